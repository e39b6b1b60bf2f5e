/// Teaches how names of one script are written in another: open lists of names in, the files that
/// `annotate.name.Romaniser` reads out.
@NullMarked
package org.synoptic.bench.sounds;

import org.jspecify.annotations.NullMarked;
