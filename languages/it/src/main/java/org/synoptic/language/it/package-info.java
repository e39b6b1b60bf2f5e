/// Italian: a dictionary of word forms, and rule files of our own.
@NullMarked
package org.synoptic.language.it;

import org.jspecify.annotations.NullMarked;
