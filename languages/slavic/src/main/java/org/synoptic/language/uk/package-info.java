/// Ukrainian: rule files of our own over the dictionary dict_uk.
@NullMarked
package org.synoptic.language.uk;

import org.jspecify.annotations.NullMarked;
