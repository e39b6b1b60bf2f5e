/// Makes the model by which the program tells languages, and measures it beside others.
@NullMarked
package org.synoptic.bench.language;

import org.jspecify.annotations.NullMarked;
