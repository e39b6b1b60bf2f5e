package org.synoptic.annotate.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.quote.Attribution.Strength;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.annotate.quote.QuoteRules.Use;
import org.synoptic.model.Quotation;

/// Finds who says what stands in quotation marks.
final class DirectSpeech {
    /// Frames that a subject left out reaches back.
    private static final int LEFT_OUT = 3;

    private final String text;
    private final QuoteRules rules;
    private final Subjects subjects;
    private final Speakers speakers;
    private final boolean prose;
    /// Number of the frame in which somebody last answered without being named.
    private int alternated = -1;

    DirectSpeech(String text, QuoteRules rules, Subjects subjects, Speakers speakers) {
        this.text = text;
        this.rules = rules;
        this.subjects = subjects;
        this.speakers = speakers;
        this.prose = rules.setting("talk-without-marks");
    }

    /// @param before the frame before this one; null at the start
    Attribution attribute(Frame frame, int at, List<Cue> cues, @Nullable Frame before) {
        Cue cue = after(frame, at, cues);
        if (cue != null) return by(Strength.ADJACENT, cue, frame, "after");
        cue = directlyBefore(frame, at, cues);
        if (cue != null) return by(Strength.ADJACENT, cue, frame, "before");
        cue = governing(frame, at, cues);
        if (cue != null) return by(Strength.WITHIN, cue, frame, "before");
        cue = farAfter(frame, at, cues);
        if (cue != null) return by(Strength.LOOSE, cue, frame, "after");
        return isAlone(frame) ? carried(frame, before) : ofSubject(frame, at);
    }

    private Attribution by(Strength strength, Cue cue, Frame frame, String where) {
        Phrase subject = cue.subject();
        Speaker speaker = subject == null ? leftOut(frame, cue) : speakers.of(frame, subject);
        return new Attribution(strength, cue, speaker, where);
    }

    /// "“…”, señaló": where the subject may be left out, the one of the sentence or who spoke before.
    private Speaker leftOut(Frame frame, Cue cue) {
        if (cue.kind() != Cue.Kind.VERB || !rules.setting("subject-left-out")) return Speaker.UNKNOWN;
        Phrase subject = subjects.ofMainVerb(frame, cue.from());
        Speaker speaker = subject == null ? Speaker.UNKNOWN : speakers.of(frame, subject);
        boolean person = speaker.person() && speaker.entity() != null;
        return person ? speaker : speakers.lastBefore(frame, LEFT_OUT).because("left out, the speaker before");
    }

    /// "“…,” said Smith": nothing but a comma between.
    private @Nullable Cue after(Frame frame, int at, List<Cue> cues) {
        for (Cue cue : cues) {
            boolean speaks = cue.kind() != Cue.Kind.NOUN && cue.can(Use.DIRECT);
            if (cue.from() > at && speaks && onlyPunctuation(frame, at + 1, cue.from())) return cue;
        }
        return null;
    }

