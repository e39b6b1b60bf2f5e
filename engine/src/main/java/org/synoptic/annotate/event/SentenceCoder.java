package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventTime.Relation;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Quote;
import org.synoptic.model.Status;

/// The events of one sentence: each trigger with the first of its readings whose frame is filled.
final class SentenceCoder {
    private final Report report;
    private final SentenceView view;
    private final EventRules rules;
    private final List<List<Trigger>> readings;

    /// The best reading of each.
    private final List<Trigger> found;

    private final Scope scope;
    private final ArgumentReader reader;
    private final CastFinder casts;
    private final EventFilter filter;
    private final PublicEvents affairs;
    private final Evidence evidence;
    private final EarlierEvent earlier;
    private final Trust trust;
    private final List<EventMention> leftOut = new ArrayList<>();

    /// @param readings the triggers of the sentence, each with its readings, the best first
    /// @param before the events of the report so far
    SentenceCoder(
            Report report,
            SentenceView view,
            EventRules rules,
            List<List<Trigger>> readings,
            Names names,
            List<Quote> quotes,
            List<EventMention> before) {
        this.report = report;
        this.view = view;
        this.rules = rules;
        this.readings = readings;
        this.found = readings.stream().map(List::getFirst).toList();
        this.scope = new Scope(view, found, rules);
        Set<Integer> heads = found.stream().map(Trigger::head).collect(Collectors.toSet());
        ClauseReader byOrder = rules.clauseReader(view, heads);
        PartyFacts facts = new PartyFacts(names);
        UnspokenParties unspoken = new UnspokenParties(view, rules, before, byOrder);
        this.reader = new ArgumentReader(view, rules, facts, quotes, byOrder);
        this.casts = new CastFinder(view, rules, facts, unspoken);
        this.filter = new EventFilter(report, view, rules, facts);
        this.affairs = new PublicEvents(report, rules.affairs, facts);
        this.evidence = new Evidence(view, rules, byOrder);
        this.trust = new Trust(report, view, rules, facts);
        this.earlier = new EarlierEvent(view, names, rules.firstSince);
    }

    List<EventMention> code() {
        Map<Integer, EventMention> filled = new LinkedHashMap<>();
        Set<Integer> demanded = new HashSet<>();
        for (List<Trigger> word : readings) {
            Trigger best = word.getFirst();
            if (scope.of(best) == Scope.Standing.ABSORBED || demanded.contains(best.head())) continue;
            firstFilled(word).ifPresent(event -> {
                filled.put(best.head(), event);
                if (view.sentence.token(best.head()).pos() == PartOfSpeech.AUX)
                    view.tree.ifPresent(tree -> demanded.add(tree.head(best.head())));
            });
        }
        withoutDenials(filled);
        SameEvent told = new SameEvent();
        filled.values().forEach(told::add);
        return told.events();
    }

    /// "denied having met the envoy" tells of a meeting that is denied, and of nothing else.
    private void withoutDenials(Map<Integer, EventMention> filled) {
        found.stream()
                .filter(trigger -> filled.containsKey(trigger.head()))
                .flatMap(trigger -> scope.disputing(trigger).stream())
                .toList()
                .forEach(denial -> filled.remove(denial.head()));
    }

    /// An event of the past that the sentence tells of in passing: "the first visit since 1999".
    ///
    /// @param likely the events that it is likened to, the nearest last
    Optional<EventMention> earlier(List<EventMention> likely) {
        return earlier.among(found, likely);
    }

    /// Of the first reading whose frame is filled. Where that is not to be trusted, another meaning of the same word is
    /// trusted less, but "release" is asked for itself where "order the release" is not trusted.
    private Optional<EventMention> firstFilled(List<Trigger> word) {
        Set<Integer> doubted = new HashSet<>();
        for (Trigger trigger : word) {
            if (doubted.contains(trigger.head())) continue;
            Optional<Reading> filled = reading(trigger);
            Optional<EventMention> event = filled.flatMap(this::trusted);
            if (event.isPresent()) return event;
            if (filled.isPresent()) doubted.add(trigger.head());
        }
        return Optional.empty();
    }

    private Optional<Reading> reading(Trigger trigger) {
        if (!filter.fits(trigger)) return Optional.empty();
        Arguments all = reader.of(trigger);
        Arguments arguments = report.whole() ? all.without("deep", "far") : all;
        Cast read = withSpeaker(casts.of(trigger, arguments), trigger, arguments);
        Cast cast = trust.trusted(trigger, arguments, read);
        EventTime time = rules.times
                .of(view, trigger, found)
                .filter(when -> !isOfWhatIsToCome(trigger, when))
                .orElse(null);
        boolean kept = filter.isFilled(trigger, cast, time != null) && affairs.isPublic(trigger.rule(), cast);
        return kept
                ? Optional.of(new Reading(trigger, arguments, cast, mention(trigger, arguments, cast, time)))
                : Optional.empty();
    }

