package org.synoptic.annotate.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Use;
import org.synoptic.annotate.quote.QuoteRules.Verb;

/// Finds the words of a frame that say that somebody speaks, and who.
final class CueFinder {
    /// How far an auxiliary stands before its verb, and a particle behind it.
    private static final int MAX_GROUP = 25;

    private final QuoteRules rules;
    private final Subjects subjects;
    private final VerbGroups groups;
    private final boolean inversion;
    private final boolean cases;

    CueFinder(QuoteRules rules) {
        this.rules = rules;
        this.subjects = new Subjects(rules);
        this.groups = new VerbGroups(rules, subjects.phrases());
        this.inversion = rules.setting("inversion");
        this.cases = rules.setting("cases");
    }

    Subjects subjects() {
        return subjects;
    }

    /// @return in order of the frame
    List<Cue> find(Frame frame) {
        List<Cue> cues = new ArrayList<>();
        for (int at = 0; at < frame.size(); at++) {
            if (frame.get(at).isQuoted()) continue;
            int skipped = rules.phraseAt(Kind.NO_CUE, frame, at);
            if (skipped > 0) {
                at += skipped - 1;
                continue;
            }
            Cue cue = cueAt(frame, at);
            if (cue != null) cues.add(cue);
        }
        Cue colon = cues.isEmpty() ? colon(frame) : null;
        return colon == null ? cues : List.of(colon);
    }

    private @Nullable Cue cueAt(Frame frame, int at) {
        Cue source = source(frame, at);
        if (source != null) return source;
        if (rules.isLemma(Kind.NOUN, frame.get(at)) && frame.get(at).is(PartOfSpeech.NOUN)) return noun(frame, at);
        for (Verb verb : rules.verbs(frame.get(at))) {
            Cue cue = verb(frame, at, verb);
            if (cue != null) return cue;
        }
        return null;
    }

    private @Nullable Cue source(Frame frame, int at) {
        int own = rules.phraseAt(Kind.SOURCE_OWN, frame, at);
        if (own > 0) return ownWords(frame, at, own);
        int before = rules.phraseAt(Kind.SOURCE_BEFORE, frame, at);
        if (before > 0) return phraseCue(Cue.Kind.SOURCE, frame, at, before);
        if (rules.phraseAt(Kind.TAG, frame, at) > 0 && isTag(frame, at)) {
            Cue tag = phraseCue(Cue.Kind.TAG, frame, at, 1);
            return tag != null && isTagged(frame, tag) ? tag : null;
        }
        if (rules.is(Kind.SOURCE_AFTER, frame.get(at))) {
            NounPhrases phrases = subjects.phrases();
            boolean marked = frame.has(at - 1) && frame.get(at - 1).isQuoted();
            Phrase phrase = marked ? phrases.inMarks(frame, at - 1) : phrases.endingAt(frame, at);
            if (phrase == null) return null;
            return new Cue(
                    Cue.Kind.SOURCE, at, phrase.from(), at + 1, frame.get(at).lower(), null, phrase, false);
        }
        return null;
    }

    /// "nach eigenen Angaben": the subject of its clause speaks.
    private @Nullable Cue ownWords(Frame frame, int at, int length) {
        Phrase subject = subjects.ofClauseAround(frame, at);
        String words = words(frame, at, length);
        return subject == null ? null : new Cue(Cue.Kind.OWN_WORDS, at, at, at + length, words, null, subject, false);
    }

    private boolean isTag(Frame frame, int at) {
        return frame.has(at - 1)
                && (frame.get(at - 1).isComma()
                        || frame.get(at - 1).isQuoted()
                        || frame.get(at - 1).isDash());
    }

    private boolean isTagged(Frame frame, Cue tag) {
        int start = tag.at() + 1;
        boolean subject = frame.get(start).is(PartOfSpeech.DET)
                || subjects.phrases().isNoun(frame, start)
                || subjects.phrases().isPronoun(frame, start);
        return subject && endsClause(frame, tag.to());
    }

    private static boolean endsClause(Frame frame, int at) {
        return !frame.has(at)
                || frame.get(at).isPunctuation()
                || frame.get(at).is(PartOfSpeech.ADP)
                || frame.get(at).isQuoted();
    }

    private @Nullable Cue phraseCue(Cue.Kind kind, Frame frame, int at, int length) {
        int start = at + length;
        while (frame.has(start) && rules.is(Kind.JOINER, frame.get(start))) start++;
        Phrase phrase = subjects.phrases().startingAt(frame, start);
        if (phrase == null) return null;
        return new Cue(
                kind,
                at,
                at,
                phrase.to(),
                frame.span(at, at + length).length() > 0 ? words(frame, at, length) : "",
                null,
                phrase,
                false);
    }

    private static String words(Frame frame, int at, int length) {
        StringBuilder words = new StringBuilder();
        for (int i = at; i < at + length; i++)
            words.append(i > at ? " " : "").append(frame.get(i).lower());
        return words.toString();
    }

    /// A noun of saying and those who are named with it.
    private Cue noun(Frame frame, int at) {
        Phrase before = subjects.phrases().endingAt(frame, at + 1);
        Phrase behind = subjects.phrases().startingAt(frame, at);
        int from = before == null ? at : before.from();
        int to = behind == null ? at + 1 : behind.to();
        Phrase whole = new Phrase(from, at, at + 1, to);
        boolean negated = isNegated(frame, from, at);
        return new Cue(Cue.Kind.NOUN, at, from, at + 1, frame.get(at).lower(), null, whole, negated);
    }

