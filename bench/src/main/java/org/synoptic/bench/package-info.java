/// Whole-run measurements.
@NullMarked
package org.synoptic.bench;

import org.jspecify.annotations.NullMarked;
