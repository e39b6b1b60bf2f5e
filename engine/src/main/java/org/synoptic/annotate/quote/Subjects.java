package org.synoptic.annotate.quote;

import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;

/// Finds the subject of a verb by its place in the clause.
final class Subjects {
    /// Steps over phrases between subject and verb: "Smith in a statement on Monday said".
    private static final int MAX_STEPS = 4;
    /// How far behind a passive verb its agent begins.
    private static final int MAX_AGENT = 8;

    private final QuoteRules rules;
    private final NounPhrases phrases;
    private final Mood mood;
    private final boolean inversion;

    Subjects(QuoteRules rules) {
        this.rules = rules;
        this.phrases = new NounPhrases(rules);
        this.mood = new Mood(rules);
        this.inversion = rules.setting("inversion");
    }

    NounPhrases phrases() {
        return phrases;
    }

    /// The subject of the verb at `verb`.
    ///
    /// @param first index of the first word of the verb group: the auxiliary, or the verb itself
    /// @param shared whether the verb can share the subject of an earlier one: "…, adding that"
    /// @param told whether an object may follow the verb: "told the Post"
    @Nullable
    Phrase of(Frame frame, int first, int verb, boolean shared, boolean told) {
        if (!shared && (inversion || !told) && mayFollow(frame, first)) {
            Phrase after = after(frame, first);
            if (after == null && verb != first) after = after(frame, verb);
            if (after != null && isLoneSubject(frame, after)) return after;
        }
        Phrase pronoun = inversion && !shared ? pronounBehind(frame, first) : null;
        if (pronoun != null) return pronoun;
        Phrase before = before(frame, first);
        if (before != null) return before;
        if (inversion && !shared) {
            Phrase after = after(frame, first);
            if (after != null) return after;
        }
        Phrase body = shared ? null : bodyBefore(frame, first);
        if (body != null) return body;
        if (inversion && !shared) return isJoined(frame, first) ? ofClauseBefore(frame, first) : null;
        return shared || isJoined(frame, first) ? ofMainVerb(frame, first) : null;
    }

    /// "er wandte sich um und rief": the subject of the nearest clause before that hangs on no other.
    private @Nullable Phrase ofClauseBefore(Frame frame, int first) {
        for (int i = first - 1; i >= 0; i--) {
            if (!isMainVerb(frame, i) || hangs(frame, i)) continue;
            Phrase subject = before(frame, i);
            if (subject == null) subject = after(frame, i);
            if (subject != null && subject.to() <= first) return subject;
        }
        return null;
    }

    /// A finite verb, no infinitive behind its mark, and not in the mood of what somebody else says.
    private boolean isMainVerb(Frame frame, int at) {
        boolean infinitive = at > 0 && rules.is(Kind.INFINITIVE_MARK, frame.get(at - 1));
        return frame.get(at).isFinite() && !infinitive && !mood.isReported(frame.get(at));
    }

    /// Whether a word that opens a clause that hangs on another stands before the verb in its clause.
    private boolean hangs(Frame frame, int verb) {
        for (int i = verb - 1; i >= 0 && !endsClause(frame.get(i)); i--) {
            Piece piece = frame.get(i);
            if (rules.is(Kind.SUBORDINATE, piece) && !piece.is(PartOfSpeech.ADV) && !piece.is(PartOfSpeech.ADP)
                    || rules.is(Kind.THAT, piece)
                    || isRelative(frame, i)) return true;
        }
        return false;
    }

    /// "В министерстве заявили": the body behind a preposition of place, with a verb of many.
    private @Nullable Phrase bodyBefore(Frame frame, int first) {
        if (!frame.get(first).is(Feature.PLURAL)) return null;
        Phrase phrase = phrases.endingAt(frame, first);
        boolean in = phrase != null
                && frame.has(phrase.from() - 1)
                && rules.is(Kind.SPEAKS_IN, frame.get(phrase.from() - 1));
        return in ? phrase : null;
    }

    /// "Kurze Zeit später sagte er": a pronoun directly behind the verb that is no object.
    private @Nullable Phrase pronounBehind(Frame frame, int first) {
        int at = first + 1;
        boolean pronoun = frame.has(at)
                && phrases.isPronoun(frame, at)
                && !(first > 0 && isFirstPerson(frame, first - 1))
                && !rules.is(Kind.OBLIQUE, frame.get(at))
                && !rules.is(Kind.RELATIVE, frame.get(at));
        return pronoun ? phrases.startingAt(frame, at) : null;
    }

