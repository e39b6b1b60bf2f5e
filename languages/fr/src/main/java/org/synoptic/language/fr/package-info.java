/// French: a dictionary of word forms, and rule files of our own.
@NullMarked
package org.synoptic.language.fr;

import org.jspecify.annotations.NullMarked;
