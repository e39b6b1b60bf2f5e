/// What is packed and put together: gzip members, zstd frames, WARC records, and the HTTP messages in them.
///
/// Everything here streams: no more than one record is held, and it is the caller who takes it into memory or not. What
/// is
/// broken is told with a [DamagedArchiveException]; after it the reading goes on behind the damage.
@NullMarked
package org.synoptic.read.archive;

import org.jspecify.annotations.NullMarked;
