package org.synoptic.annotate.quote;

import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Use;

/// Finds the first word of the clause that a cue reports, behind the cue.
final class ClauseStart {
    /// How far behind its cue a clause begins.
    private static final int MAX_GAP = 24;
    /// How far behind its subject the verb of a clause without "that" stands.
    private static final int MAX_SUBJECT = 16;

    /// Whom a cue addresses stands within so many pieces: "bat sie alle,".
    private static final int MAX_TOLD = 5;

    private final QuoteRules rules;
    private final NounPhrases phrases;
    private final Mood mood;
    private final boolean commas;
    private final boolean mainClauses;

    ClauseStart(QuoteRules rules, NounPhrases phrases, Mood mood) {
        this.rules = rules;
        this.phrases = phrases;
        this.mood = mood;
        this.commas = rules.setting("comma-before-clause");
        this.mainClauses = rules.setting("clause-without-that");
    }

    /// Index of its first piece; -1 when there is none.
    int behind(Frame frame, Cue cue) {
        int from = cue.at() + 1;
        if (cue.subjectFollows() && cue.subject() != null)
            from = Math.max(from, cue.subject().to());
        int marked = marked(frame, cue, from);
        if (marked >= 0 || !cue.can(Use.INDIRECT) && !cue.can(Use.INFINITIVE)) return marked;
        if (commas) return behindComma(frame, cue, from);
        return cue.subject() == null || !cue.can(Use.BARE) ? -1 : bare(frame, cue, from);
    }

    /// A clause that begins with "that" or a question word.
    private int marked(Frame frame, Cue cue, int from) {
        for (int i = from; i < Math.min(frame.size(), from + MAX_GAP); i++) {
            Piece piece = frame.get(i);
            if (cue.can(Use.OBJECT) && phrases.inMarks(frame, i) != null) continue;
            int behind = cue.kind() == Cue.Kind.NOUN ? behindRelative(frame, i) : -1;
            if (behind > 0) return behind + 2;
            if (piece.isQuoted() || piece.is(":") || piece.isFinite() && !endsCue(frame, cue, from, i)) return -1;
            boolean clause = commas || frame.hasFinite(i, frame.size()) || frame.hasQuoted(i, frame.size());
            boolean near = cue.kind() != Cue.Kind.NOUN || commas || i == from || i == namedUntil(cue);
            if (clause && near && isThat(frame, i)) return i + 1;
            if (isInfinitive(frame, i)) return -1;
            boolean placed = frame.isWord(i - 1, ",") ? commas : i == from || cue.can(Use.QUESTION);
            boolean asks = cue.kind() != Cue.Kind.NOUN || rules.isLemma(Kind.QUESTION_NOUN, frame.get(cue.at()));
            if (placed && asks && rules.is(Kind.QUESTION_WORD, piece) && frame.hasFinite(i, frame.size())) return i;
        }
        return -1;
    }

    /// "told to go on where the others had stopped": what follows hangs on the infinitive.
    private boolean isInfinitive(Frame frame, int at) {
        return !commas
                && rules.is(Kind.INFINITIVE_MARK, frame.get(at))
                && frame.has(at + 1)
                && frame.get(at + 1).is(PartOfSpeech.VERB);
    }

    /// "das Gerücht, das er gehört hatte, dass": index of the comma behind the clause that tells more of the noun; -1
    /// when there is none.
    private int behindRelative(Frame frame, int at) {
        boolean clause =
                commas && frame.get(at).isComma() && frame.has(at + 1) && rules.is(Kind.RELATIVE, frame.get(at + 1));
        if (!clause) return -1;
        for (int i = at + 2; i < Math.min(frame.size() - 1, at + MAX_GAP); i++) {
            if (frame.get(i).isQuoted() || frame.get(i).is(":")) return -1;
            boolean ends = frame.get(i).isComma() && frame.get(i - 1).isFinite();
            if (ends) return rules.is(Kind.THAT, frame.get(i + 1)) ? i : -1;
        }
        return -1;
    }

    /// Where "the claim of the ministry" ends.
    private static int namedUntil(Cue cue) {
        return cue.subject() == null ? cue.to() : cue.subject().to();
    }

    private boolean isThat(Frame frame, int at) {
        Piece piece = frame.get(at);
        if (!rules.is(Kind.THAT, piece)) return false;
        if (commas) return frame.isWord(at - 1, ",");
        boolean conjunction = !piece.is(PartOfSpeech.DET) && !piece.is(PartOfSpeech.PRON);
        boolean behindTime = isDay(frame.get(at - 1)) || rules.is(Kind.TIME, frame.get(at - 1));
        return conjunction || behindTime && startsClause(frame, at + 1);
    }

