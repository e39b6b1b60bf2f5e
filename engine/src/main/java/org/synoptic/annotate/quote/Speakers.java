package org.synoptic.annotate.quote;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// Tells which entity the subject of a cue means. Remembers who spoke before: "it added", "the statement said".
final class Speakers {
    /// Characters within which the person stands whose statement is told.
    private static final int FAR = 200;

    /// Frames that a pronoun reaches back.
    private static final int MAX_BACK = 8;
    /// Frames over which who spoke is what a pronoun means, unless another is named.
    private static final int NEAR = 2;
    /// Pieces behind a noun in which its name or its body may follow: "a spokesman for the ministry, Jane Doe,".
    private static final int MAX_APPOSITION = 12;

    /// The canonical role.
    private static final String SPOKESPERSON = "Spokesperson";

    private final String text;
    private final QuoteRules rules;
    private final Names names;
    private Speaker last = Speaker.UNKNOWN;
    private int lastFrame = -MAX_BACK - 1;
    /// Who spoke before the last one did.
    private Speaker other = Speaker.UNKNOWN;
    private int otherFrame = -MAX_BACK - 1;
    private int lastStart;
    private final Pronouns pronouns;
    private @Nullable String issuer;

    Speakers(String text, QuoteRules rules, Names names) {
        this.text = text;
        this.rules = rules;
        this.names = names;
        this.pronouns = new Pronouns(text, rules, names);
    }

    /// Who spoke last, if that was in one of the `frames` frames before `frame`.
    Speaker lastBefore(Frame frame, int frames) {
        return frame.number() - lastFrame <= frames ? last : Speaker.UNKNOWN;
    }

    void spoke(Speaker speaker, Frame frame) {
        if (!speaker.isKnown()) return;
        if (!isSame(speaker, last)) noteOther();
        last = speaker;
        lastFrame = frame.number();
        lastStart = frame.span().start();
    }

    private void noteOther() {
        other = last;
        otherFrame = lastFrame;
    }

    private boolean isSame(Speaker one, Speaker two) {
        if (one.entity() != null && two.entity() != null) return one.entity().equals(two.entity());
        if (one.span() == null || two.span() == null) return false;
        return one.span().of(text).equalsIgnoreCase(two.span().of(text));
    }

    /// Whoever answers the one that spoke last: who spoke before that one; unknown where nobody did.
    Speaker answers(Frame frame) {
        Speaker answering = frame.number() - otherFrame <= MAX_BACK ? other : Speaker.UNKNOWN;
        noteOther();
        last = answering;
        lastFrame = frame.number();
        lastStart = frame.span().start();
        return answering;
    }

    Speaker of(Frame frame, Phrase subject) {
        Piece head = frame.get(subject.head());
        if (rules.is(Kind.PERSON_PRONOUN, head) && isRelated(frame, subject.head())) return nearest(frame, head);
        if (rules.is(Kind.PERSON_PRONOUN, head)) return pronoun(frame, head, true);
        if (rules.is(Kind.THING_PRONOUN, head)) return pronoun(frame, head, false);
        if (rules.is(Kind.PLURAL_PRONOUN, head)) return plural(head);
        if (rules.is(Kind.NO_SPEAKER, head)) return Speaker.UNKNOWN;
        Span words = frame.span(subject.from(), subject.headEnd());
        if (rules.isLemma(Kind.DOCUMENT, head)) return ofDocument(frame, subject, words);
        Mention named = named(words, head.span());
        if (named != null) return speaker(named, words, "subject of the cue");
        Mention titled = titled(frame, subject);
        if (titled != null) return speaker(titled, frame.span(subject.from(), subject.to()), "named behind the title");
        Mention apposed = apposed(frame, subject);
        if (apposed != null) return speaker(apposed, apposed.span(), "in apposition to the subject");
        Mention before = appositionTo(frame, subject);
        if (before != null) return speaker(before, before.span(), "named before its apposition");
        if (rules.isLemma(Kind.AGENT, head)) return ofAgent(frame, subject, words);
        Entity echoed = echoed(head);
        if (echoed == null && rules.isLemma(Kind.PERSON_NOUN, head)) return pronoun(frame, head, true);
        return new Speaker(
                echoed == null ? null : echoed.id(),
                words,
                echoed == null || echoed.type() == EntityType.PERSON,
                "subject of the cue");
    }

    /// "the secretary of state, Jane Doe" without a comma: a person at the end of the phrase.
    private @Nullable Mention titled(Frame frame, Phrase subject) {
        if (subject.headEnd() >= subject.to()) return null;
        int end = frame.get(subject.to() - 1).span().end();
        return names.within(frame.span(subject.headEnd(), subject.to())).stream()
                .filter(mention -> isPerson(mention) && mention.form() == Mention.Form.NAME)
                .filter(mention -> mention.span().end() == end
                        && mention.span().start()
                                > frame.get(subject.headEnd()).span().end())
                .findFirst()
                .orElse(null);
    }