    private static boolean onlyPunctuation(Frame frame, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!frame.get(i).isPunctuation()) return false;
        }
        return true;
    }

    /// "Smith said: “…”": the last cue before, with a comma, a colon or nothing between.
    private @Nullable Cue directlyBefore(Frame frame, int at, List<Cue> cues) {
        Cue nearest = speaking(frame, lastBefore(at, cues), cues);
        if (nearest == null || !nearest.can(Use.DIRECT)) return null;
        boolean joined = nearest.to() >= at || onlyPunctuation(frame, nearest.to(), at);
        boolean colon = frame.isWord(at - 1, ":");
        boolean again = frame.isWord(at - 1, ",") && isQuotedBefore(frame, nearest);
        return joined || colon || again ? nearest : null;
    }

    /// "“…,” he said on Monday, “…”".
    private static boolean isQuotedBefore(Frame frame, Cue cue) {
        return frame.hasQuoted(0, cue.from());
    }

    private static @Nullable Cue lastBefore(int at, List<Cue> cues) {
        Cue last = null;
        for (Cue cue : cues) {
            if (cue.at() < at && cue.kind() != Cue.Kind.NOUN) last = cue;
        }
        return last;
    }

    /// "Meier sagte laut Manuskript: „…“": who reads the text, not the text.
    private @Nullable Cue speaking(Frame frame, @Nullable Cue nearest, List<Cue> cues) {
        if (nearest == null || nearest.kind() != Cue.Kind.SOURCE) return nearest;
        Phrase subject = nearest.subject();
        if (subject == null || !rules.isLemma(Kind.DOCUMENT, frame.get(subject.head()))) return nearest;
        Cue verb = null;
        for (Cue cue : cues) {
            boolean reads = cue.kind() == Cue.Kind.VERB && cue.subject() != null && cue.can(Use.DIRECT);
            if (reads && cue.at() < nearest.at()) verb = cue;
        }
        return verb == null ? nearest : verb;
    }

    private static @Nullable Cue governing(Frame frame, int at, List<Cue> cues) {
        Cue nearest = lastBefore(at, cues);
        if (nearest == null || nearest.kind() == Cue.Kind.TAG) return null;
        for (int i = nearest.at(); i < at; i++) {
            if (frame.get(i).is(";")) return null;
        }
        return nearest;
    }

    private @Nullable Cue farAfter(Frame frame, int at, List<Cue> cues) {
        for (Cue cue : cues) {
            if (cue.from() <= at || cue.kind() == Cue.Kind.NOUN) continue;
            boolean set = frame.get(cue.from() - 1).isComma()
                    || frame.get(cue.from() - 1).isDash();
            return set && (cue.can(Use.INDIRECT) || cue.can(Use.DIRECT)) ? cue : null;
        }
        return null;
    }

    static boolean isAlone(Frame frame) {
        for (int i = 0; i < frame.size(); i++) {
            if (!frame.get(i).isQuoted() && !frame.get(i).isPunctuation()) return false;
        }
        return true;
    }

    /// Words that stand alone: of whom the sentence before announces with a colon, or of who spoke there.
    private Attribution carried(Frame frame, @Nullable Frame before) {
        boolean near = before != null && frame.isNear(before);
        if (before != null && near && alternated != frame.number() && isAnswer(frame, before)) {
            alternated = frame.number();
            Speaker speaker = speakers.answers(frame);
            Strength strength = speaker.isKnown() ? Strength.CARRIED : Strength.NONE;
            return new Attribution(strength, null, speaker.because("answers the speaker before"), "none");
        }
        Speaker last = speakers.lastBefore(frame, 1);
        if (near && last.isKnown()) {
            return new Attribution(Strength.CARRIED, null, last.because("goes on from the sentence before"), "none");
        }
        if (near && before != null) {
            Attribution subject = ofSubject(before, before.size());
            if (subject.speaker().person()) return subject;
        }
        return new Attribution(Strength.NONE, null, Speaker.UNKNOWN, "none");
    }

    /// Words that stand alone in a paragraph, behind a question that ends the one before, or a dialogue that goes on.
    private boolean isAnswer(Frame frame, Frame before) {
        Piece question = before.get(before.size() - 1);
        Quotation quoted = question.quoted();
        if (!prose || quoted == null || frame.paragraph() == before.lastParagraph() || isContinued(frame)) return false;
        return alternated == before.number() || text.charAt(quoted.span().end() - 1) == '?';
    }

    private static boolean isContinued(Frame frame) {
        return frame.pieces().stream()
                .anyMatch(piece -> piece.quoted() != null && piece.quoted().continues());
    }

    /// No cue: the person that the sentence is about.
    private Attribution ofSubject(Frame frame, int at) {
        Phrase subject = subjects.ofMainVerb(frame, frame.size());
        if (subject == null || subject.from() > at)
            return new Attribution(Strength.NONE, null, Speaker.UNKNOWN, "none");
        Speaker speaker = speakers.of(frame, subject);
        boolean pronoun = subjects.phrases().isPronoun(frame, subject.head());
        boolean person = speaker.person() && (speaker.entity() != null || pronoun);
        return person
                ? new Attribution(Strength.CARRIED, null, speaker.because("subject of the sentence"), "none")
                : new Attribution(Strength.NONE, null, Speaker.UNKNOWN, "none");
    }

    /// Whether the words in marks are something said, and no title, name or word held at arm's length.
    boolean isSaid(Frame frame, int at, Attribution attribution, QuotedWords words) {
        return switch (attribution.strength()) {
            case ADJACENT -> isColon(attribution) ? words.hasVerb() || words.endsSentence() : words.count() > 0;
            case WITHIN -> words.count() > 1 && !words.isTitle() && !isNamed(frame, at);
            case LOOSE -> words.count() > 2 && !words.isTitle();
            case CARRIED ->
                isAlone(frame) ? words.count() > 2 || words.endsSentence() : isClause(words) && !isNamed(frame, at);
            case NONE -> isAlone(frame) ? words.count() > 2 && words.hasVerb() : isClause(words) && !isNamed(frame, at);
        };
    }

    private static boolean isClause(QuotedWords words) {
        return words.count() > 4 && words.hasVerb() && !words.isTitle();
    }

    private static boolean isColon(Attribution attribution) {
        return attribution.cue() != null && attribution.cue().kind() == Cue.Kind.COLON;
    }

    /// "the film “The Long Way Home”": a noun directly before words that begin with a capital.
    private boolean isNamed(Frame frame, int at) {
        if (at == 0) return false;
        Piece before = frame.get(at - 1);
        boolean noun = subjects.phrases().isNoun(frame, at - 1) && !rules.isLemma(Kind.DOCUMENT, before);
        return noun && startsUpper(frame.get(at));
    }

    private boolean startsUpper(Piece piece) {
        return piece.quoted() != null
                && Character.isUpperCase(text.codePointAt(piece.quoted().span().start()));
    }
}
