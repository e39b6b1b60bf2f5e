package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.EventType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;

/// Casts the parties around a trigger as actors, targets and place of its event, as the frame of its rule says.
final class CastFinder {
    private static final int MAX_PARTIES = 4;
    private static final List<String> PLACES = List.of("in", "at");
    private static final List<String> GOALS = List.of("in", "at", "to");

    /// Places of a frame that lead to a party and never to where something took place.
    private static final Set<String> INSIDE = Set.of("deep", "xobj", "csubj");

    private final SentenceView view;
    private final Map<String, String> prepositions;
    private final Grammar grammar;
    private final Set<String> seats;
    private final PartyFacts facts;
    private final UnspokenParties unspoken;

    CastFinder(SentenceView view, EventRules rules, PartyFacts facts, UnspokenParties unspoken) {
        this.view = view;
        this.prepositions = rules.prepositions;
        this.grammar = rules.grammar;
        this.seats = rules.seats;
        this.facts = facts;
        this.unspoken = unspoken;
    }

    Cast of(Trigger trigger, Arguments arguments) {
        EventRule rule = trigger.rule();
        List<Party> actors = others(trigger, parties(arguments, rule.actors(), List.of(), false));
        List<Party> targets = others(trigger, parties(arguments, rule.targets(), actors, true));
        if (rule.type() == EventType.PROTEST) targets = withoutPlaces(targets);
        Cast cast = new Cast(actors, targets, null);
        if (rule.is("mutual")) cast = mutual(cast, trigger, arguments);
        if (cast.targets().isEmpty()) cast = new Cast(cast.actors(), unspoken.whoseDeal(trigger, cast.actors()), null);
        if (cast.targets().isEmpty()) cast = new Cast(cast.actors(), unspoken.spokenTo(trigger, cast.actors()), null);
        if (rule.is("place") || isVisit(rule))
            cast = new Cast(cast.actors(), abroad(cast.actors(), cast.targets()), null);
        Party place = place(rule, arguments, cast.targets());
        Cast states = new Cast(states(cast.actors(), true, rule), states(cast.targets(), false, rule), place);
        if (!rule.is("mutual") && !rule.is("both")) states = withoutOwnState(states);
        return rule.is("both") && states.isFull() ? withEachOther(states) : states;
    }

    /// Those that are no words of the trigger: "voiced opposition".
    private List<Party> others(Trigger trigger, List<Party> parties) {
        if (trigger.rule().type() != EventType.ACCUSE) return parties;
        return parties.stream()
                .filter(party -> {
                    int last = view.lastToken(party.span()) - 1;
                    return last == trigger.head() || !trigger.words().contains(last);
                })
                .toList();
    }

    private static boolean isVisit(EventRule rule) {
        return "visit".equals(rule.mode());
    }

    /// Protests are held in cities, and against states.
    private List<Party> withoutPlaces(List<Party> targets) {
        return targets.stream()
                .filter(target -> facts.type(target) != EntityType.PLACE)
                .toList();
    }

    /// Both sides of what is done together.
    private Cast mutual(Cast cast, Trigger trigger, Arguments arguments) {
        List<Party> actors = cast.actors();
        List<Party> targets = cast.targets();
        if (targets.isEmpty() && "sign".equals(trigger.rule().mode())) actors = asPair(actors, pairOfStates(trigger));
        if (actors.isEmpty() && unspoken.hasNoSubject(trigger)) targets = List.of();
        if (actors.isEmpty() && targets.isEmpty()) actors = unspoken.together(trigger);
        boolean scene =
                trigger.rule().type() == EventType.ASSAULT && targets.stream().allMatch(facts::isPlace);
        if ((targets.isEmpty() || scene) && facts.areSeveral(actors) && !isWithOthers(trigger)) targets = actors;
        if (actors.isEmpty() && facts.areSeveral(targets) && !areIn(targets, arguments.at("with"))) actors = targets;
        return new Cast(actors, targets, null);
    }

    /// The government of a state does nothing to that state where it does it to others: "the two countries" are those.
    private Cast withoutOwnState(Cast cast) {
        if (cast.targets().size() < 2) return cast;
        Set<String> homes = new HashSet<>();
        cast.actors().forEach(actor -> facts.country(actor).ifPresent(homes::add));
        List<Party> others = cast.targets().stream()
                .filter(target -> facts.type(target) != EntityType.COUNTRY
                        || facts.country(target).filter(homes::contains).isEmpty())
                .toList();
        return new Cast(cast.actors(), others.isEmpty() ? cast.targets() : others, cast.place());
    }

    /// "Both spoke with candour", "both met with farmers": not with each other.
    private boolean isWithOthers(Trigger trigger) {
        return trigger.rule().type() == EventType.CONSULT
                && trigger.rule().isPredicate()
                && view.tree
                        .map(tree -> tree.children(trigger.head(), "obl").stream()
                                .flatMap(oblique -> tree.children(oblique, "case").stream())
                                .anyMatch(mark -> "with"
                                        .equals(prepositions.get(
                                                view.sentence.token(mark).lower()))))
                        .orElse(false);
    }