    /// Whoever the label before a turn of a talk names, here or, for a family name, in the text before.
    Speaker labelled(Span label) {
        Mention best = null;
        for (Mention mention : names.within(label)) {
            if (mention.form() == Mention.Form.ADJECTIVE) continue;
            if (best == null || isPerson(mention) && !isPerson(best)) best = mention;
        }
        if (best != null) return speaker(best, label, "named before the colon");
        String words = label.of(text).toLowerCase(Locale.ROOT);
        for (Entity entity : names.entities()) {
            String name = entity.name().toLowerCase(Locale.ROOT);
            if (entity.type() == EntityType.PERSON && (name.equals(words) || name.endsWith(" " + words))) {
                return new Speaker(entity.id(), label, true, "named before the colon");
            }
        }
        return new Speaker(null, label, true, "label before the colon");
    }

    /// Who makes the claim that a noun names: "the ministry's claim", "the claim of the ministry".
    Speaker named(Frame frame, Phrase noun) {
        Mention body = body(frame, noun);
        return body == null
                ? Speaker.UNKNOWN
                : new Speaker(body.entity(), body.span(), isPerson(body), "named with the cue");
    }

    private Speaker pronoun(Frame frame, Piece head, boolean person) {
        Speaker before = lastBefore(frame, MAX_BACK);
        boolean fits = before.isKnown() && before.person() == person && pronouns.fit(before.entity(), head);
        for (Mention mention : names.within(head.span())) {
            boolean goesOn = fits && before.entity() != null && frame.number() - lastFrame <= NEAR;
            if (goesOn && !isNamedSince(mention.entity(), lastStart, head.span().start())) break;
            return speaker(mention, head.span(), "pronoun");
        }
        return new Speaker(fits ? before.entity() : null, head.span(), person, "pronoun, the speaker before");
    }

    /// "dankte ihm für seine Erklärung, in der er sagte": of somebody's statement, not of whoever spoke before.
    private boolean isRelated(Frame frame, int pronoun) {
        return pronoun > 1
                && rules.is(Kind.RELATIVE, frame.get(pronoun - 1))
                && frame.get(pronoun - 2).is(PartOfSpeech.ADP);
    }

    private Speaker nearest(Frame frame, Piece head) {
        int to = head.span().start();
        return names.within(new Span(Math.max(0, to - FAR), to)).stream()
                .filter(mention -> isPerson(mention) && !isOwner(frame, mention))
                .max(Comparator.comparing(Mention::span))
                .map(mention -> speaker(mention, head.span(), "pronoun, the person before"))
                .orElse(Speaker.UNKNOWN);
    }

    /// "his" before what is his: not sure to be the one whose statement it is.
    private static boolean isOwner(Frame frame, Mention mention) {
        if (mention.form() != Mention.Form.PRONOUN) return false;
        for (int i = 0; i + 1 < frame.size(); i++) {
            Piece next = frame.get(i + 1);
            if (frame.get(i).span().equals(mention.span()))
                return next.is(PartOfSpeech.NOUN) || next.is(PartOfSpeech.ADJ);
        }
        return false;
    }

    /// Whether the text names the entity between two places.
    private boolean isNamedSince(String entity, int from, int to) {
        if (from > to) return true;
        return names.within(new Span(from, to)).stream()
                .anyMatch(mention -> mention.entity().equals(entity) && mention.form() != Mention.Form.PRONOUN);
    }

    private Speaker plural(Piece head) {
        List<Mention> meant = names.within(head.span());
        return meant.size() == 1
                ? speaker(meant.getFirst(), head.span(), "pronoun")
                : new Speaker(null, head.span(), true, "pronoun");
    }

    /// The mention that holds the head of the subject; a person before others.
    private @Nullable Mention named(Span words, Span head) {
        Mention best = null;
        for (Mention mention : names.within(words)) {
            if (mention.form() == Mention.Form.ADJECTIVE || !mention.span().overlaps(head)) continue;
            if (best == null
                    || isPerson(mention)
                    || mention.span().length() > best.span().length() && !isPerson(best)) {
                best = mention;
            }
        }
        return best;
    }

    private boolean isPerson(Mention mention) {
        return mention.type() == EntityType.PERSON;
    }

    private Speaker speaker(Mention mention, Span words, String why) {
        Entity entity = government(names.entity(mention));
        return new Speaker(entity.id(), words, entity.type() == EntityType.PERSON, why);
    }