    /// "gesagt hat": the auxiliary behind the verb; "das Gerücht verbreitet hatte, dass": the verbs behind the noun.
    private boolean endsCue(Frame frame, Cue cue, int from, int at) {
        if (!commas) return false;
        if (cue.kind() != Cue.Kind.NOUN)
            return at == cue.at() + 1 && frame.get(at).is(PartOfSpeech.AUX);
        for (int i = from; i < at; i++) {
            if (frame.get(i).isComma()) return false;
        }
        return true;
    }

    /// "said Rome would wait": a noun phrase and its verb directly behind the cue, or behind whom it is told to.
    private int bare(Frame frame, Cue cue, int from) {
        int at = from;
        while (frame.has(at) && (frame.get(at).is(PartOfSpeech.ADV) || isDay(frame.get(at)) || isTime(frame, at))) {
            at += isTime(frame, at) ? 2 : 1;
        }
        if (cue.can(Use.OBJECT)) {
            Phrase told = phrases.startingAt(frame, at);
            if (told != null && startsClause(frame, told.to())) return told.to();
        }
        return startsClause(frame, at) ? at : -1;
    }

    /// "this year", "last month".
    boolean isTime(Frame frame, int at) {
        boolean time = frame.has(at + 1) && rules.is(Kind.TIME, frame.get(at + 1));
        return time && (frame.get(at).is(PartOfSpeech.DET) || frame.get(at).is(PartOfSpeech.ADJ));
    }

    private boolean isDay(Piece piece) {
        return piece.startsUpper() && rules.is(Kind.NO_SPEAKER, piece);
    }

    private boolean startsClause(Frame frame, int at) {
        if (!frame.has(at) || frame.get(at).isPunctuation() || frame.get(at).isFinite()) return false;
        Piece piece = frame.get(at);
        boolean subject = phrases.isPronoun(frame, at)
                || phrases.isNominal(frame, at)
                || piece.is(PartOfSpeech.PRON)
                || piece.is(PartOfSpeech.DET);
        if (!subject) return false;
        for (int i = at + 1; i < Math.min(frame.size(), at + MAX_SUBJECT); i++) {
            if (frame.get(i).isQuoted() || frame.get(i).isFinite())
                return !frame.get(i - 1).is(PartOfSpeech.CCONJ);
            if (frame.get(i).isPunctuation() && !frame.get(i).is("-")) return false;
        }
        return false;
    }

    /// "sagte, er komme": behind the next comma, in the mood of reported speech, as a main clause, or as an infinitive.
    private int behindComma(Frame frame, Cue cue, int from) {
        int comma = from;
        while (frame.has(comma) && !frame.get(comma).isComma()) {
            Piece piece = frame.get(comma);
            if (piece.isQuoted() || piece.is(":") || isOtherVerb(piece) && !endsCue(frame, cue, from, comma)) return -1;
            if (++comma > from + MAX_GAP) return -1;
        }
        int start = comma + 1;
        if (!frame.has(start)) return infinitiveWithoutComma(frame, cue, from);
        if (cue.can(Use.INFINITIVE) && infinitiveEnd(frame, start) > 0) return start;
        if (!cue.can(Use.INDIRECT)) return -1;
        if (mood.isReported(frame, start, frame.size())) return start;
        boolean told = cue.subject() != null || rules.is(Kind.AS, frame.get(cue.from()));
        boolean plain = told
                && !cue.can(Use.WEAK)
                && !cue.can(Use.MARKED)
                && cue.kind() == Cue.Kind.VERB
                && !isInSubordinate(frame, cue);
        return plain && mainClauses && isMainClause(frame, start) ? start : -1;
    }

    /// The cue's own clause hangs on another: "das Maß, das sie geboten hatten,".
    private boolean isInSubordinate(Frame frame, Cue cue) {
        if (rules.is(Kind.AS, frame.get(cue.from()))) return false;
        int start = cue.at();
        while (start > 0
                && !frame.get(start - 1).isComma()
                && !frame.get(start - 1).is(";")) start--;
        while (start < cue.at() && isOpenerPart(frame.get(start))) start++;
        return start < cue.at() && opensSubordinate(frame, start) && (start > 0 || endsClause(frame, cue.at() + 1));
    }

    /// The verb stands last: before a mark, or before its auxiliary.
    private static boolean endsClause(Frame frame, int at) {
        return !frame.has(at) || frame.get(at).isPunctuation() || frame.get(at).is(PartOfSpeech.AUX);
    }