    /// "ich muss es fragen": the subject stands before the verb.
    private boolean isFirstPerson(Frame frame, int at) {
        return rules.is(Kind.FIRST_PERSON, frame.get(at)) && phrases.isPronoun(frame, at);
    }

    /// "“…,” said Smith" and "…, said Smith": the verb directly behind marks or a comma.
    private boolean mayFollow(Frame frame, int first) {
        int before = first - 1;
        while (frame.has(before) && frame.get(before).is(PartOfSpeech.ADV)) before--;
        if (!frame.has(before)) return inversion;
        Piece piece = frame.get(before);
        return piece.isQuoted() || piece.isComma() || piece.isDash();
    }

    /// No finite verb stands behind it: "Smith, the minister, said Rome would …".
    private boolean isLoneSubject(Frame frame, Phrase phrase) {
        if (inversion) return true;
        for (int i = phrase.to(); i < frame.size() && !endsClause(frame.get(i)); i++) {
            if (frame.get(i).isFinite()) return false;
            if (!phrases.isPart(frame, i) && !frame.get(i).is(PartOfSpeech.CCONJ)) return true;
        }
        return true;
    }

    /// Who does what a passive verb tells: "wurde von dem Minister erklärt", "was described by officials".
    @Nullable
    Phrase agent(Frame frame, int first, int verb) {
        int from = Math.min(first, verb);
        while (from > 0 && !endsClause(frame.get(from - 1))) from--;
        for (int i = from; i < Math.min(frame.size(), Math.max(first, verb) + MAX_AGENT); i++) {
            if (frame.get(i).is(":")) return null;
            if (!rules.is(Kind.BY, frame.get(i))) continue;
            Phrase phrase = phrases.startingAt(frame, i + 1);
            boolean nobody = phrase == null || rules.is(Kind.NO_SPEAKER, frame.get(phrase.head()));
            return nobody ? null : phrase;
        }
        return null;
    }

    /// The subject of the clause that the word at `at` stands in: "schloss der Papst die Bitte", "mit der Bemerkung
    /// wies er es zurück".
    @Nullable
    Phrase ofClauseAround(Frame frame, int at) {
        for (int i = at - 1; i >= 0 && !endsClause(frame.get(i)); i--) {
            if (frame.get(i).isFinite()) return ofFinite(frame, i, at);
        }
        for (int i = at + 1; i < frame.size() && !endsClause(frame.get(i)); i++) {
            if (frame.get(i).isFinite()) return ofFinite(frame, i, at);
        }
        return null;
    }

    private static boolean endsClause(Piece piece) {
        return piece.isQuoted() || piece.isComma() || piece.is(";") || piece.is(":");
    }

    /// @param other the word that is not the subject itself
    private @Nullable Phrase ofFinite(Frame frame, int verb, int other) {
        Phrase subject = of(frame, verb, verb, false, false);
        boolean same = subject != null && subject.from() <= other && other < subject.to();
        return same ? null : subject;
    }

    /// Behind "and"; where the verb comes second also behind a comma or a semicolon: "er stand auf, rief".
    private boolean isJoined(Frame frame, int first) {
        int before = first - 1;
        while (frame.has(before) && frame.get(before).is(PartOfSpeech.ADV)) before--;
        if (!frame.has(before)) return false;
        Piece piece = frame.get(before);
        return piece.is(PartOfSpeech.CCONJ) || inversion && (piece.isComma() || piece.is(";"));
    }

    /// The subject before the verb group.
    private @Nullable Phrase before(Frame frame, int first) {
        int at = first - 1;
        for (int step = 0; step < MAX_STEPS; step++) {
            at = skipBack(frame, at);
            if (!frame.has(at)) return null;
            if (frame.get(at).isQuoted()) return phrases.inMarks(frame, at);
            if (rules.is(Kind.NO_SPEAKER, frame.get(at)) && isTime(frame, at)) {
                at = beforeTime(frame, at);
            } else if (frame.get(at).isComma()) {
                at = beforeInsertion(frame, at);
            } else if (isRelative(frame, at)) {
                at = frame.isWord(at - 1, ",") ? at - 2 : at - 1;
                return usable(frame, phrases.endingAt(frame, at + 1));
            } else {
                Phrase phrase = phrases.endingAt(frame, at + 1);
                if (phrase == null) return null;
                boolean adverbial = frame.has(phrase.from() - 1) && isPreposition(frame.get(phrase.from() - 1));
                if (!adverbial) return usable(frame, phrase);
                at = phrase.from() - 2;
            }
        }
        return null;
    }