    /// A capital that speaks is its government: the country, if the text names it.
    private Entity government(Entity entity) {
        if (entity.type() != EntityType.PLACE || entity.country() == null) return entity;
        return names.entities().stream()
                .filter(other -> other.type() == EntityType.COUNTRY && Objects.equals(other.code(), entity.country()))
                .findFirst()
                .orElse(entity);
    }

    /// "the minister, Jane Doe, said".
    private @Nullable Mention apposed(Frame frame, Phrase subject) {
        int at = subject.to();
        int end = Math.min(frame.size(), at + MAX_APPOSITION);
        while (at < end && !frame.get(at).isComma()) {
            if (frame.get(at).isFinite() || frame.get(at).isQuoted()) return null;
            at++;
        }
        if (at + 1 >= end) return null;
        int start = frame.get(at + 1).span().start();
        return names.within(new Span(start, frame.get(end - 1).span().end())).stream()
                .filter(mention -> isPerson(mention) && mention.form() == Mention.Form.NAME)
                .filter(mention -> mention.span().start() == start)
                .findFirst()
                .orElse(null);
    }

    /// "Jane Doe, a manager at the museum said": the person named directly before the comma.
    private @Nullable Mention appositionTo(Frame frame, Phrase subject) {
        int comma = subject.from() - 1;
        if (comma < 1
                || !frame.get(comma).isComma()
                || !frame.get(subject.from()).is(PartOfSpeech.DET)) return null;
        int end = frame.get(comma - 1).span().end();
        return names.within(new Span(frame.span().start(), end)).stream()
                .filter(mention -> isPerson(mention) && mention.form() == Mention.Form.NAME)
                .filter(mention -> mention.span().end() == end)
                .findFirst()
                .orElse(null);
    }

    private Speaker ofAgent(Frame frame, Phrase subject, Span words) {
        Mention body = body(frame, subject);
        if (body == null) return new Speaker(null, words, true, "subject of the cue");
        Entity person = spokesperson(names.entity(body));
        return person == null
                ? new Speaker(body.entity(), words, true, "speaks for")
                : new Speaker(person.id(), words, true, "holds the office");
    }

    /// "the Kremlin spokesperson" where the text names who that is.
    private @Nullable Entity spokesperson(Entity body) {
        List<Entity> fitting = names.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON && entity.role() != null)
                .filter(entity -> SPOKESPERSON.equals(entity.role()))
                .filter(entity -> entity.country() != null && entity.country().equals(body.country()))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }

    private Speaker ofDocument(Frame frame, Phrase subject, Span words) {
        Mention body = body(frame, subject);
        if (body != null) issuer = body.entity();
        return new Speaker(issuer, words, false, body == null ? "issuer of the statement" : "issuer named with it");
    }

    /// "The ministry issued a statement": whose the next "statement" is.
    void noteIssuer(Frame frame) {
        for (int at = 0; at < frame.size(); at++) {
            if (frame.get(at).isQuoted() || !rules.isLemma(Kind.DOCUMENT, frame.get(at))) continue;
            int start = frame.span().start();
            for (Mention mention :
                    names.within(new Span(start, frame.get(at).span().start()))) {
                if (mention.type() == EntityType.ORGANIZATION) issuer = mention.entity();
            }
            return;
        }
    }

    /// The organization, person or state named in the phrase or directly behind it.
    private @Nullable Mention body(Frame frame, Phrase subject) {
        int end = subject.to();
        int limit = Math.min(frame.size(), subject.to() + MAX_APPOSITION);
        while (end < limit
                && !frame.get(end).isFinite()
                && !frame.get(end).isQuoted()
                && !frame.get(end).isComma()) end++;
        List<Mention> inside = names.within(frame.span(subject.from(), end));
        Mention best = null;
        for (Mention mention : inside) {
            if (mention.form() == Mention.Form.ADJECTIVE || mention.form() == Mention.Form.PRONOUN) continue;
            if (best == null || rank(mention) < rank(best)) best = mention;
        }
        return best;
    }

    private static int rank(Mention mention) {
        return switch (mention.type()) {
            case ORGANIZATION -> 0;
            case PERSON -> 1;
            case GROUP -> 2;
            case COUNTRY -> 3;
            case PLACE -> 4;
        };
    }

    /// "the ministry" after "the Foreign Ministry", "Doe" after "Jane Doe": the entity last named with this noun.
    private @Nullable Entity echoed(Piece head) {
        String noun = head.lower();
        boolean name = head.is(PartOfSpeech.PROPN);
        if (noun.length() < (name ? 3 : 5)) return null;
        List<Mention> before = names.within(new Span(0, head.span().start()));
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            String words = mention.span().of(text).toLowerCase(Locale.ROOT);
            boolean body = mention.type() == EntityType.ORGANIZATION && words.endsWith(noun);
            if (body || name && isPerson(mention) && words.endsWith(" " + noun)) return names.entity(mention);
        }
        return null;
    }
}