    private static Cast withEachOther(Cast cast) {
        List<Party> both = new ArrayList<>(cast.actors());
        both.addAll(cast.targets());
        both.sort(Comparator.comparing(Party::entity));
        List<Party> each = both.stream().distinct().limit(MAX_PARTIES).toList();
        return new Cast(each, each, cast.place());
    }

    /// The parties in the first of the places that holds one who is not among `others`.
    ///
    /// @param anywhere whether a place of no known state can be a party, as it can be a goal and cannot act
    private List<Party> parties(Arguments arguments, List<String> places, List<Party> others, boolean anywhere) {
        for (String where : places) {
            List<Party> parties = arguments.at(where).stream()
                    .map(PartyFacts::party)
                    .filter(party ->
                            others.stream().noneMatch(other -> other.entity().equals(party.entity())))
                    .filter(party -> facts.type(party) != EntityType.PLACE
                            || facts.country(party).isPresent()
                            || anywhere && !INSIDE.contains(where))
                    .filter(party -> !isScene(party, where) && !facts.isShipOrWater(party, grammar))
                    .distinct()
                    .limit(MAX_PARTIES)
                    .toList();
            if (!parties.isEmpty()) return parties;
        }
        return List.of();
    }

    /// "in Reykjavik", "near the strait": where it took place, unless the frame asks for just that.
    private boolean isScene(Party party, String where) {
        if (!facts.isPlace(party) || where.equals("obj") || where.equals("subj") || PLACES.contains(where))
            return false;
        int first = view.sentence.indexAt(party.span().start());
        while (first > 0 && view.sentence.token(first - 1).pos() == PartOfSpeech.DET) first--;
        return first > 0
                && PLACES.contains(
                        prepositions.getOrDefault(view.sentence.token(first - 1).lower(), ""));
    }

    /// "talks with Ruritania and Graustark": of somebody else with both.
    private static boolean areIn(List<Party> parties, List<Mention> place) {
        return parties.stream()
                .allMatch(party ->
                        place.stream().anyMatch(mention -> mention.span().equals(party.span())));
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
            boolean different = !before.get(i - 1).entity().equals(before.get(i).entity());
            if (sideBySide && different) {
                return before.subList(i - 1, i + 1).stream()
                        .map(PartyFacts::party)
                        .toList();
            }
        }
        return List.of();
    }

    /// Where it takes place: of several places the one that is a target, as the goal of a visit is.
    private @Nullable Party place(EventRule rule, Arguments arguments, List<Party> targets) {
        Party first = null;
        // "à Moscou" is where, too
        boolean goals = rule.is("place") || isVisit(rule) || grammar.has("subject-first");
        for (String where : goals ? GOALS : PLACES) {
            for (Mention mention : arguments.at(where)) {
                Party place = PartyFacts.party(mention);
                if (!facts.isPlace(place)) continue;
                if (targets.contains(place)) return place;
                if (where.equals("to") && isState(place)) continue;
                if (first == null) first = place;
            }
        }
        return first;
    }

    private boolean isState(Party party) {
        return grammar.has("subject-first") && facts.type(party) == EntityType.COUNTRY;
    }

    private List<Party> states(List<Party> parties, boolean act, EventRule rule) {
        return PartyFacts.eachOnce(
                parties.stream().map(party -> stateFor(party, act, rule)).toList());
    }

    /// A seat of government that acts or is spoken to stands for its state; as the goal of a journey or of an
    /// attack it is the city.
    Party stateFor(Party party, boolean acts, EventRule rule) {
        boolean deed = rule.type().quad() == EventType.Quad.MATERIAL_CONFLICT;
        boolean city = !acts && (deed || rule.is("place") || isVisit(rule));
        boolean seat = facts.type(party) == EntityType.PLACE
                && facts.entity(party)
                        .filter(place -> seats.contains(place.name()))
                        .isPresent();
        if (city || !seat) return party;
        return facts.country(party)
                .flatMap(facts::state)
                .map(state -> new Party(state.id(), party.span()))
                .orElse(party);
    }

    /// Nobody visits the state that he comes from, but its towns: of several places the foreign ones.
    private List<Party> abroad(List<Party> actors, List<Party> targets) {
        Set<String> homes = new HashSet<>();
        actors.forEach(actor -> facts.country(actor).ifPresent(homes::add));
        List<Party> abroad = targets.stream()
                .filter(target -> facts.country(target)
                        .map(country -> !homes.contains(country))
                        .orElse(true))
                .toList();
        boolean atHome =
                targets.size() > 1 || targets.stream().allMatch(target -> facts.type(target) == EntityType.PLACE);
        return abroad.isEmpty() && atHome ? targets : abroad;
    }
}
