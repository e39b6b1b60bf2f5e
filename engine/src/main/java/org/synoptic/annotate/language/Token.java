package org.synoptic.annotate.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.synoptic.model.Span;

/// A word or a mark.
///
/// @param lemma base form; the word itself where the module knows none
/// @param tag the part of speech in the tag set of the module's own models
public record Token(Span span, String text, String lemma, PartOfSpeech pos, String tag, Set<Feature> features) {
    public Token {
        features = features.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(features));
    }

    public boolean is(Feature feature) {
        return features.contains(feature);
    }

    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /// Universal parts of speech.
    ///
    /// @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
    public enum PartOfSpeech {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }

    /// What the form of a word tells, as far as the module knows it.
    public enum Feature {
        FINITE,
        INFINITIVE,
        /// Past or perfect participle: "visited", "besucht".
        PAST_PARTICIPLE,
        /// "visiting", "besuchend".
        PRESENT_PARTICIPLE,
        PAST,
        PRESENT,
        /// Konjunktiv I, the mood of German reported speech.
        SUBJUNCTIVE_I,
        /// Konjunktiv II.
        SUBJUNCTIVE_II,
        PLURAL,
        SINGULAR,
        NOMINATIVE,
        GENITIVE,
        DATIVE,
        ACCUSATIVE,
        INSTRUMENTAL,
        LOCATIVE,
        MASCULINE,
        FEMININE,
        /// A future of one word: "visitera", "встретится".
        FUTURE,
        /// "visiterait", the mood of what is only reported in French newspapers.
        CONDITIONAL,
        /// Done to oneself or to each other, by a pronoun or by its form: "se rendre", "reunirse".
        REFLEXIVE,
        /// A pronoun that opens a clause about the noun before it: "qui", "que".
        RELATIVE,
        /// A name in any of its forms, whose base form is the lemma: "Путиным", "Putinem".
        NAME_FORM,
        /// A dictionary has it as the first name of persons.
        GIVEN_NAME,
        /// A dictionary has it as the last name of persons.
        FAMILY_NAME,
        /// A dictionary has it as the name of a place.
        PLACE_NAME,
        /// A dictionary has it as a noun and not as a name.
        COMMON_NOUN
    }
}
