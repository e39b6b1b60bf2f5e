package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.name.ActorFinder;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Quote;
import org.synoptic.model.TimeExpression;

/// Codes the political events of a report, in these steps:
///
/// 1. `TriggerFinder` looks up words that may name an event; a sentence without one is not parsed.
/// 2. `SentenceCoder` takes each trigger of a sentence. `Scope` leaves out what another trigger only speaks of.
/// 3. `ArgumentReader` finds the parties around it, by the parse where the language has a reliable one, else by the
///    order of words or by cases.
/// 4. `CastFinder` makes them actors, targets and place, as the frame of the rule says.
/// 5. `EventFilter` keeps it when the frame is filled, `PublicEvents` when it concerns public affairs. Precision comes
///    before recall.
/// 6. `Trust` leaves out parties and events that were read in a way that is mostly untrue.
/// 7. `EventTimes` and `StatusFinder` say when and whether it took place, `Evidence` which words tell so.
/// 8. `SameEvent` joins what one sentence tells twice.
public final class EventCoder {
    private static final int PART_REACH = 6;

    /// How many events back "the trip" may mean.
    private static final int RECENT = 2;

    public static final Coded NOTHING = new Coded(List.of(), List.of(), List.of());

    private final LanguageModule module;
    private final EventRules rules;
    private final ActorFinder actors;

    private EventCoder(LanguageModule module) {
        this.module = module;
        this.rules = new EventRules(module);
        this.actors = new ActorFinder(module.rules().lines("actors.tsv"), rules.grammar);
    }

    public static EventCoder of(LanguageModule module) {
        return new EventCoder(module);
    }

    /// What was found in a document.
    ///
    /// @param events in order of the text; ids `e1`, `e2`, …
    /// @param leftOut those that were read in a way that is mostly untrue; ids `x1`, `x2`, …
    /// @param unnamed those of their parties that have no name of their own
    public record Coded(List<EventMention> events, List<EventMention> leftOut, List<Entity> unnamed) {}

    public Coded code(
            Document document,
            List<Sentence> sentences,
            Names named,
            List<TimeExpression> allTimes,
            List<Quote> quotes) {
        Map<Sentence, List<List<Trigger>>> told = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            List<List<Trigger>> found = withoutParts(sentence, rules.triggers.find(sentence));
            if (!found.isEmpty()) told.put(sentence, found);
        }
        Report report = Report.of(document, rules.affairs.of(sentences, named), told.values());
        Names names = actors.with(named, List.copyOf(told.keySet()), sentences, allTimes);
        List<EventMention> leftOut = new ArrayList<>();
        List<EventMention> events = numbered("e", events(report, told, names, allTimes, quotes, leftOut));
        List<EventMention> doubted = numbered("x", leftOut);
        List<EventMention> all =
                Stream.concat(events.stream(), doubted.stream()).toList();
        return new Coded(events, doubted, unnamed(all, named, names));
    }

    private static List<Entity> unnamed(List<EventMention> events, Names named, Names all) {
        Set<String> parties = new LinkedHashSet<>();
        for (EventMention event : events) {
            event.actors().forEach(party -> parties.add(party.entity()));
            event.targets().forEach(party -> parties.add(party.entity()));
        }
        return parties.stream()
                .filter(party -> named.entity(party).isEmpty())
                .flatMap(party -> all.entity(party).stream())
                .toList();
    }

    private List<EventMention> events(
            Report report,
            Map<Sentence, List<List<Trigger>>> told,
            Names names,
            List<TimeExpression> allTimes,
            List<Quote> quotes,
            List<EventMention> leftOut) {
        List<EventMention> events = new ArrayList<>();
        told.forEach((sentence, found) -> {
            List<Mention> mentions =
                    Asides.without(sentence, Dateline.without(sentence, names.within(sentence.span())));
            if (mentions.isEmpty() && !mayBeUnspoken(sentence, found)) return;
            if (!mayBePublic(report.subject(), mentions, names, found)) return;
            List<TimeExpression> timesHere = allTimes.stream()
                    .filter(time -> sentence.span().contains(time.span()))
                    .toList();
            Optional<DependencyTree> tree = module.parser().map(parser -> parser.parse(sentence));
            SentenceView view = new SentenceView(sentence, mentions, timesHere, tree);
            List<List<Trigger>> unnamed = found.stream()
                    .filter(word -> word.getFirst().rule().isPredicate()
                            || !view.isInsideName(word.getFirst().head()))
                    .toList();
            SentenceCoder coder = new SentenceCoder(report, view, rules, unnamed, names, quotes, events);
            List<EventMention> here = coder.code();
            events.addAll(here);
            leftOut.addAll(coder.leftOut());
            coder.earlier(here.isEmpty() ? recent(events) : here).ifPresent(events::add);
        });
        return events;
    }

    /// Whether an event of the sentence can concern public affairs, so that it is worth a parse.
    private boolean mayBePublic(
            PublicAffairs.Subject subject, List<Mention> mentions, Names names, List<List<Trigger>> found) {
        return subject == PublicAffairs.Subject.PUBLIC
                || mentions.stream()
                        .map(names::entity)
                        .anyMatch(entity -> rules.affairs.acts(entity) || entity.country() != null)
                || subject == PublicAffairs.Subject.UNCLEAR
                        && found.stream()
                                .flatMap(List::stream)
                                .anyMatch(trigger -> trigger.rule().type().quad() == EventType.Quad.MATERIAL_CONFLICT);
    }

    /// "It was agreed that …" needs no name in its sentence.
    private static boolean mayBeUnspoken(Sentence sentence, List<List<Trigger>> found) {
        return found.stream()
                .map(List::getFirst)
                .anyMatch(trigger -> trigger.rule().is("mutual")
                        && sentence.token(trigger.head()).is(Feature.PAST_PARTICIPLE));
    }

    private static List<EventMention> recent(List<EventMention> events) {
        return events.subList(Math.max(0, events.size() - RECENT), events.size());
    }

    /// "the signing of an agreement" is one event: the agreement is part of it.
    private static List<List<Trigger>> withoutParts(Sentence sentence, List<List<Trigger>> found) {
        List<List<Trigger>> whole = new ArrayList<>();
        for (List<Trigger> readings : found) {
            Trigger trigger = readings.getFirst();
            Trigger before = whole.isEmpty() ? trigger : whole.getLast().getFirst();
            boolean part = !whole.isEmpty()
                    && !trigger.rule().isPredicate()
                    && trigger.rule().mode() == null
                    && before.rule().type() == trigger.rule().type()
                    && Clauses.around(sentence, before.head()).contains(trigger.head())
                    && trigger.head() - before.head() <= PART_REACH;
            if (!part) whole.add(readings);
        }
        return whole;
    }

    private static List<EventMention> numbered(String letter, List<EventMention> events) {
        List<EventMention> numbered = new ArrayList<>();
        events.sort(Comparator.comparing(EventMention::trigger));
        for (EventMention event : events) {
            numbered.add(new EventMention(
                    letter + (numbered.size() + 1),
                    event.span(),
                    event.trigger(),
                    event.type(),
                    event.mode(),
                    event.actors(),
                    event.targets(),
                    event.place(),
                    event.time(),
                    event.status(),
                    event.attributedTo(),
                    event.quantities(),
                    event.rule()));
        }
        return numbered;
    }
}
