/// Portuguese: a dictionary of word forms, and rule files of our own.
@NullMarked
package org.synoptic.language.pt;

import org.jspecify.annotations.NullMarked;
