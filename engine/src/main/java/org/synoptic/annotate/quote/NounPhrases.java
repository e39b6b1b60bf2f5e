package org.synoptic.annotate.quote;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;

/// Finds noun phrases by the parts of speech of their words.
final class NounPhrases {
    private static final Set<PartOfSpeech> NOMINAL = Set.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.PROPN,
            PartOfSpeech.ADJ,
            PartOfSpeech.DET,
            PartOfSpeech.NUM,
            PartOfSpeech.X);

    /// Longer ones are no noun phrase.
    private static final int MAX = 24;

    /// Longest name in quotation marks, in characters.
    private static final int MAX_NAME = 60;

    private final QuoteRules rules;
    private final boolean cases;

    private final boolean adjectivesFollow;

    NounPhrases(QuoteRules rules) {
        this.rules = rules;
        this.adjectivesFollow = rules.setting("adjectives-follow");
        this.cases = rules.setting("cases");
    }

    /// The phrase that ends before `end`; null when there is none.
    @Nullable
    Phrase endingAt(Frame frame, int end) {
        int last = end - 1;
        if (!frame.has(last)) return null;
        if (isPronoun(frame, last)) return new Phrase(last, last, last + 1, end);
        if (!isNominal(frame, last)) return null;
        int from = last;
        if (cases) {
            while (from > 0 && last - from < MAX && isNominal(frame, from - 1) && joins(frame, from - 1, from)) from--;
            return shaped(frame, withoutAdverbial(frame, from, last), end);
        }
        while (from > 0 && last - from < MAX && !beginsPhrase(frame, from) && isPart(frame, from - 1)) from--;
        while (from < last && isJoiner(frame, from)) from++;
        return shaped(frame, from, end);
    }

    boolean isPart(Frame frame, int at) {
        return isNominal(frame, at) || isJoiner(frame, at);
    }

    /// "in 2016 the agency": an article behind a number begins a phrase of its own.
    private static boolean beginsPhrase(Frame frame, int at) {
        return frame.get(at).is(PartOfSpeech.DET) && frame.get(at - 1).is(PartOfSpeech.NUM);
    }

    /// A name in quotation marks behind its article or noun, "the “Post”"; null when it is none.
    @Nullable
    Phrase inMarks(Frame frame, int at) {
        if (at == 0 || !frame.has(at)) return null;
        Piece piece = frame.get(at);
        if (piece.quoted() == null || piece.quoted().span().length() > MAX_NAME) return null;
        Piece before = frame.get(at - 1);
        if (!before.is(PartOfSpeech.DET) && !isNoun(frame, at - 1)) return null;
        int from = at - 1;
        while (from > 0 && isNominal(frame, from - 1)) from--;
        return new Phrase(from, at, at + 1, at + 1);
    }

    /// The phrase that starts at `start`; null when there is none.
    @Nullable
    Phrase startingAt(Frame frame, int start) {
        if (!frame.has(start)) return null;
        if (isPronoun(frame, start)) return new Phrase(start, start, start + 1, start + 1);
        int to = start;
        while (frame.has(to) && to - start < MAX) {
            if (cases && to > start && isNominal(frame, to) && !joins(frame, to - 1, to)) break;
            if (isNominal(frame, to) || isWithin(frame, start, to)) to++;
            else if (to > start && isJoiner(frame, to) && frame.has(to + 1) && isNominal(frame, to + 1)) to++;
            else break;
        }
        while (to > start + 1 && !mayEnd(frame, to - 1) && hasNoun(frame, start, to)) to--;
        return to == start ? null : shaped(frame, start, to);
    }

    /// Where nouns have cases a noun goes on with a genitive, or with a name in its own case: "глава банка Петров", and
    /// not "глава банка журналистам".
    private static boolean joins(Frame frame, int before, int at) {
        Piece next = frame.get(at);
        if (next.is(PartOfSpeech.PROPN) && frame.get(before).is(PartOfSpeech.PROPN) && isAcronym(next)) return false;
        boolean noun =
                frame.get(before).is(PartOfSpeech.NOUN) || frame.get(before).is(PartOfSpeech.PROPN);
        if (!noun || next.is(Feature.GENITIVE)) return true;
        return next.is(PartOfSpeech.PROPN)
                && (next.is(Feature.NOMINATIVE) || frame.get(before).is(Feature.INSTRUMENTAL));
    }

    private static boolean isAcronym(Piece piece) {
        String text = piece.word() == null ? "" : piece.word().text();
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    /// "По итогам переговоров Петров": the subject at the end is none of the phrase before it.
    private int withoutAdverbial(Frame frame, int from, int last) {
        if (!isNominative(frame.get(last))) return from;
        int first = from;
        while (first < last && !isNoun(frame, first)) first++;
        if (frame.get(first).is(Feature.NOMINATIVE)) return from;
        int at = last;
        while (at > from && frame.get(at - 1).is(Feature.NOMINATIVE)) at--;
        return at;
    }

    /// A name may look like the genitive of a common noun: "Лавров".
    private boolean isNominative(Piece piece) {
        return piece.is(Feature.NOMINATIVE) || piece.is(PartOfSpeech.PROPN) && rules.hasEnding(Kind.NAME_ENDING, piece);
    }

    /// Whether it can be a subject: its first noun can stand in the nominative.
    boolean canBeSubject(Frame frame, Phrase phrase) {
        if (!cases) return true;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (isNoun(frame, i)) return isNominative(frame.get(i));
        }
        return true;
    }

    /// "leise" in "sagte leise": adjectives in lower case that no noun follows.
    boolean isManner(Frame frame, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (!frame.get(i).is(PartOfSpeech.ADJ) || !frame.get(i).startsLower()) return false;
        }
        return true;
    }

    /// The head is the last noun before the first preposition or, in "die Sprecherin des Amtes", the first article
    /// within.
    private @Nullable Phrase shaped(Frame frame, int from, int to) {
        int headEnd = from;
        boolean noun = false;
        while (headEnd < to && !isJoiner(frame, headEnd)) {
            if (noun && isInnerArticle(frame, headEnd)) break;
            noun |= isNoun(frame, headEnd);
            headEnd++;
        }
        int head = headEnd - 1;
        while (head > from && !isNoun(frame, head)) head--;
        boolean empty = headEnd == from || frame.get(headEnd - 1).is(PartOfSpeech.DET);
        return empty ? null : new Phrase(from, head, headEnd, to);
    }

    private boolean isInnerArticle(Frame frame, int at) {
        return frame.get(at).is(PartOfSpeech.DET) && !rules.is(Kind.POSSESSIVE, frame.get(at - 1));
    }

    /// A noun, or where adjectives follow theirs an adjective: "le président français".
    private boolean mayEnd(Frame frame, int at) {
        return isNoun(frame, at) || adjectivesFollow && frame.get(at).is(PartOfSpeech.ADJ);
    }

    private boolean hasNoun(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isNoun(frame, i)) return true;
        }
        return false;
    }

    boolean isNoun(Frame frame, int at) {
        Piece piece = frame.get(at);
        return piece.is(PartOfSpeech.NOUN) || piece.is(PartOfSpeech.PROPN) && !piece.startsLower();
    }

    boolean isPronoun(Frame frame, int at) {
        Piece piece = frame.get(at);
        return rules.is(Kind.PERSON_PRONOUN, piece)
                || rules.is(Kind.PLURAL_PRONOUN, piece)
                || rules.is(Kind.THING_PRONOUN, piece);
    }

    boolean isNominal(Frame frame, int at) {
        Piece piece = frame.get(at);
        if (piece.word() == null || piece.isPunctuation() && !piece.is("&")) return false;
        if (isPossessive(piece)) return true;
        if (rules.is(Kind.NO_SPEAKER, piece)) return false;
        if (isPronoun(frame, at) || rules.is(Kind.RELATIVE, piece) && piece.is(PartOfSpeech.PRON)) return false;
        if (piece.is(PartOfSpeech.PROPN)) return !piece.startsLower() || isNameParticle(frame, at);
        if (piece.is(PartOfSpeech.PRON)) return false;
        if (piece.is(PartOfSpeech.ADV)) return isGivenName(frame, at);
        if (piece.is(PartOfSpeech.VERB)) return piece.startsUpper() && at > 0 || isAttribute(frame, at);
        return NOMINAL.contains(piece.word().pos());
    }

    /// A capital within a sentence, before a name: a tagger takes rare given names for adverbs.
    private static boolean isGivenName(Frame frame, int at) {
        return at > 0
                && frame.has(at + 1)
                && frame.get(at).startsUpper()
                && frame.get(at + 1).is(PartOfSpeech.PROPN)
                && frame.get(at + 1).startsUpper();
    }

    private boolean isPossessive(Piece piece) {
        return rules.is(Kind.POSSESSIVE, piece);
    }

    /// "de", "von" within a name.
    private boolean isNameParticle(Frame frame, int at) {
        return at > 0
                && frame.has(at + 1)
                && frame.get(at - 1).startsUpper()
                && frame.get(at + 1).startsUpper()
                && rules.is(Kind.NAME_PARTICLE, frame.get(at));
    }

    /// "the elected president", "des eben erwähnten Kenners".
    private boolean isAttribute(Frame frame, int at) {
        return frame.get(at).is(Feature.PAST_PARTICIPLE)
                && at > 0
                && frame.has(at + 1)
                && (frame.get(at - 1).is(PartOfSpeech.DET)
                        || frame.get(at - 1).is(PartOfSpeech.ADJ)
                        || isWithin(frame, 0, at - 1))
                && isNominalAfterVerb(frame.get(at + 1));
    }

    /// An adverb behind an article: "des eben erwähnten Kenners".
    private static boolean isWithin(Frame frame, int start, int at) {
        return at > start
                && frame.get(at).is(PartOfSpeech.ADV)
                && frame.get(at - 1).is(PartOfSpeech.DET)
                && frame.has(at + 1)
                && (frame.get(at + 1).is(PartOfSpeech.ADJ) || frame.get(at + 1).is(Feature.PAST_PARTICIPLE));
    }

    private static boolean isNominalAfterVerb(Piece piece) {
        return piece.is(PartOfSpeech.NOUN) || piece.is(PartOfSpeech.PROPN) || piece.is(PartOfSpeech.ADJ);
    }

    boolean isJoiner(Frame frame, int at) {
        return rules.is(Kind.JOINER, frame.get(at));
    }
}
