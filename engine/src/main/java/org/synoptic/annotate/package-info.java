/// Stage 2 of 6, from `Document` to `AnnotatedDocument`: names, times, quotes and events with their exact places.
@NullMarked
package org.synoptic.annotate;

import org.jspecify.annotations.NullMarked;
