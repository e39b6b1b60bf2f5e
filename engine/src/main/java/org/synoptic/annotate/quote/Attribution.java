package org.synoptic.annotate.quote;

import org.jspecify.annotations.Nullable;

/// How a quotation in marks hangs on its surroundings.
///
/// @param strength how sure its speaker is
/// @param cue null where none governs it
/// @param where for people: "cue after"
record Attribution(Strength strength, @Nullable Cue cue, Speaker speaker, String where) {
    Attribution carried(String why) {
        return new Attribution(Strength.CARRIED, null, speaker.because(why), "none");
    }

    enum Strength {
        NONE,
        /// The speaker of the sentence before goes on.
        CARRIED,
        /// A cue elsewhere in the sentence.
        LOOSE,
        /// A cue before it, whose clause it is part of.
        WITHIN,
        /// A cue directly before or behind it.
        ADJACENT
    }
}