    private @Nullable Cue verb(Frame frame, int at, Verb verb) {
        Piece piece = frame.get(at);
        if (!groups.isVerbal(frame, at)) return null;
        int particle = verb.particle().isEmpty() ? at : particle(frame, at, verb);
        if (particle < 0 && verb.anywhere()) particle = companion(frame, at, verb);
        VerbGroups.Group group = particle < 0 ? null : groups.of(frame, at);
        if (group == null) return null;
        int first = group.first();
        Phrase subject = group.passive()
                ? subjects.agent(frame, first, at)
                : subjects.of(frame, first, at, piece.is(Feature.PRESENT_PARTICIPLE), verb.can(Use.OBJECT));
        if (verb.can(Use.IMPERSONAL) && !isThing(frame, subject)) return null;
        boolean shared = inversion && subject != null && subject.to() <= first && frame.hasFinite(subject.to(), first);
        int from = subject == null || shared ? first : Math.min(first, subject.from());
        if (cases && from == at) from = behindDash(frame, from);
        int to = particle == at + 1 ? at + 2 : at + 1;
        if (subject != null && subject.from() > first) to = Math.max(to, subject.to());
        if (particle == to) to++;
        boolean negated = isNegated(frame, beforeInClause(frame, Math.min(first, at)), Math.min(frame.size(), at + 3))
                || has(Kind.UNSAID, frame, first, at);
        return new Cue(Cue.Kind.VERB, at, withAs(frame, from), to, piece.lower(), verb, subject, negated);
    }

    /// "— заранее заявили": adverbs between a dash and the verb.
    private static int behindDash(Frame frame, int verb) {
        int from = verb;
        while (frame.has(from - 1) && frame.get(from - 1).is(PartOfSpeech.ADV)) from--;
        return frame.has(from - 1) && frame.get(from - 1).isDash() ? from : verb;
    }

    private boolean isThing(Frame frame, @Nullable Phrase subject) {
        return subject != null && rules.is(Kind.THING_PRONOUN, frame.get(subject.head()));
    }

    /// "wie das Amt am Montag mitteilte": from the word that begins the clause, if there is such a one.
    private int withAs(Frame frame, int from) {
        int start = from;
        while (start > 0
                && from - start < MAX_GROUP
                && !endsPart(frame.get(start - 1))
                && !frame.get(start - 1).isDash()) {
            start--;
        }
        if (start == from) return from;
        boolean near = inversion || start == from - 1;
        return near && rules.is(Kind.AS, frame.get(start)) ? start : from;
    }

    /// Index of the particle: "teilte das Ministerium am Dienstag mit"; -1 when it is not there.
    private int particle(Frame frame, int at, Verb verb) {
        if (!inversion) return frame.isWord(at + 1, verb.particle()) ? at + 1 : -1;
        for (int i = at + 1; i < Math.min(frame.size(), at + MAX_GROUP); i++) {
            Piece piece = frame.get(i);
            if (endsPart(piece)) return -1;
            if (piece.is(verb.particle()) && endsGroup(frame, i + 1)) return i;
        }
        return -1;
    }

    /// "die die Meinung vertreten": its noun, before or behind the verb in its clause; -1 when it is not there.
    private static int companion(Frame frame, int at, Verb verb) {
        for (int i = at + 1; i < Math.min(frame.size(), at + MAX_GROUP) && !endsPart(frame.get(i)); i++) {
            if (isCompanion(frame.get(i), verb)) return i;
        }
        for (int i = at - 1; i >= Math.max(0, at - MAX_GROUP) && !endsPart(frame.get(i)); i--) {
            if (isCompanion(frame.get(i), verb)) return i;
        }
        return -1;
    }

    private static boolean isCompanion(Piece piece, Verb verb) {
        return piece.is(verb.particle())
                || piece.word() != null && piece.word().lemma().equalsIgnoreCase(verb.particle());
    }

    private static boolean endsPart(Piece piece) {
        return piece.isQuoted() || piece.isComma() || piece.is(":");
    }

    private static boolean endsGroup(Frame frame, int at) {
        return !frame.has(at)
                || frame.get(at).isPunctuation()
                || frame.get(at).isQuoted()
                || frame.get(at).is(PartOfSpeech.CCONJ);
    }

    /// Two pieces before, in the same clause: "Er komme nicht, hatte sie gesagt" denies no saying.
    private static int beforeInClause(Frame frame, int at) {
        int from = at;
        while (from > 0 && at - from < 2 && !frame.get(from - 1).isComma()) from--;
        return from;
    }

    private boolean isNegated(Frame frame, int from, int to) {
        return has(Kind.NEGATION, frame, from, to);
    }

    private boolean has(Kind kind, Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (rules.is(kind, frame.get(i))) return true;
        }
        return false;
    }

    /// "The minister: “…”", and a sentence that ends in a colon before a quotation.
    private @Nullable Cue colon(Frame frame) {
        for (int at = 1; at < frame.size(); at++) {
            if (!frame.isWord(at, ":")) continue;
            if (frame.has(at + 1) && !frame.get(at + 1).isQuoted()) return null;
            Phrase label = subjects.phrases().endingAt(frame, at);
            boolean whole = label != null
                    && (label.from() == 0 || frame.get(label.from() - 1).isDash());
            Phrase subject = whole ? label : subjects.ofMainVerb(frame, at);
            return subject == null
                    ? null
                    : new Cue(Cue.Kind.COLON, at, subject.from(), at + 1, ":", null, subject, false);
        }
        return null;
    }
}
