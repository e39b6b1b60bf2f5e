package org.synoptic.annotate.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quote.QuoteRules.Use;
import org.synoptic.annotate.quote.QuoteRules.Verb;

/// Words of a frame that say that somebody says something.
///
/// @param kind how it does
/// @param at index of the verb or of the first word of the phrase
/// @param from index of the first piece of cue and subject
/// @param to index after the last piece of cue and subject
/// @param word for people: "said", "according to"
/// @param verb null for phrases
/// @param subject who speaks; null when nothing tells
/// @param negated "did not say"
record Cue(
        Kind kind,
        int at,
        int from,
        int to,
        String word,
        @Nullable Verb verb,
        @Nullable Phrase subject,
        boolean negated) {
    enum Kind {
        VERB,
        /// "according to the ministry"
        SOURCE,
        /// "nach eigenen Angaben": of the subject of the clause
        OWN_WORDS,
        /// "…, so der Minister"
        TAG,
        /// "the minister's claim that …"
        NOUN,
        /// "The minister: …"
        COLON
    }

    boolean can(Use use) {
        if (verb != null) return verb.can(use);
        return switch (use) {
            case INDIRECT -> true;
            case DIRECT -> kind != Kind.NOUN;
            case QUESTION, INFINITIVE -> kind == Kind.NOUN;
            case FRAGMENT, WEAK, MARKED, OBJECT, IMPERSONAL, BARE, DENIAL, WISH -> false;
        };
    }

    /// "denied that …"
    boolean denies() {
        return verb != null && verb.can(Use.DENIAL);
    }

    boolean subjectFollows() {
        return subject != null && subject.from() > at;
    }
}