    /// "European regulators this month said": a day or a span of time between.
    private boolean isTime(Frame frame, int at) {
        return frame.has(at - 1) && rules.is(Kind.TIME, frame.get(at));
    }

    private int beforeTime(Frame frame, int time) {
        int at = time - 1;
        while (frame.has(at) && isTimePart(frame.get(at))) at--;
        return at;
    }

    private boolean isTimePart(Piece piece) {
        return piece.is(PartOfSpeech.DET)
                || piece.is(PartOfSpeech.ADJ)
                || isPreposition(piece)
                || rules.is(Kind.TIME, piece);
    }

    private int skipBack(Frame frame, int from) {
        int at = from;
        while (frame.has(at) && isBetween(frame.get(at))) at--;
        return at;
    }

    private boolean isBetween(Piece piece) {
        return piece.is(PartOfSpeech.AUX)
                || piece.is(PartOfSpeech.ADV)
                || piece.is(PartOfSpeech.PART) && !rules.is(Kind.POSSESSIVE, piece)
                || piece.word() != null && rules.is(Kind.OBLIQUE, piece) && piece.is(PartOfSpeech.PRON);
    }

    private boolean isRelative(Frame frame, int at) {
        return rules.is(Kind.RELATIVE, frame.get(at)) && !frame.get(at).is(PartOfSpeech.DET);
    }

    private boolean isPreposition(Piece piece) {
        if (rules.is(Kind.CLAUSE_OPENER, piece)) return false;
        return piece.is(PartOfSpeech.ADP) || piece.is(PartOfSpeech.PROPN) && piece.startsLower();
    }

    /// Steps over an insertion between commas: "Smith, in an interview with the Post, said".
    ///
    /// @return index of the piece before it; -1 when the comma closes something else
    private int beforeInsertion(Frame frame, int comma) {
        int at = comma - 1;
        while (frame.has(at) && !frame.get(at).isComma() && !frame.get(at).isQuoted() && !frame.isWord(at, ":")) at--;
        if (!frame.has(at) || !frame.get(at).isComma() || at + 1 == comma) return -1;
        boolean clause = frame.hasFinite(at + 1, comma);
        return !clause || isRelativeInside(frame, at + 1, comma) ? at - 1 : -1;
    }

    /// "the former official who runs it": the first verb stands behind a relative.
    private boolean isRelativeInside(Frame frame, int from, int to) {
        for (int i = from; i < to && !frame.get(i).isFinite(); i++) {
            if (isRelative(frame, i)) return true;
        }
        return rules.is(Kind.RELATIVE, frame.get(from));
    }

    /// The subject behind the verb: "sagte der Minister".
    private @Nullable Phrase after(Frame frame, int verb) {
        int at = verb + 1;
        for (int step = 0; step < MAX_STEPS && frame.has(at); step++) {
            Piece piece = frame.get(at);
            if (piece.is(PartOfSpeech.ADV) || rules.is(Kind.OBLIQUE, piece) && !piece.is(PartOfSpeech.DET)) {
                at++;
                continue;
            }
            if (rules.is(Kind.SPEAKS_IN, piece)) return phrases.startingAt(frame, at + 1);
            Phrase named = piece.is(PartOfSpeech.DET) ? phrases.inMarks(frame, at + 1) : null;
            if (named != null) return named;
            Phrase phrase = phrases.startingAt(frame, at);
            if (phrase == null) return null;
            if (!phrases.canBeSubject(frame, phrase) || phrases.isManner(frame, phrase)) {
                at = phrase.to();
                continue;
            }
            if (!rules.is(Kind.OBLIQUE, frame.get(phrase.from()))) return usable(frame, phrase);
            at = phrase.headEnd();
        }
        return null;
    }

    private @Nullable Phrase usable(Frame frame, @Nullable Phrase phrase) {
        if (phrase == null || rules.is(Kind.OBLIQUE, frame.get(phrase.from()))) return null;
        if (!phrases.canBeSubject(frame, phrase)) return null;
        boolean nothing = rules.is(Kind.NO_SPEAKER, frame.get(phrase.head()));
        return nothing ? null : phrase;
    }

    /// The subject of the first verb of the sentence that is not in a clause set before it.
    @Nullable
    Phrase ofMainVerb(Frame frame, int limit) {
        int start = 0;
        if (rules.is(Kind.SUBORDINATE, frame.get(0))) {
            while (start < limit && !frame.get(start).isComma()) start++;
        }
        for (int i = start; i < limit; i++) {
            if (frame.get(i).isFinite()) {
                Phrase before = before(frame, i);
                return before != null || !inversion ? before : after(frame, i);
            }
        }
        return null;
    }
}
