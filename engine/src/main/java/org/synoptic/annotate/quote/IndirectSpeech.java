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
    private final QuoteRules rules;
    private final Mood mood;
    private final Talk talk;
    private final ClauseStart starts;
    private final ClauseEnd ends;
    private final boolean inversion;

    IndirectSpeech(QuoteRules rules, NounPhrases phrases, Mood mood) {
        this.rules = rules;
        this.mood = mood;
        this.talk = new Talk(rules);
        this.starts = new ClauseStart(rules, phrases, mood);
        this.ends = new ClauseEnd(rules, mood);
        this.inversion = rules.setting("inversion");
    }

    /// @param cues those of the frame, in order
    /// @param narrated whether who tells the story counts as a speaker too
    List<Reported> find(Frame frame, List<Cue> cues, boolean narrated) {
        List<Reported> found = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            if (cue.negated() || cue.kind() == Cue.Kind.COLON) continue;
            if (isNarrator(frame, cue) && (!narrated || isAs(frame, cue)) || isOfNobody(frame, cue)) continue;
            Reported reported = trimmed(frame, reported(frame, cues, i));
            if (reported != null && saysSomething(frame, reported) && isNew(reported, found)) found.add(reported);
        }
        return found;
    }

    /// Index after the last piece of what a sentence without a cue reports from its first piece on.
    int freeEnd(Frame frame) {
        return ends.of(frame, 0, frame.end());
    }

    /// "as we reported": the reporter, not one of those reported on.
    private boolean isNarrator(Frame frame, Cue cue) {
        return cue.subject() != null
                && rules.is(Kind.FIRST_PERSON, frame.get(cue.subject().head()));
    }

    /// "those who say that": whoever may.
    private boolean isOfNobody(Frame frame, Cue cue) {
        int relative = cue.subject() == null ? cue.at() - 1 : cue.subject().to() - 1;
        return relative > 0
                && rules.is(Kind.RELATIVE, frame.get(relative))
                && rules.is(Kind.NO_SPEAKER, frame.get(relative - 1));
    }

    private @Nullable Reported reported(Frame frame, List<Cue> cues, int number) {
        return switch (cues.get(number).kind()) {
            case VERB -> ofVerb(frame, cues, number);
            case NOUN -> behind(frame, cues, number);
            case SOURCE, OWN_WORDS, TAG, COLON -> ofPhrase(frame, cues, number);
        };
    }

    private static @Nullable Reported trimmed(Frame frame, @Nullable Reported reported) {
        if (reported == null) return null;
        int from = reported.from();
        while (from < reported.to() && frame.get(from).isPunctuation()) from++;
        return from < reported.to() ? new Reported(from, reported.to(), reported.direct(), reported.cue()) : null;
    }

    /// More than the quotations in it, and more than a word.
    private static boolean saysSomething(Frame frame, Reported reported) {
        int words = 0;
        for (int i = reported.from(); i < reported.to(); i++) {
            if (!frame.get(i).isPunctuation() && !frame.get(i).isQuoted()) words++;
        }
        return words > 1 || words == 1 && (reported.direct() || frame.hasQuoted(reported.from(), reported.to()));
    }

    /// "expressed the hope that": verb and noun report one clause.
    private static boolean isNew(Reported reported, List<Reported> found) {
        return found.stream().noneMatch(other -> other.from() == reported.from());
    }

    private @Nullable Reported ofVerb(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        boolean clauses = cue.can(Use.INDIRECT) || cue.can(Use.QUESTION) || cue.can(Use.INFINITIVE);
        if (!clauses && !(inversion && cue.can(Use.DIRECT) && cue.subjectFollows())) return null;
        if (cue.can(Use.INFINITIVE) && starts.infinitiveBehind(frame, cue) > 0) return behind(frame, cues, number);
        boolean told = cue.subject() != null || isAs(frame, cue);
        if (told && isInserted(frame, cue) && isPlaced(frame, cue) && isClauseBefore(frame, cues, number)) {
            int from = startBefore(frame, cues, number);
            int amid = goesOnBehind(frame, cue) ? ends.of(frame, cues, number, cue.to()) : -1;
            boolean whole = amid > cueEnd(frame, cue) + 1;
            int to = whole ? amid : ClauseEnd.trimmed(frame, from, cue.from());
            return new Reported(from, to, isTalk(frame, from, to, cue), cue);
        }
        return clauses ? behind(frame, cues, number) : null;
    }

    /// The speaker's own words, though without marks: a question or a call before the cue, or words that only who
    /// talks says.
    private boolean isTalk(Frame frame, int from, int to, Cue cue) {
        if (mood.isReported(frame, from, to)) return false;
        boolean only = !cue.can(Use.INDIRECT) && !cue.can(Use.QUESTION);
        return only || isCalled(frame, cue) || talk.in(frame, from, to);
    }

    private static boolean isCalled(Frame frame, Cue cue) {
        Piece before = frame.get(cue.from() - 1);
        return before.is("!") || before.is("?");
    }

    private @Nullable Reported behind(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        int start = starts.behind(frame, cue);
        if (start < 0) return cue.kind() == Cue.Kind.VERB ? behindColon(frame, cues, number) : null;
        int infinitive = cue.can(Use.INFINITIVE) ? starts.lastInfinitiveEnd(frame, start) : -1;
        if (infinitive > 0 && endsThere(frame, infinitive)) return new Reported(start, infinitive, false, cue);
        if (isRelativeTo(frame, cue, start)) start += 2;
        return new Reported(start, ends.of(frame, cues, number, start), false, cue);
    }

    /// "eine Erklärung, nach der er geht": behind "nach".
    private boolean isRelativeTo(Frame frame, Cue cue, int start) {
        return cue.kind() == Cue.Kind.NOUN
                && frame.has(start + 1)
                && frame.get(start).is(PartOfSpeech.ADP)
                && rules.is(Kind.RELATIVE, frame.get(start + 1));
    }

    /// Nothing hangs on the infinitive: no "…, was zu tun sei".
    private boolean endsThere(Frame frame, int at) {
        if (!frame.has(at + 1)) return true;
        Piece next = frame.get(frame.get(at).isComma() ? at + 1 : at);
        return !rules.is(Kind.QUESTION_WORD, next)
                && !rules.is(Kind.THAT, next)
                && !(frame.get(at).isComma() && (starts.isSubordinate(next) || rules.is(Kind.RELATIVE, next)));
    }

    /// "He said: nobody will leave", without marks.
    private @Nullable Reported behindColon(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        int colon = cue.to();
        while (frame.has(colon) && !frame.isWord(colon, ":")) {
            if (frame.get(colon).isQuoted() || frame.get(colon).isFinite()) return null;
            colon++;
        }
        int start = colon + 1;
        if (!frame.has(start) || frame.hasQuoted(start, frame.size()) || !frame.hasFinite(start, frame.size()))
            return null;
        if (!cue.can(Use.DIRECT) || cue.can(Use.WEAK)) return null;
        return new Reported(start, frame.end(), !mood.isReported(frame, start, frame.size()), cue);
    }

    private @Nullable Reported ofPhrase(Frame frame, List<Cue> cues, int number) {
        Cue cue = cues.get(number);
        if (cue.from() <= 2 && !(inversion && frame.hasFinite(0, cue.from()))) {
            int start = startBehindSource(frame, cue);
            boolean clause = start >= 0 && frame.hasFinite(start, frame.size());
            return clause ? new Reported(start, ends.of(frame, cues, number, start), false, cue) : null;
        }
        if (!isClauseBefore(frame, cues, number)) return null;
        int from = startBefore(frame, cues, number);
        boolean last = !frame.hasFinite(cue.to(), frame.size());
        boolean apart = last && (isInserted(frame, cue) || !inversion);
        int to = apart ? ClauseEnd.trimmed(frame, from, cue.from()) : ends.of(frame, cues, number, from);
        return new Reported(from, to, false, cue);
    }

    /// Behind the comma that ends the source, "According to a note seen by the Post, …"; directly behind it where the
    /// verb comes second, "Laut dem Amt sei …".
    private int startBehindSource(Frame frame, Cue cue) {
        int at = cue.to();
        while (frame.has(at) && !frame.get(at).isComma() && !frame.get(at).isQuoted()) {
            if (frame.get(at).isFinite()) return inversion ? at : -1;
            at++;
        }
        int next = at + 1;
        while (frame.has(next) && !frame.get(next).isComma()) next++;
        boolean inserted = frame.has(next) && at + 1 < next && isParticiple(frame.get(at + 1));
        if (inserted && !inversion) at = next;
        return frame.has(at) ? at + 1 : -1;
    }

    /// "…, reported on last year by the Post,".
    private static boolean isParticiple(Piece piece) {
        return piece.is(PartOfSpeech.VERB) && piece.is(Feature.PAST_PARTICIPLE);
    }

    /// A comma or a dash before cue and subject: ", authorities said Tuesday".
    private static boolean isInserted(Frame frame, Cue cue) {
        if (cue.from() <= 1) return false;
        Piece before = frame.get(cue.from() - 1);
        return before.isComma() || before.isDash() || before.is("!") || before.is("?");
    }

    /// Where the verb comes second it stands directly behind the clause, ", sagte Meier", or at the end behind "wie".
    private boolean isPlaced(Frame frame, Cue cue) {
        return !inversion && !hasObject(frame, cue) || inversion && isInvertedOrAs(frame, cue);
    }

    /// "…, the group announced a plan": no words about the clause before.
    private boolean hasObject(Frame frame, Cue cue) {
        boolean told = cue.can(Use.OBJECT) || !frame.has(cue.to());
        return !told && frame.get(cue.to()).is(PartOfSpeech.DET) && !starts.isTime(frame, cue.to());
    }

    private boolean isInvertedOrAs(Frame frame, Cue cue) {
        return cue.from() == cue.at() && cue.subjectFollows() || isPerfectBehind(frame, cue) || isAs(frame, cue);
    }

    /// ", hatte er am Mittwoch angekündigt": auxiliary, subject and, at the end, the cue.
    private static boolean isPerfectBehind(Frame frame, Cue cue) {
        Phrase subject = cue.subject();
        return subject != null
                && subject.from() == cue.from() + 1
                && subject.to() <= cue.at()
                && frame.get(cue.from()).isFinite()
                && frame.get(cue.at()).is(Feature.PAST_PARTICIPLE)
                && !frame.hasFinite(subject.to(), cue.at())
                && (!frame.has(cue.to()) || frame.get(cue.to()).isPunctuation());
    }

    private boolean isAs(Frame frame, Cue cue) {
        return rules.is(Kind.AS, frame.get(cue.from()));
    }

    /// The sentence goes on behind the cue: "Rome, he said, would wait".
    private boolean goesOnBehind(Frame frame, Cue cue) {
        int end = cueEnd(frame, cue);
        if (!frame.isWord(end, ",") || !frame.has(end + 1)) return false;
        if (rules.is(Kind.RELATIVE, frame.get(end + 1)) || starts.isSubordinate(frame.get(end + 1))) return false;
        return frame.hasFinite(end, frame.size()) || inversion && !frame.hasQuoted(end, frame.size());
    }

    /// "sagte er traurig".
    private static boolean isManner(Piece piece) {
        return piece.is(PartOfSpeech.ADV) || piece.is(PartOfSpeech.ADJ);
    }

    /// Index after the cue and an auxiliary or adverb behind it: "wie gemeldet wurde", "sagte er traurig".
    private int cueEnd(Frame frame, Cue cue) {
        int end = cue.to();
        while (inversion && frame.has(end) && frame.get(end).is(PartOfSpeech.AUX)) end++;
        int manner = end;
        while (inversion && frame.has(manner) && isManner(frame.get(manner))) manner++;
        return frame.isWord(manner, ",") ? manner : end;
    }

    private boolean isClauseBefore(Frame frame, List<Cue> cues, int number) {
        int from = startBefore(frame, cues, number);
        Cue cue = cues.get(number);
        Phrase subject = cue.subject();
        if (!inversion && subject != null && rules.is(Kind.RELATIVE, frame.get(subject.from()))) return false;
        if (isCalled(frame, cue)) return from < cue.from() && inversion;
        if (from >= cue.from() - 1 || starts.isSubordinate(frame.get(from)) && !goesOnWithSo(frame, cue)) return false;
        boolean last = inversion && cue.subjectFollows() && cue.to() >= frame.end() && from < cue.from() - 2;
        boolean here = frame.hasFinite(from, cue.from()) || last;
        return here || goesOnBehind(frame, cue) && !frame.hasQuoted(from, cue.from());
    }

    /// "Wenn er siegt, sagte sie, so bleibt er": main clause and cue behind a clause that hangs on it.
    private boolean goesOnWithSo(Frame frame, Cue cue) {
        int end = frame.size();
        for (int at = cue.to(); at < end && !frame.get(at).isComma(); at++) {
            if (frame.get(at).isFinite() || frame.get(at).isQuoted()) return false;
        }
        int at = cue.to();
        while (at < end && !frame.get(at).isComma()) at++;
        return frame.has(at + 1) && rules.is(Kind.TAG, frame.get(at + 1));
    }

    private int startBefore(Frame frame, List<Cue> cues, int number) {
        int last = number - 1;
        while (last >= 0 && cues.get(last).negated()) last--;
        int from = last < 0
                ? dateline(frame)
                : Math.min(cues.get(last).to(), cues.get(number).from());
        while (frame.has(from) && frame.get(from).isPunctuation()) from++;
        boolean told = number > 0 && frame.has(from) && rules.is(Kind.THAT, frame.get(from));
        return told ? from + 1 : from;
    }

    /// Index behind "ISLAMABAD:" at the start; 0 without one.
    private static int dateline(Frame frame) {
        int at = 0;
        while (at < 3 && frame.has(at) && isCapitals(frame.get(at))) at++;
        return at > 0 && frame.isWord(at, ":") ? at + 1 : 0;
    }

    private static boolean isCapitals(Piece piece) {
        return piece.word() != null
                && piece.word().text().equals(piece.word().text().toUpperCase(java.util.Locale.ROOT));
    }
}
