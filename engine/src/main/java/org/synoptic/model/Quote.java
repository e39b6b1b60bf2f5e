package org.synoptic.model;

import org.jspecify.annotations.Nullable;

/// Words that somebody said or wrote.
///
/// @param span the words, without their quotation marks
/// @param direct whether they are the speaker's own words
/// @param denied whether the speaker says that it is not so: "denied that he had agreed"
/// @param speaker id of the entity that said them
/// @param speakerSpan the words that name the speaker
/// @param spoken the day, where it is told
/// @param spokenSpan the words that tell the day; of these alone where it hangs on the day of the report and that is
/// not
/// known
/// @param medium "tweet", "interview with RT", "statement"
/// @param rule why the program believes it: the rule and the cue
public record Quote(
        String id,
        Span span,
        boolean direct,
        boolean denied,
        @Nullable String speaker,
        @Nullable Span speakerSpan,
        @Nullable PartialDate spoken,
        @Nullable Span spokenSpan,
        @Nullable String medium,
        String rule) {
    /// Words of which no words tell the day.
    public Quote(
            String id,
            Span span,
            boolean direct,
            boolean denied,
            @Nullable String speaker,
            @Nullable Span speakerSpan,
            @Nullable PartialDate spoken,
            @Nullable String medium,
            String rule) {
        this(id, span, direct, denied, speaker, speakerSpan, spoken, null, medium, rule);
    }
}
