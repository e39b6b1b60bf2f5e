/// What a language brings: the small interfaces that the annotators ask, and the values that they answer with.
@NullMarked
package org.synoptic.annotate.language;

import org.jspecify.annotations.NullMarked;