    private static boolean isOpenerPart(Piece piece) {
        return piece.is(PartOfSpeech.ADP) || piece.is(PartOfSpeech.CCONJ);
    }

    /// A word that opens a clause that hangs on another.
    private boolean opensSubordinate(Frame frame, int at) {
        Piece piece = frame.get(at);
        boolean relative = rules.is(Kind.RELATIVE, piece) && !piece.is(PartOfSpeech.DET);
        return isSubordinate(piece) || relative || rules.is(Kind.THAT, piece) || rules.is(Kind.QUESTION_WORD, piece);
    }

    /// "versprach der Minister den Bau zu fördern": an infinitive that ends the sentence.
    private int infinitiveWithoutComma(Frame frame, Cue cue, int from) {
        if (!cue.can(Use.INFINITIVE) || cue.kind() != Cue.Kind.VERB || cue.subject() == null) return -1;
        int start = from;
        while (frame.has(start)
                && rules.is(Kind.OBLIQUE, frame.get(start))
                && frame.get(start).is(PartOfSpeech.PRON)) {
            start++;
        }
        return frame.has(start) && lastInfinitiveEnd(frame, start) == frame.end() ? start : -1;
    }

    /// "bat sie, zu kommen": index of the infinitive clause behind the cue's comma; -1 for none.
    int infinitiveBehind(Frame frame, Cue cue) {
        int comma = cue.at() + 1;
        while (frame.has(comma)
                && comma < cue.at() + MAX_TOLD
                && !frame.get(comma).isComma()) comma++;
        boolean clause = commas && frame.isWord(comma, ",") && frame.has(comma + 1);
        return clause && infinitiveEnd(frame, comma + 1) > 0 ? comma + 1 : -1;
    }

    /// Index after the last infinitive of the clauses that begin at `start`: "zu bleiben, nichts zu tun"; -1 for none.
    int lastInfinitiveEnd(Frame frame, int start) {
        int end = infinitiveEnd(frame, start);
        while (end > 0 && frame.isWord(end, ",") && frame.has(end + 1)) {
            int next = infinitiveEnd(frame, end + 1);
            if (next < 0) return end;
            end = next;
        }
        return end;
    }

    private static boolean isOtherVerb(Piece piece) {
        return piece.isFinite() && !piece.is(Feature.PAST_PARTICIPLE) && !piece.is(PartOfSpeech.AUX);
    }

    private boolean isMainClause(Frame frame, int start) {
        Piece piece = frame.get(start);
        if (piece.isQuoted() || isSubordinate(piece) || rules.is(Kind.RELATIVE, piece)) return false;
        if (rules.is(Kind.TAG, piece)) return false;
        if (piece.isFinite() && !followsAs(frame, start)) return false;
        if (piece.is(PartOfSpeech.CCONJ) || piece.is(PartOfSpeech.ADP) || !frame.hasFinite(start, frame.size()))
            return false;
        int verb = start;
        while (frame.has(verb) && !frame.get(verb).isFinite()) {
            if (frame.get(verb).isComma() || frame.get(verb).is(";")) return false;
            verb++;
        }
        return verb - start <= MAX_SUBJECT;
    }

    /// "Wie das Amt mitteilte, gab es": the clause begins with its verb.
    private boolean followsAs(Frame frame, int start) {
        return rules.is(Kind.AS, frame.get(0)) && start > 1;
    }

    boolean isSubordinate(Piece piece) {
        return rules.is(Kind.SUBORDINATE, piece) && !piece.is(PartOfSpeech.ADV);
    }

    /// Index after the infinitive of a clause that begins at `start`, "zu kommen"; -1 when it is none.
    int infinitiveEnd(Frame frame, int start) {
        if (!frame.has(start) || isSubordinate(frame.get(start))) return -1;
        for (int i = start; i < Math.min(frame.size(), start + MAX_GAP); i++) {
            Piece piece = frame.get(i);
            if (piece.isQuoted() && i == start) return -1;
            if (piece.isFinite() && !piece.is(Feature.INFINITIVE)) return -1;
            boolean marked = i > start && rules.is(Kind.INFINITIVE_MARK, frame.get(i - 1));
            if (piece.is(Feature.INFINITIVE) && (marked || holdsMark(piece))) return i + 1;
        }
        return -1;
    }

    /// "einzulegen".
    private boolean holdsMark(Piece piece) {
        return !piece.isFinite() && rules.holdsInfinitiveMark(piece.lower());
    }
}