    private Optional<EventMention> trusted(Reading reading) {
        Trust.Verdict verdict = trust.of(reading);
        EventMention event = reading.event().withRule(reading.event().rule() + verdict.counted());
        if (verdict.trusted()) return Optional.of(event);
        leftOut.add(event);
        return Optional.empty();
    }

    /// Events that were read in a way that is mostly untrue, with what counted against them.
    List<EventMention> leftOut() {
        return leftOut;
    }

    private Cast withSpeaker(Cast cast, Trigger trigger, Arguments arguments) {
        if (!cast.actors().isEmpty() || !trigger.rule().isPredicate()) return cast;
        return cast.withActors(reader.speakerForPronoun(trigger, arguments).stream()
                .map(speaker -> casts.stateFor(PartyFacts.party(speaker), true, trigger.rule()))
                .toList());
    }

    private EventMention mention(Trigger trigger, Arguments arguments, Cast cast, @Nullable EventTime time) {
        EventRule rule = trigger.rule();
        Optional<Mention> speaker = reader.speaker(trigger);
        Commitment commitment =
                Commitment.of(view, rules.grammar, trigger, status(trigger, time), speaker, cast.actors());
        Party source = speaker.map(PartyFacts::party).orElse(null);
        return new EventMention(
                "",
                evidence.clause(trigger, cast, time),
                evidence.trigger(trigger),
                commitment.type(),
                commitment.type() == rule.type() ? rule.mode() : null,
                PartyFacts.eachOnce(commitment.actors()),
                PartyFacts.eachOnce(cast.targets()),
                cast.place(),
                time,
                commitment.status(),
                source,
                evidence.quantities(trigger),
                evidence.explanation(trigger, arguments, commitment.status()));
    }

    /// By the words around the trigger; what is only claimed may have been, what lies in the future of the report
    /// has not occurred, and what was over before it is not going on.
    private Status status(Trigger trigger, @Nullable EventTime time) {
        if (scope.of(trigger) == Scope.Standing.DISPUTED) return Status.DENIED;
        Status told = rules.status.of(view, trigger);
        if (told != Status.OCCURRED) return told;
        if (isAhead(time)) return Status.PLANNED;
        if (scope.of(trigger) == Scope.Standing.CLAIMED) return Status.POSSIBLE;
        return rules.status.isGoingOn(view, trigger) && !isOver(time) ? Status.ONGOING : told;
    }

    /// Of a time that ended before the day of the report.
    private boolean isOver(@Nullable EventTime time) {
        return time != null
                && time.days() != null
                && time.relation() == Relation.ON
                && report.document().published() != null
                && time.days()
                        .lastDay()
                        .isBefore(report.document().published().date().first());
    }

    /// "promised to hold a vote next year", "has criticized the organizers of Sunday's feast": nobody did it then.
    private boolean isOfWhatIsToCome(Trigger trigger, EventTime time) {
        return trigger.rule().isPredicate() && (isPast(trigger.head()) || isSaying(trigger)) && isAhead(time);
    }

    /// "asks for a delay of the vote of 31 October": what is done in words has no day of its own that is to come.
    private boolean isSaying(Trigger trigger) {
        boolean words = switch (trigger.rule().type()) {
            case REQUEST, ACCUSE, REJECT, THREATEN -> true;
            default -> false;
        };
        Token word = view.sentence.token(trigger.head());
        return words && word.is(Feature.FINITE) && !word.is(Feature.INFINITIVE);
    }

    private boolean isPast(int verb) {
        Token word = view.sentence.token(verb);
        if (!word.is(Feature.PAST_PARTICIPLE)) return word.is(Feature.PAST);
        return view.tree.stream()
                .flatMap(tree -> tree.children(verb).stream()
                        .filter(child -> tree.relation(child).startsWith("aux")))
                .map(view.sentence::token)
                .anyMatch(aux -> aux.is(Feature.PAST)
                        || aux.is(Feature.PRESENT) && rules.grammar.is("perfect", aux.lemma())
                        || aux.is(Feature.PRESENT_PARTICIPLE));
    }

    private boolean isAhead(@Nullable EventTime time) {
        return time != null
                && time.days() != null
                && time.relation() == Relation.ON
                && report.document().published() != null
                && time.days()
                        .firstDay()
                        .isAfter(report.document().published().date().last());
    }
}
