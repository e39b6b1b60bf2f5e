package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.ActorFinder;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.model.Document;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.TimeExpression;

/// Codes political events: triggers from the language's lexicon, parties by the parse where the language has a reliable
/// one, else by the
/// order of words. A sentence without a trigger is not parsed.
///
/// An event is kept when its frame is filled: an actor and a target, or one of them where the lexicon says that one is
/// enough. Commentary and general statements mostly fail that test; precision comes before recall.
public final class EventCoder {
    private static final int MAX_PARTIES = 4;
    private static final List<String> PLACES = List.of("in", "at");
    /// Places of a frame that lead to a party and never to where something took place.
    private static final Set<String> INSIDE = Set.of("deep", "xobj", "csubj");
    private static final List<String> GOALS = List.of("in", "at", "to");
    private static final int PART_REACH = 6;

    /// Subjects that in reported speech are most often who speaks.
    private static final Set<String> OWN = Set.of("it", "they", "he", "she", "we", "i");

    /// How many events back "the trip" may mean.
    private static final int RECENT = 2;

    public static final Coded NOTHING = new Coded(List.of(), List.of());

    private final LanguageModule module;
    private final TriggerFinder triggers;
    private final StatusFinder status;
    private final EventTimes times;
    private final QuantityFinder quantities;
    private final Map<String, String> prepositions = new HashMap<>();
    private final Set<String> lightVerbs = new HashSet<>();
    private final Set<String> occasions = new HashSet<>();
    private final FirstSince firstSince;
    private final PublicAffairs affairs;
    private final Governments governments;
    private final ActorFinder actors;
    private final Grammar grammar;
    private final boolean cases;

    private EventCoder(LanguageModule module) {
        RuleFiles rules = module.rules();
        this.module = module;
        this.grammar = Grammar.of(rules);
        this.cases = grammar.has("cases");
        this.triggers = new TriggerFinder(
                rules.lines("events.tsv"), grammar, module.parser().isEmpty() && !grammar.has("subject-first"));
        this.status = new StatusFinder(rules.lines("status.tsv"), grammar);
        this.times = new EventTimes(rules.lines("timerelations.tsv"));
        this.firstSince = new FirstSince(rules.lines("firstsince.tsv"));
        this.affairs = new PublicAffairs(rules.lines("publicaffairs.tsv"));
        this.actors = new ActorFinder(rules.lines("actors.tsv"), grammar);
        this.quantities = new QuantityFinder(rules.lines("quantities.tsv"), module.tag());
        rules.lines("prepositions.tsv").forEach(line -> prepositions.put(line.column(0), line.column(1)));
        this.governments = new Governments(cases ? rules.lines("prepositions.tsv") : List.of());
        governments.ambiguous().forEach(prepositions::remove);
        rules.lines("prepositions.tsv").stream()
                .filter(line -> line.column(2).equals("occasion"))
                .forEach(line -> occasions.add(line.column(0)));
        rules.lines("lightverbs.tsv").forEach(line -> lightVerbs.add(line.column(0)));
    }

    public static EventCoder of(LanguageModule module) {
        return new EventCoder(module);
    }

    /// What was found in a document.
    ///
    /// @param events in order of the text; ids `e1`, `e2`, …
    /// @param unnamed those of their parties that have no name of their own
    public record Coded(List<EventMention> events, List<Entity> unnamed) {}

