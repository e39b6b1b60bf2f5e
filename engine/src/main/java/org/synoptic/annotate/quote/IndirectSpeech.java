package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Use;

/// Finds the clauses that a cue reports.
final class IndirectSpeech {
    /// How far behind its verb a clause begins.
    private static final int MAX_GAP = 24;
    /// How far behind its subject the verb of a clause without "that" stands.
    private static final int MAX_SUBJECT = 16;

    private final QuoteRules rules;
    private final NounPhrases phrases;
    private final Mood mood;
    private final boolean commas;

    IndirectSpeech(QuoteRules rules, NounPhrases phrases, Mood mood) {
        this.rules = rules;
        this.phrases = phrases;
        this.mood = mood;
        this.commas = rules.setting("comma-before-clause");
    }

    /// @param cues those of the frame, in order
    List<Reported> find(Frame frame, List<Cue> cues) {
        List<Reported> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.negated() || cue.subject() == null || cue.kind() == Cue.Kind.COLON) continue;
            Reported reported = cue.kind() == Cue.Kind.VERB ? ofVerb(frame, cues, i) : ofPhrase(frame, cues, i);
            if (reported != null && saysSomething(frame, reported)) found.add(reported);
        }
        return found;
    }

    /// More than the quotations in it, and more than a word.
    private static boolean saysSomething(Frame frame, Reported reported) {
        int words = 0;
        for (int i = reported.from(); i < reported.to(); i++) {
            if (!frame.get(i).isPunctuation() && !frame.get(i).isQuoted()) words++;
        }
        return words > 1;
    }

    private @Nullable Reported ofVerb(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        if (!cue.can(Use.INDIRECT) && !cue.can(Use.QUESTION) && !cue.can(Use.INFINITIVE)) return null;
        int start = clauseAfter(frame, cue);
        boolean inserted = isInserted(frame, cue);
        if (inserted && isClauseBefore(frame, cues, number)) {
            return new Reported(
                    startBefore(frame, cues, number),
                    inserted(frame, cue) ? end(frame, cues, number) : cue.from() - 1,
                    cue);
        }
        if (start >= 0) return new Reported(start, end(frame, cues, number), cue);
        return null;
    }

    /// Index of the first piece of the clause behind the cue; -1 when there is none.
    private int clauseAfter(Frame frame, Cue cue) {
        int from = cue.at() + 1;
        if (cue.subjectFollows() && cue.subject() != null)
            from = Math.max(from, cue.subject().to());
        int marked = markedClause(frame, cue, from);
        if (marked >= 0 || !cue.can(Use.INDIRECT) && !cue.can(Use.INFINITIVE)) return marked;
        return commas ? clauseAfterComma(frame, cue, from) : bareClause(frame, cue, from);
    }

    /// A clause that begins with "that" or a question word.
    private int markedClause(Frame frame, Cue cue, int from) {
        for (int i = from; i < Math.min(frame.size(), from + MAX_GAP); i++) {
            Piece piece = frame.get(i);
            if (piece.isQuoted() || piece.is(":") || piece.isFinite()) return -1;
            boolean clause = frame.hasFinite(i, frame.size()) || frame.hasQuoted(i, frame.size());
            if (clause && isThat(piece)) return i + 1;
            boolean placed = commas ? frame.isWord(i - 1, ",") : i == from || cue.can(Use.QUESTION);
            if (placed && rules.is(Kind.QUESTION_WORD, piece) && frame.hasFinite(i, frame.size())) return i;
        }
        return -1;
    }

    private boolean isThat(Piece piece) {
        return rules.is(Kind.THAT, piece) && !piece.is(PartOfSpeech.DET) && !piece.is(PartOfSpeech.PRON);
    }

    /// "said Rome would wait": a noun phrase and its verb directly behind the cue, or behind whom it is told to.
    private int bareClause(Frame frame, Cue cue, int from) {
        int at = from;
        while (frame.has(at) && (frame.get(at).is(PartOfSpeech.ADV) || rules.is(Kind.NO_SPEAKER, frame.get(at)))) at++;
        if (cue.can(Use.OBJECT)) {
            Phrase told = phrases.startingAt(frame, at);
            if (told != null && startsClause(frame, told.to())) return told.to();
        }
        return startsClause(frame, at) ? at : -1;
    }

    private boolean startsClause(Frame frame, int at) {
        if (!frame.has(at) || frame.get(at).isPunctuation() || frame.get(at).isFinite()) return false;
        Piece piece = frame.get(at);
        boolean subject = phrases.isPronoun(frame, at) || phrases.isNominal(frame, at) || piece.is(PartOfSpeech.PRON);
        if (!subject) return false;
        for (int i = at + 1; i < Math.min(frame.size(), at + MAX_SUBJECT); i++) {
            if (frame.get(i).isQuoted() || frame.get(i).isFinite()) return true;
            if (frame.get(i).is(":") || frame.get(i).is(";")) return false;
        }
        return false;
    }

    /// "sagte, er komme": behind the next comma, in the mood of reported speech, as a main clause, or as an infinitive.
    private int clauseAfterComma(Frame frame, Cue cue, int from) {
        int comma = from;
        while (frame.has(comma) && !frame.get(comma).isComma()) {
            Piece piece = frame.get(comma);
            if (piece.isQuoted()
                    || piece.is(":")
                    || piece.isFinite() && !piece.is(Feature.PAST_PARTICIPLE) && !piece.is(PartOfSpeech.AUX)) return -1;
            if (++comma > from + MAX_GAP) return -1;
        }
        int start = comma + 1;
        if (!frame.has(start)) return -1;
        if (cue.can(Use.INFINITIVE) && isInfinitiveClause(frame, start)) return start;
        if (!cue.can(Use.INDIRECT)) return -1;
        if (mood.isReported(frame, start, frame.size())) return start;
        return isMainClause(frame, start) && !cue.can(Use.WEAK) ? start : -1;
    }

    private boolean isMainClause(Frame frame, int start) {
        Piece piece = frame.get(start);
        if (piece.isQuoted() || rules.is(Kind.SUBORDINATE, piece) || rules.is(Kind.RELATIVE, piece)) return false;
        if (piece.is(PartOfSpeech.CCONJ) || piece.is(PartOfSpeech.ADP) || !frame.hasFinite(start, frame.size()))
            return false;
        int verb = start;
        while (frame.has(verb) && !frame.get(verb).isFinite()) verb++;
        return verb - start <= MAX_SUBJECT;
    }

    private boolean isInfinitiveClause(Frame frame, int start) {
        for (int i = start; i + 1 < frame.size(); i++) {
            if (frame.get(i).isFinite() && !frame.get(i).is(Feature.INFINITIVE)) return false;
            if (rules.is(Kind.INFINITIVE_MARK, frame.get(i)) && frame.get(i + 1).is(Feature.INFINITIVE)) return true;
        }
        return false;
    }

    private @Nullable Reported ofPhrase(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        int start = cue.to();
        if (frame.isWord(start, ",")) start++;
        boolean leads = cue.from() <= 2;
        if (leads)
            return frame.hasFinite(start, frame.size()) ? new Reported(start, end(frame, cues, number), cue) : null;
        if (!isClauseBefore(frame, cues, number)) return null;
        int from = startBefore(frame, cues, number);
        boolean last = !frame.hasFinite(cue.to(), frame.size());
        int to = last && (isInserted(frame, cue) || !commas)
                ? trimmed(frame, from, cue.from())
                : end(frame, cues, number);
        return new Reported(from, to, cue);
    }

    private static int trimmed(Frame frame, int from, int to) {
        int end = to;
        while (end > from && frame.get(end - 1).isPunctuation()) end--;
        return end;
    }

    /// A comma before cue and subject: ", authorities said Tuesday".
    private static boolean isInserted(Frame frame, Cue cue) {
        return cue.from() > 1
                && (frame.get(cue.from() - 1).isComma()
                        || frame.get(cue.from() - 1).isDash());
    }

    /// The sentence goes on with its own verb behind the cue: "Rome, he said, would wait".
    private static boolean inserted(Frame frame, Cue cue) {
        return frame.isWord(cue.to(), ",") && frame.hasFinite(cue.to(), frame.size());
    }

    private boolean isClauseBefore(Frame frame, List<Cue> cues, int number) {
        int from = startBefore(frame, cues, number);
        Cue cue = cues.get(number);
        if (from >= cue.from() - 1 || rules.is(Kind.SUBORDINATE, frame.get(from))) return false;
        boolean here = frame.hasFinite(from, cue.from());
        return here || inserted(frame, cue) && !frame.hasQuoted(from, cue.from());
    }

    private static int startBefore(Frame frame, List<Cue> cues, int number) {
        int from = number == 0
                ? 0
                : Math.min(cues.get(number - 1).to(), cues.get(number).from());
        while (frame.has(from) && frame.get(from).isPunctuation()) from++;
        return from;
    }

    /// The end of the frame, or where another cue of its own begins behind a comma.
    private static int end(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        for (int i = number + 1; i < cues.size(); i++) {
            int from = cues.get(i).from();
            if (from > cue.to()
                    && cues.get(i).at() > cue.to()
                    && frame.isWord(Math.max(from, cues.get(i).at()) - 1, ",")) {
                return trimmed(frame, cue.to(), Math.max(from, cues.get(i).at()));
            }
        }
        return frame.end();
    }
}
