package org.synoptic.compare;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Mention;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.TimeExpression;

/// One mention of an event in one document, with what joining and comparing ask of it.
///
/// @param begins the days on which its own words let the event begin
/// @param implied the days on which the event can have begun, as the report's own day and its tense let us think
/// @param targetNumber whether it is done to one or to many
/// @param published the last day on which the document can have been published
record Telling(
        AnnotatedDocument document,
        EventMention mention,
        When when,
        Set<String> actors,
        Set<String> targets,
        Window begins,
        Window implied,
        HeadCount targetNumber,
        @Nullable LocalDate published) {
    private static final Set<String> SYMMETRIC_MODES =
            Set.of("meet", "call", "multilateral", "sign", "military", "trade", "economic");
    private static final int STEM = 4;
    /// In characters: "since early in".
    private static final int SINCE_BESIDE = 16;
    private static final Set<String> LASTING_MODES = Set.of("visit", "multilateral", "military", "trade", "economic");

    /// All of a document, in the order of its mentions, but for those that name nobody.
    static List<Telling> all(AnnotatedDocument document) {
        return of(document, document.events());
    }

    /// What a document can be read to tell, had another account told it too.
    static List<Telling> leftOut(AnnotatedDocument document) {
        return of(document, document.leftOut());
    }

    private static List<Telling> of(AnnotatedDocument document, List<EventMention> mentions) {
        Map<Span, TimeExpression> expressions = new HashMap<>();
        for (TimeExpression expression : document.times()) expressions.putIfAbsent(expression.span(), expression);
        List<Telling> tellings = new ArrayList<>();
        for (EventMention mention : mentions) {
            if (mention.actors().isEmpty() && mention.targets().isEmpty()) continue;
            tellings.add(of(document, mention, expressions, Accounts.published(document)));
        }
        return tellings;
    }

    private static Telling of(
            AnnotatedDocument document,
            EventMention mention,
            Map<Span, TimeExpression> expressions,
            @Nullable LocalDate published) {
        When when = When.of(mention.time(), expressions, lasts(mention), isDone(mention), isEnd(document, mention));
        return new Telling(
                document,
                mention,
                when,
                ids(mention.actors()),
                ids(document, mention),
                Timing.begins(when),
                implied(mention, published),
                HeadCount.ofTargets(document, mention),
                published);
    }

    private static Set<String> ids(List<Party> parties) {
        Set<String> ids = new LinkedHashSet<>();
        for (Party party : parties) ids.add(party.entity());
        return ids;
    }

    /// Those that something is done to; of a deal that is refused or criticised not those who made it: whoever praises
    /// it praises them, but its opponents may have nothing against them.
    private static Set<String> ids(AnnotatedDocument document, EventMention mention) {
        if (mention.type().quad() != EventType.Quad.VERBAL_CONFLICT) return ids(mention.targets());
        Set<String> ids = new LinkedHashSet<>();
        for (Party party : mention.targets()) if (!isOfADeal(document, party)) ids.add(party.entity());
        return ids.isEmpty() && mention.actors().isEmpty() ? ids(mention.targets()) : ids;
    }

    private static boolean isOfADeal(AnnotatedDocument document, Party party) {
        String language = document.document().language().tag();
        return TermsIn.stands("happening", party.span().of(document.text()), language)
                && document.mentions().stream().noneMatch(named -> party.span().overlaps(named.span()));
    }

    private static boolean lasts(EventMention mention) {
        String mode = mention.mode();
        return mode == null ? mention.type().quad() == EventType.Quad.MATERIAL_CONFLICT : LASTING_MODES.contains(mode);
    }

    private static boolean isEnd(AnnotatedDocument document, EventMention mention) {
        if (mention.time() == null || mention.time().duration() == null) return false;
        String language = document.document().language().tag();
        return TermsIn.stands("ended", mention.trigger().of(document.text()), language);
    }

    private static boolean isDone(EventMention mention) {
        return mention.type() == EventType.CONSULT && mention.mode() != null;
    }

    /// Whether such an event is over soon.
    boolean isDone() {
        return isDone(mention);
    }

    /// "The first visit since 2012": the one before.
    boolean isOneBefore() {
        EventTime time = mention.time();
        if (time == null || !isDone()) return false;
        String language = document.document().language().tag();
        Span before = new Span(
                Math.max(mention.span().start(), time.span().start() - SINCE_BESIDE),
                time.span().start());
        return mention.span().contains(time.span())
                && TermsIn.stands("since", words(before), language)
                && TermsIn.stands("first", words(mention.span()), language);
    }

    /// Whether the party is told by a name, and not by an adjective, an office or a pronoun.
    boolean isNamed(Party party) {
        return document.mentions().stream()
                .anyMatch(
                        name -> name.form() == Mention.Form.NAME && name.span().overlaps(party.span()));
    }

    EventType type() {
        return mention.type();
    }

    @Nullable
    String mode() {
        return mention.mode();
    }

    Status status() {
        return mention.status();
    }

    boolean isVisit() {
        return "visit".equals(mention.mode());
    }

    /// Whether people only say something.
    boolean isVerbal() {
        return mention.type().quad() == EventType.Quad.VERBAL_COOPERATION
                || mention.type().quad() == EventType.Quad.VERBAL_CONFLICT;
    }

    /// Whether the triggers are alike in their first letters, of one language.
    boolean isToldLike(Telling other) {
        String mine = foldedTrigger();
        String others = other.foldedTrigger();
        int stem = Math.min(STEM, Math.min(mine.length(), others.length()));
        return document.document()
                        .language()
                        .primary()
                        .equals(other.document().document().language().primary())
                && mine.substring(0, stem).equals(others.substring(0, stem));
    }

    /// Whether neither side leads, so that actors and targets may stand in either order.
    boolean isSymmetric() {
        String mode = mention.mode();
        if (isMutual() || (mode != null && SYMMETRIC_MODES.contains(mode))) return true;
        return switch (mention.type()) {
            case AGREE, COOPERATE -> true;
            case CONSULT -> mode == null;
            default -> false;
        };
    }

    /// "Pakistan and Russia supported each other": each does to the other what the other does to it.
    boolean isMutual() {
        return actors.size() > 1 && actors.equals(targets);
    }

    Set<String> parties() {
        Set<String> all = new LinkedHashSet<>(actors);
        all.addAll(targets);
        return all;
    }

    /// Whether its own words tell that time about as exactly, be it by another day on which it went on.
    boolean dates(Interval time) {
        PartialDate side = time.start() == null ? time.end() : time.start();
        if (side == null || begins.isOpen()) return false;
        Window told = Window.of(time).isOpen() ? Window.of(side) : Window.of(time);
        return begins.overlaps(told) && begins.length() <= told.length() + Timing.LONGEST_USUAL_VISIT_DAYS;
    }

    /// The clause.
    Passage passage() {
        return new Passage(document.id(), mention.span());
    }

    Passage passage(Span span) {
        return new Passage(document.id(), span);
    }

    String words(Span span) {
        return span.of(document.text());
    }

    /// The trigger, folded for comparison within one language.
    String foldedTrigger() {
        return Normalizer.normalize(words(mention.trigger()), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /// What is told as done lies before the report, what is planned after. A day is left for time zones and late
    /// editions; not for words, of which a person says others on the next day.
    private static Window implied(EventMention mention, @Nullable LocalDate published) {
        if (published == null) return Window.ANY;
        boolean isSpeech = switch (mention.type()) {
            case REQUEST, ACCUSE, REJECT, THREATEN, SUPPORT -> true;
            default -> false;
        };
        return switch (mention.status()) {
            case OCCURRED, ONGOING -> Window.until(published.plusDays(isSpeech ? 0 : 1));
            case PLANNED, POSSIBLE -> Window.from(published.minusDays(2));
            case DENIED -> Window.ANY;
        };
    }
}
