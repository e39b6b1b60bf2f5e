/// What single sentences say, read from words, names and times alone, so that languages without a reader of events are
/// compared too: how long a visit lasted, at what hours a curfew holds, when there was the one before, what office a
/// person holds.
///
/// Part of stage 5 of 6: from the documents of a story to facts that are set side by side.
@NullMarked
package org.synoptic.compare.fact;

import org.jspecify.annotations.NullMarked;
