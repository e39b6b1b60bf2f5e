package org.synoptic.annotate.quote;

import java.util.List;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Use;

/// Tells where a reported clause ends: with its sentence, or where the reporter speaks again.
final class ClauseEnd {
    /// How far behind "and" the verb of a main clause stands.
    private static final int MAX_FIELD = 6;

    private final QuoteRules rules;
    private final Mood mood;
    private final boolean moods;

    ClauseEnd(QuoteRules rules, Mood mood) {
        this.rules = rules;
        this.mood = mood;
        this.moods = rules.setting("subjunctive-in-e");
    }

    /// @param number of the cue whose clause it is
    /// @param start index of the clause's first piece
    /// @return index after its last piece
    int of(Frame frame, List<Cue> cues, int number, int start) {
        int limit = Math.min(frame.end(), nextCue(frame, cues, number, start));
        return of(frame, start, cues.get(number).can(Use.WISH) ? endOfWish(frame, start, limit) : limit);
    }

    /// "demanded that he go, and he went": before a main clause of the reporter's.
    private static int endOfWish(Frame frame, int start, int limit) {
        for (int i = start + 1; i < limit - 2; i++) {
            if (!frame.get(i).isComma() || !frame.get(i + 1).is(PartOfSpeech.CCONJ)) continue;
            for (int verb = i + 3; verb < Math.min(limit, i + 2 + MAX_FIELD); verb++) {
                if (frame.get(verb).isPunctuation()) break;
                if (frame.get(verb).isFinite()) return i;
            }
        }
        return limit;
    }

    /// @param start index of the clause's first piece
    /// @param limit index before which it ends
    int of(Frame frame, int start, int limit) {
        int depth = 0;
        for (int i = start + 1; i < limit; i++) {
            Piece piece = frame.get(i);
            if (piece.is("(")) depth++;
            if (piece.is(")") && --depth < 0) return trimmed(frame, start, i);
            if (piece.is(";") && !goesOnBehind(frame, i, limit)) return trimmed(frame, start, i);
            if (piece.isDash() && comesBack(frame, i + 1, limit)) return trimmed(frame, start, i);
            boolean comma = moods && piece.isComma();
            if (comma && (goesBack(frame, i + 1, limit) || opensMain(frame, start, i + 1, limit))) {
                return trimmed(frame, start, i);
            }
        }
        return trimmed(frame, start, limit);
    }

    /// "; er habe": in the mood of what is reported.
    private boolean goesOnBehind(Frame frame, int at, int limit) {
        return moods && (mood.isReported(frame, at, limit) || mood.isHypothetical(frame, at, limit));
    }

    /// "– but some were of another mind": behind a dash the reporter speaks again, unless the mood says otherwise.
    private boolean comesBack(Frame frame, int at, int limit) {
        return at + 2 < limit
                && frame.get(at).is(PartOfSpeech.CCONJ)
                && !rules.is(Kind.THAT, frame.get(at + 1))
                && !frame.get(at + 1).isFinite()
                && frame.hasFinite(at + 2, Math.min(limit, at + 1 + MAX_FIELD))
                && !goesOnBehind(frame, at, limit);
    }

    /// ", und er ging": a main clause in the indicative.
    private boolean goesBack(Frame frame, int at, int limit) {
        if (at >= limit || !frame.get(at).is(PartOfSpeech.CCONJ)) return false;
        for (int i = at + 1; i < Math.min(limit, at + 1 + MAX_FIELD); i++) {
            Piece piece = frame.get(i);
            if (piece.isPunctuation() || piece.isQuoted() || rules.is(Kind.THAT, piece)) return false;
            if (piece.isFinite()) {
                return !mood.isReported(frame, at, limit)
                        && !piece.is(Feature.SUBJUNCTIVE_II)
                        && !isLast(frame, i, limit);
            }
        }
        return false;
    }

    /// "Als sie hörten, er komme, liefen sie": the main clause, with its verb first, of a sentence that begins with one
    /// that hangs on it.
    private boolean opensMain(Frame frame, int start, int at, int limit) {
        if (start == 0 || at >= limit || !rules.is(Kind.SUBORDINATE, frame.get(0))) return false;
        if (frame.get(0).is(PartOfSpeech.ADV) || frame.get(0).is(PartOfSpeech.ADP)) return false;
        int verb = rules.is(Kind.TAG, frame.get(at)) ? at + 1 : at;
        return verb < limit
                && frame.get(verb).isFinite()
                && !frame.get(verb).is(Feature.SUBJUNCTIVE_I)
                && !frame.get(verb).is(Feature.SUBJUNCTIVE_II)
                && !isLast(frame, verb, limit);
    }

    private static boolean isLast(Frame frame, int at, int limit) {
        return at + 1 >= limit || frame.get(at + 1).isPunctuation();
    }

    /// Where another cue of its own begins behind a comma or a dash.
    private int nextCue(Frame frame, List<Cue> cues, int number, int start) {
        int reached = Math.max(start, cues.get(number).to());
        for (Cue next : cues.subList(number + 1, cues.size())) {
            if (next.kind() == Cue.Kind.NOUN || rules.is(Kind.AS, frame.get(next.from()))) continue;
            int begins = next.from() < reached ? next.at() : next.from();
            int before = begins - 1;
            while (before > reached && isLink(frame.get(before))) before--;
            if (begins > reached
                    && (frame.get(before).isComma() || frame.get(before).isDash())) return before;
        }
        return frame.size();
    }

    private static boolean isLink(Piece piece) {
        return piece.is(PartOfSpeech.CCONJ) || piece.is(PartOfSpeech.ADV);
    }

    static int trimmed(Frame frame, int from, int to) {
        int end = to;
        while (end > from
                && frame.get(end - 1).isPunctuation()
                && !frame.get(end - 1).is(")")) end--;
        return end;
    }
}