    public Coded code(
            Document document,
            List<Sentence> sentences,
            Names named,
            List<TimeExpression> allTimes,
            List<Quote> quotes) {
        Map<Sentence, List<List<Trigger>>> told = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            List<List<Trigger>> found = withoutParts(sentence, triggers.find(sentence));
            if (!found.isEmpty()) told.put(sentence, found);
        }
        boolean violent = told.values().stream().flatMap(List::stream).anyMatch(EventCoder::tellsOfViolence);
        Report report = new Report(document, affairs.of(sentences, named), violent);
        Names names = actors.with(named, List.copyOf(told.keySet()), allTimes);
        List<EventMention> events = numbered(events(report, told, names, allTimes, quotes));
        return new Coded(events, unnamed(events, named, names));
    }

    /// What is known of the whole text.
    ///
    /// @param violent whether it tells of violence in words that no accident is told in
    private record Report(Document document, PublicAffairs.Subject subject, boolean violent) {}

    private static boolean tellsOfViolence(List<Trigger> readings) {
        EventRule rule = readings.getFirst().rule();
        return switch (rule.type()) {
            case ASSAULT, PROTEST, MOBILIZE, COERCE -> !rule.is("harm");
            default -> false;
        };
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
            List<Quote> quotes) {
        List<EventMention> events = new ArrayList<>();
        told.forEach((sentence, found) -> {
            List<Mention> mentions = names.within(sentence.span());
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
            SentenceCoder coder = new SentenceCoder(report, view, unnamed, names, quotes, events);
            List<EventMention> here = coder.code();
            events.addAll(here);
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
                        .anyMatch(entity -> affairs.acts(entity) || entity.country() != null)
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
                        && sentence.token(trigger.head()).is(Token.Feature.PAST_PARTICIPLE));
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

    private static List<EventMention> numbered(List<EventMention> events) {
        List<EventMention> numbered = new ArrayList<>();
        events.sort(Comparator.comparing(EventMention::trigger));
        for (EventMention event : events) {
            numbered.add(new EventMention(
                    "e" + (numbered.size() + 1),
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

    /// The events of one sentence.
    private final class SentenceCoder {
        private final Report report;
        private final SentenceView view;
        private final List<List<Trigger>> readings;

        /// The best reading of each.
        private final List<Trigger> found;

        private final Names names;
        private final List<Quote> quotes;

        private final UnspokenParties unspoken;
        private final ClauseReader byOrder;
        private final Scope scope;

        SentenceCoder(
                Report report,
                SentenceView view,
                List<List<Trigger>> readings,
                Names names,
                List<Quote> quotes,
                List<EventMention> before) {
            this.report = report;
            this.view = view;
            this.readings = readings;
            this.found = readings.stream().map(List::getFirst).toList();
            this.names = names;
            this.quotes = quotes;
            this.scope = new Scope(view, found, prepositions, occasions);
            Set<Integer> heads = found.stream().map(Trigger::head).collect(Collectors.toSet());
            this.byOrder = cases
                    ? new CaseArguments(view, governments, heads)
                    : new ClauseArguments(view, prepositions, heads, grammar);
            this.unspoken = new UnspokenParties(
                    view,
                    triggers,
                    occasions,
                    before,
                    byOrder,
                    tree -> new TreeArguments(view, tree, prepositions, grammar));
        }

        List<EventMention> code() {
            Map<String, EventMention> byKind = new LinkedHashMap<>();
            Set<Integer> demanded = new HashSet<>();
            for (List<Trigger> word : readings) {
                Trigger best = word.getFirst();
                if (scope.of(best) == Scope.Standing.ABSORBED || demanded.contains(best.head())) continue;
                firstFilled(word).ifPresent(event -> {
                    byKind.merge(kind(event), event, SentenceCoder::merged);
                    if (view.sentence.token(best.head()).pos() == PartOfSpeech.AUX)
                        view.tree.ifPresent(tree -> demanded.add(tree.head(best.head())));
                });
            }
            return List.copyOf(byKind.values());
        }

        private Optional<EventMention> firstFilled(List<Trigger> word) {
            for (Trigger reading : word) {
                Optional<EventMention> event = event(reading);
                if (event.isPresent()) return event;
            }
            return Optional.empty();
        }

        /// "will arrive … for a visit": two triggers of one kind with the same actors in one sentence tell of one
        /// event.
        private static String kind(EventMention event) {
            List<String> actors = event.actors().stream().map(Party::entity).toList();
            return event.type() + " " + event.mode() + " " + actors + (event.mode() == null ? event.trigger() : "");
        }

        private static EventMention merged(EventMention first, EventMention second) {
            boolean secondKnowsWhen = first.time() == null
                    || first.time().days() == null && first.time().relation() == EventTime.Relation.LASTING;
            return new EventMention(
                    first.id(),
                    first.span().cover(second.span()),
                    first.trigger(),
                    first.type(),
                    first.mode(),
                    first.actors(),
                    first.targets().isEmpty() ? second.targets() : first.targets(),
                    first.place() == null ? second.place() : first.place(),
                    secondKnowsWhen && second.time() != null ? second.time() : first.time(),
                    first.status() == Status.OCCURRED ? second.status() : first.status(),
                    first.attributedTo(),
                    first.quantities(),
                    first.rule());
        }

        /// "the first Ruritanian premier to make the trip since 1999" tells of another trip, in 1999.
        ///
        /// @param likely the events that "the trip" can mean, the nearest last
        Optional<EventMention> earlier(List<EventMention> likely) {
            Optional<FirstSince.Since> since = firstSince.in(view);
            if (since.isEmpty()) return Optional.empty();
            for (Trigger trigger : found) {
                Optional<EventMention> model = likely.reversed().stream()
                        .filter(event -> event.type() == trigger.rule().type()
                                && Objects.equals(event.mode(), trigger.rule().mode()))
                        .findFirst();
                List<Party> actors = model.map(event -> since.get().actors(view, names, event.actors()))
                        .orElse(List.of());
                if (actors.isEmpty()) continue;
                EventTime time = Anchoring.eventTime(since.get().time(), EventTime.Relation.ON, null)
                        .orElse(null);
                if (time == null) continue;
                return Optional.of(new EventMention(
                        "",
                        view.sentence
                                .span(trigger.head(), trigger.to())
                                .cover(time.span())
                                .cover(since.get().word()),
                        view.sentence.span(trigger.head(), trigger.to()),
                        trigger.rule().type(),
                        trigger.rule().mode(),
                        actors,
                        model.get().targets(),
                        model.get().place(),
                        time,
                        Status.OCCURRED,
                        null,
                        List.of(),
                        "first since: " + since.get().origin()));
            }
            return Optional.empty();
        }

        private Optional<EventMention> event(Trigger trigger) {
            final EventRule rule = trigger.rule();
            if (rule.is("object") && !hasObject(trigger.head())) return Optional.empty();
            if (rule.is("alone") && namesSomething(trigger.head())) return Optional.empty();
            Arguments arguments = arguments(trigger);
            List<Party> actors = parties(arguments, rule.actors(), List.of(), false);
            List<Party> targets = parties(arguments, rule.targets(), actors, true);
            if (rule.type() == EventType.PROTEST) {
                targets = targets.stream()
                        .filter(target -> type(target) != EntityType.PLACE)
                        .toList();
            }
            if (rule.is("mutual")) {
                if (targets.isEmpty() && "sign".equals(rule.mode())) actors = asPair(actors, pairOfStates(trigger));
                if (actors.isEmpty() && unspoken.hasNoSubject(trigger)) targets = List.of();
                if (actors.isEmpty() && targets.isEmpty()) actors = unspoken.together(trigger);
                if (targets.isEmpty() && areSeveral(actors)) targets = actors;
                if (actors.isEmpty() && areSeveral(targets) && !areIn(targets, arguments.at("with"))) actors = targets;
            }
            if (targets.isEmpty()) targets = unspoken.whoseDeal(trigger, actors);
            if (rule.is("place") || "visit".equals(rule.mode())) targets = abroad(actors, targets);
            Party place = place(rule, arguments, targets);
            actors = actors.stream().map(party -> stateFor(party, true, rule)).toList();
            actors = eachOnce(actors);
            targets =
                    targets.stream().map(party -> stateFor(party, false, rule)).toList();
            targets = eachOnce(targets);
            Optional<EventTime> time = times.of(view, trigger, found);
            if (rule.is("both") && !actors.isEmpty() && !targets.isEmpty()) {
                List<Party> both = new ArrayList<>(actors);
                both.addAll(targets);
                both.sort(Comparator.comparing(Party::entity));
                actors = both.stream().distinct().limit(MAX_PARTIES).toList();
                targets = actors;
            }
            if (actors.isEmpty() && rule.isPredicate()) actors = itself(trigger, arguments);
            if (!isFilled(trigger, actors, targets, place, time.isPresent())) return Optional.empty();
            if (!isPublic(rule, actors, targets)) return Optional.empty();
            Status told = claimed(trigger, timely(status.of(view, trigger), time.orElse(null)));
            Commitment commitment = Commitment.of(view, trigger, told, speaker(trigger.head()), actors);
            return Optional.of(new EventMention(
                    "",
                    clause(trigger, actors, targets, place, time.orElse(null)),
                    view.sentence.span(
                            trigger.rule().isPredicate() ? trigger.head() : Math.min(trigger.head(), trigger.to() - 1),
                            trigger.to()),
                    commitment.type(),
                    commitment.type() == rule.type() ? rule.mode() : null,
                    commitment.actors(),
                    targets,
                    place,
                    time.orElse(null),
                    commitment.status(),
                    attributedTo(trigger),
                    quantitiesOf(trigger),
                    rule.origin() + " '" + words(trigger) + "': " + arguments + cues(trigger, commitment.status())));
        }

        private String cues(Trigger trigger, Status told) {
            String cues = status.cues(view, trigger, told);
            return cues.isEmpty() ? "" : "; " + cues;
        }

        /// "the agency said it would …": whoever speaks, when a pronoun stands for the subject.
        private List<Party> itself(Trigger trigger, Arguments arguments) {
            boolean pronoun = view.tree
                    .map(tree -> tree.children(trigger.head(), "nsubj").stream()
                            .anyMatch(subject ->
                                    OWN.contains(view.sentence.token(subject).lower())))
                    .orElse(false);
            if (!pronoun) return List.of();
            return arguments.at("speaker").stream()
                    .map(mention -> stateFor(new Party(mention.entity(), mention.span()), true, trigger.rule()))
                    .toList();
        }

        private boolean hasObject(int verb) {
            return view.tree
                    .map(tree -> !tree.children(verb, "obj").isEmpty()
                            || !tree.children(verb, "nsubj:pass").isEmpty())
                    .orElse(false);
        }

        /// "the storm killed five", "a Ruritanian plane crash": a subject that is neither a party nor a deed or a
        /// weapon.
        private boolean hasLifelessSubject(int verb) {
            return view.tree
                    .map(tree -> tree.children(verb, "nsubj").stream()
                            .filter(subject -> tree.relation(subject).equals("nsubj"))
                            .map(view.sentence::token)
                            .anyMatch(subject ->
                                    subject.pos() == PartOfSpeech.NOUN && !triggers.lists("@violence", subject)))
                    .orElse(false);
        }

        /// "called him a friend", "a bay called Rockport": a second object, or none.
        private boolean namesSomething(int verb) {
            return view.tree
                    .map(tree -> !tree.children(verb, "xcomp").isEmpty()
                            || tree.children(verb, "obj").size() > 1
                            || !tree.children(verb, "iobj").isEmpty()
                            || tree.relation(verb).startsWith("acl")
                                    && view.sentence.token(verb).is(Token.Feature.PAST_PARTICIPLE))
                    .orElse(false);
        }

        private Arguments arguments(Trigger trigger) {
            Optional<TreeArguments> byTree =
                    view.tree.map(tree -> new TreeArguments(view, tree, prepositions, grammar));
            if (trigger.rule().isPredicate()) {
                Arguments arguments = byTree.map(tree ->
                                tree.ofVerb(trigger.head(), trigger.rule().is("undergone")))
                        .orElseGet(() -> byOrder.ofVerb(
                                trigger.head(), isDeed(trigger.rule().type())));
                speaker(trigger.head()).ifPresent(speaker -> arguments.add("speaker", speaker));
                return arguments;
            }
            Arguments arguments = byOrder.ofNoun(trigger);
            arguments.fillFrom(byTree.map(tree -> tree.ofLightVerb(trigger.head(), lightVerbs))
                    .orElseGet(() -> byOrder.ofLightVerb(trigger.head(), lightVerbs)));
            if (view.tree.isEmpty()) arguments.fillFrom(byOrder.ofRelativeClause(trigger, lightVerbs));
            return arguments;
        }

        /// The parties in the first of the places that holds one who is not among `others`.
        ///
        /// @param anywhere whether a place of no known state can be a party, as it can be a goal and cannot act
        private List<Party> parties(Arguments arguments, List<String> places, List<Party> others, boolean anywhere) {
            for (String where : places) {
                List<Party> parties = arguments.at(where).stream()
                        .map(mention -> new Party(mention.entity(), mention.span()))
                        .filter(party -> others.stream()
                                .noneMatch(other -> other.entity().equals(party.entity())))
                        .filter(party -> type(party) != EntityType.PLACE
                                || country(party).isPresent()
                                || anywhere && !INSIDE.contains(where))
                        .filter(party -> !isScene(party, where))
                        .distinct()
                        .limit(MAX_PARTIES)
                        .toList();
                if (!parties.isEmpty()) return parties;
            }
            return List.of();
        }

        /// "in Reykjavik", "near the strait": where it took place, unless the frame asks for just that.
        private boolean isScene(Party party, String where) {
            if (!isPlace(party) || where.equals("obj") || where.equals("subj") || PLACES.contains(where)) return false;
            int first = view.sentence.indexAt(party.span().start());
            while (first > 0 && view.sentence.token(first - 1).pos() == PartOfSpeech.DET) first--;
            return first > 0
                    && PLACES.contains(prepositions.getOrDefault(
                            view.sentence.token(first - 1).lower(), ""));
        }

        private static List<Party> eachOnce(List<Party> parties) {
            Map<String, Party> byEntity = new LinkedHashMap<>();
            parties.forEach(party -> byEntity.putIfAbsent(party.entity(), party));
            return List.copyOf(byEntity.values());
        }

        /// "talks with Ruritania and Graustark": of somebody else with both.
        private static boolean areIn(List<Party> parties, List<Mention> place) {
            return parties.stream()
                    .allMatch(party ->
                            place.stream().anyMatch(mention -> mention.span().equals(party.span())));
        }

        /// Two or more of one type, as those must be who do something with each other.
        private boolean areSeveral(List<Party> parties) {
            return eachOnce(parties).size() > 1
                    && parties.stream().map(this::type).distinct().count() == 1;
        }

        /// The pair, when it leaves out nobody.
        private static List<Party> asPair(List<Party> actors, List<Party> pair) {
            Set<String> ids = pair.stream().map(Party::entity).collect(Collectors.toSet());
            return actors.stream().allMatch(actor -> ids.contains(actor.entity())) && !pair.isEmpty() ? pair : actors;
        }

        /// The two states that the sentence names side by side before the trigger: "bringing A and B closer … the
        /// signing of an accord".
        private List<Party> pairOfStates(Trigger trigger) {
            List<Mention> before = view.mentions.stream()
                    .filter(mention ->
                            mention.type() == EntityType.COUNTRY && view.firstToken(mention.span()) < trigger.head())
                    .toList();
            for (int i = 1; i < before.size(); i++) {
                int gap = view.lastToken(before.get(i - 1).span());
                boolean sideBySide = gap + 1 == view.firstToken(before.get(i).span())
                        && view.sentence.token(gap).pos() == PartOfSpeech.CCONJ;
                boolean different =
                        !before.get(i - 1).entity().equals(before.get(i).entity());
                if (sideBySide && different) {
                    return before.subList(i - 1, i + 1).stream()
                            .map(mention -> new Party(mention.entity(), mention.span()))
                            .toList();
                }
            }
            return List.of();
        }

        /// Where it takes place: of several places the one that is a target, as the goal of a visit is.
        private @Nullable Party place(EventRule rule, Arguments arguments, List<Party> targets) {
            Party first = null;
            // "à Moscou" is where, too
            boolean goals = rule.is("place") || "visit".equals(rule.mode()) || grammar.has("subject-first");
            for (String where : goals ? GOALS : PLACES) {
                for (Mention mention : arguments.at(where)) {
                    Party place = new Party(mention.entity(), mention.span());
                    if (!isPlace(place)) continue;
                    if (targets.contains(place)) return place;
                    if (where.equals("to") && isState(place)) continue;
                    if (first == null) first = place;
                }
            }
            return first;
        }

        private boolean isState(Party party) {
            return grammar.has("subject-first") && type(party) == EntityType.COUNTRY;
        }

        /// A seat of government that acts or is spoken to stands for its state; as the goal of a journey or of an
        /// attack it is the city.
        private Party stateFor(Party party, boolean acts, EventRule rule) {
            boolean deed = rule.type().quad() == EventType.Quad.MATERIAL_CONFLICT;
            boolean city = !acts && (deed || rule.is("place") || "visit".equals(rule.mode()));
            if (city || type(party) != EntityType.PLACE) return party;
            return country(party)
                    .flatMap(country -> names.entity("country:" + country))
                    .map(state -> new Party(state.id(), party.span()))
                    .orElse(party);
        }

        /// Nobody visits the state that he comes from, but its towns: of several places the foreign ones.
        private List<Party> abroad(List<Party> actors, List<Party> targets) {
            Set<String> homes = new HashSet<>();
            actors.forEach(actor -> country(actor).ifPresent(homes::add));
            List<Party> abroad = targets.stream()
                    .filter(target -> country(target)
                            .map(country -> !homes.contains(country))
                            .orElse(true))
                    .toList();
            boolean atHome =
                    targets.size() > 1 || targets.stream().allMatch(target -> type(target) == EntityType.PLACE);
            return abroad.isEmpty() && atHome ? targets : abroad;
        }

        private Optional<String> country(Party party) {
            return names.entity(party.entity()).map(Entity::country);
        }

        private boolean isFilled(
                Trigger trigger, List<Party> actors, List<Party> targets, @Nullable Party place, boolean dated) {
            EventRule rule = trigger.rule();
            boolean placed = dated || place != null || !actors.isEmpty() && !targets.isEmpty();
            if (rule.is("past") && !placed) return false;
            if (rule.is("harm") && actors.isEmpty() && !report.violent()) return false;
            if (rule.is("harm") && actors.isEmpty() && hasLifelessSubject(trigger.head())) return false;
            if (actors.isEmpty() && targets.isEmpty()) return false;
            if (sameParty(actors, targets) && !rule.is("mutual")) return false;
            if (rule.is("solo") && !actors.isEmpty()) return true;
            if (actors.isEmpty() || targets.isEmpty()) return passiveDeed(rule, targets, dated);
            if (rule.is("place")) return targets.stream().anyMatch(this::isPlace);
            if (rule.is("body")) return targets.stream().anyMatch(target -> type(target) == EntityType.ORGANIZATION);
            return true;
        }

        /// Whether it concerns more than private life: in a report of another field than public affairs one party must
        /// act in them, but for violence; and nobody else makes a visit.
        private boolean isPublic(EventRule rule, List<Party> actors, List<Party> targets) {
            if ("visit".equals(rule.mode())
                    && !actors.isEmpty()
                    && actors.stream().allMatch(this::travelsPrivately)) return false;
            if (report.subject() == PublicAffairs.Subject.PUBLIC) return true;
            boolean told = actors.stream().anyMatch(this::acts)
                    || targets.stream().anyMatch(target -> acts(target) && !isPlace(target));
            boolean violence = report.subject() == PublicAffairs.Subject.UNCLEAR
                    && rule.type().quad() == EventType.Quad.MATERIAL_CONFLICT
                    && (!rule.is("harm") || !actors.isEmpty());
            return told || violence;
        }

        /// In a report of another field "the strikers" play.
        private boolean acts(Party party) {
            boolean ofNoState =
                    type(party) == EntityType.GROUP && country(party).isEmpty();
            if (ofNoState && report.subject() == PublicAffairs.Subject.OTHER) return false;
            return names.entity(party.entity()).map(affairs::acts).orElse(false);
        }

        private boolean travelsPrivately(Party party) {
            boolean named = type(party) == EntityType.ORGANIZATION
                    || type(party) == EntityType.PERSON && report.subject() != PublicAffairs.Subject.PUBLIC;
            return named && !acts(party)
                    || names.entity(party.entity()).map(affairs::livesPrivately).orElse(false);
        }

        /// Deeds against somebody are told without saying who did them.
        private static boolean passiveDeed(EventRule rule, List<Party> targets, boolean dated) {
            return isDeed(rule.type()) && (rule.isPredicate() || dated) && !targets.isEmpty();
        }

        private static boolean isDeed(EventType type) {
            return switch (type) {
                case ASSAULT, COERCE, SANCTION, RETREAT -> true;
                default -> false;
            };
        }

        private static boolean sameParty(List<Party> actors, List<Party> targets) {
            return actors.size() == 1
                    && targets.size() == 1
                    && actors.getFirst().entity().equals(targets.getFirst().entity());
        }

        private boolean isPlace(Party party) {
            EntityType type = type(party);
            return type == EntityType.PLACE || type == EntityType.COUNTRY;
        }

        private EntityType type(Party party) {
            return names.entity(party.entity()).map(Entity::type).orElse(EntityType.PLACE);
        }

        /// The words that matched, in order of the text.
        private String words(Trigger trigger) {
            return trigger.words().stream()
                    .sorted()
                    .map(word -> view.sentence.token(word).lemma())
                    .collect(Collectors.joining(" "));
        }

        private Status claimed(Trigger trigger, Status told) {
            boolean claimed = told == Status.OCCURRED && scope.of(trigger) == Scope.Standing.CLAIMED;
            return claimed ? Status.POSSIBLE : told;
        }

        /// What lies in the future of the report has not occurred.
        private Status timely(Status told, @Nullable EventTime time) {
            boolean future = told == Status.OCCURRED
                    && time != null
                    && time.days() != null
                    && report.document().published() != null
                    && time.relation() == EventTime.Relation.ON
                    && time.days()
                            .firstDay()
                            .isAfter(report.document().published().date().last());
            return future ? Status.PLANNED : told;
        }

        private Span clause(
                Trigger trigger,
                List<Party> actors,
                List<Party> targets,
                @Nullable Party place,
                @Nullable EventTime time) {
            Span span = view.sentence.span(Math.min(trigger.head(), trigger.to() - 1), trigger.to());
            if (trigger.rule().isPredicate()
                    && (targets.isEmpty() || isSaid(trigger.rule().type()))) {
                // what was said or done is the evidence, and all of it where nobody was found whom it was done to
                span = span.cover(view.sentence.span(trigger.head(), contentEnd(trigger.head())));
            }
            for (Party party : actors) span = span.cover(party.span());
            for (Party party : targets) span = span.cover(party.span());
            if (place != null) span = span.cover(place.span());
            if (time != null) span = span.cover(time.span());
            return span;
        }

        /// Types that tell of words: their content belongs to their clause.
        private static boolean isSaid(EventType type) {
            return switch (type) {
                case AGREE, REQUEST, ACCUSE, REJECT, THREATEN -> true;
                default -> false;
            };
        }

        /// After the clause of the verb and the one under it: "warned that …", "forderte, die Truppen abzuziehen".
        private int contentEnd(int verb) {
            Clauses.Range clause = Clauses.around(view.sentence, verb);
            int end = clause.to();
            if (view.tree.isEmpty()) return byOrder.complementEnd(clause);
            DependencyTree tree = view.tree.get();
            for (String relation : List.of("ccomp", "xcomp")) {
                for (int content : tree.children(verb, relation)) end = Math.max(end, tree.lastUnder(content) + 1);
            }
            return end;
        }

        /// Whoever says the words in which the event is told.
        private @Nullable Party attributedTo(Trigger trigger) {
            return speaker(trigger.head())
                    .map(mention -> new Party(mention.entity(), mention.span()))
                    .orElse(null);
        }

        private Optional<Mention> speaker(int token) {
            Span word = view.sentence.token(token).span();
            for (Quote quote : quotes) {
                String speaker = quote.speaker();
                Span named = quote.speakerSpan();
                if (speaker == null || named == null || !quote.span().contains(word)) continue;
                EntityType type = type(new Party(speaker, named));
                return Optional.of(new Mention(named, type, speaker, Mention.Form.NAME));
            }
            return Optional.empty();
        }

        private List<Quantity> quantitiesOf(Trigger trigger) {
            Clauses.Range clause = Clauses.around(view.sentence, trigger.head());
            Span span = view.sentence.span(clause.from(), clause.to());
            return quantities.find(view).stream()
                    .filter(quantity -> span.contains(quantity.span()))
                    .filter(quantity -> Objects.nonNull(quantity.unit()))
                    .toList();
        }
    }
}
