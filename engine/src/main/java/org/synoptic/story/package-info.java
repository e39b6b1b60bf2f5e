/// Stage 4 of 6: which reports tell of one happening, and the days of those that state none.
@NullMarked
package org.synoptic.story;

import org.jspecify.annotations.NullMarked;
