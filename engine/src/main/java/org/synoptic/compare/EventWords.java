package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.Wording.Verb;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.GroupNames;
import org.synoptic.model.Interval;
import org.synoptic.model.PlaceWords;

/// An event as a clause of plain language.
final class EventWords {
    private final Accounts accounts;
    private final Wording wording;
    private final DateWords dates;

    EventWords(Accounts accounts, Wording wording) {
        this.accounts = accounts;
        this.wording = wording;
        this.dates = new DateWords(wording);
    }

    /// "Imran Khan was to visit Russia from 23 to 24 February 2022", without a full stop; begins with a capital.
    ///
    /// @param withRoles whether persons are introduced by state and office: once is enough
    /// @param withPlace whether to say where
    /// @param withTime whether to say when
    String clause(MergedEvent merged, boolean withRoles, boolean withPlace, boolean withTime) {
        Event event = merged.event();
        String status = event.status().label();
        String[] when = {"where", withPlace ? place(event) : "", "when", withTime ? time(merged) : ""};
        if (event.actors().isEmpty()) {
            return capital(filled("noun " + status, when, "noun", nounPhrase(event)));
        }
        Parts parts = parts(event, withRoles);
        return capital(filled((parts.isPlural() ? "they " : "one ") + status, when, parts.gaps()));
    }

    private String filled(String phrase, String[] some, String... more) {
        String[] gaps = java.util.Arrays.copyOf(more, more.length + some.length);
        System.arraycopy(some, 0, gaps, more.length, some.length);
        return wording.phrase(phrase, gaps);
    }

    /// "Imran Khan visits Russia (23–24 February 2022)".
    String headline(MergedEvent merged) {
        Event event = merged.event();
        String clause;
        if (event.actors().isEmpty()) {
            clause = nounPhrase(event);
        } else {
            Parts parts = parts(event, false);
            clause = wording.phrase(
                    (parts.isPlural() ? "title they " : "title one ")
                            + event.status().label(),
                    parts.gaps());
        }
        Interval time = event.time();
        return capital(clause) + (time == null ? "" : " (" + dates.bracket(time) + ")");
    }

    private String nounPhrase(Event event) {
        String noun = wording.noun(event.type(), event.mode()).indefinite();
        return event.targets().isEmpty()
                ? noun
                : wording.phrase("concerning", "noun", noun, "targets", names(event.targets(), false));
    }

    /// @param rest with a blank before it where there is something
    private record Parts(String subject, boolean isPlural, Verb verb, String rest) {
        String[] gaps() {
            return new String[] {
                "subject", subject,
                "base", verb.base(),
                "third", verb.third(),
                "past", verb.past(),
                "gerund", verb.gerund(),
                "rest", rest
            };
        }
    }

    private Parts parts(Event event, boolean withRoles) {
        Set<String> actors = new LinkedHashSet<>(event.actors());
        List<String> targets = new ArrayList<>(event.targets());
        boolean among = actors.size() > 1 && actors.containsAll(targets);
        if (among) targets.clear();
        targets.removeAll(actors);
        Verb verb = wording.verb(event.type(), mode(event, targets), !targets.isEmpty());
        String rest = verb.rest()
                .replace(
                        "{targets}",
                        wording.list(targets.stream()
                                .map(id -> accusative(id, withRoles))
                                .toList()))
                .replace(
                        "{dative}",
                        wording.list(targets.stream().map(this::dative).toList()));
        return new Parts(
                subject(event, List.copyOf(actors), withRoles),
                isPlural(actors),
                verb,
                rest.isEmpty() ? "" : " " + rest);
    }

    /// Whoever seizes what a body has does not seize the body.
    private @Nullable String mode(Event event, List<String> targets) {
        boolean areBodies = !targets.isEmpty()
                && targets.stream().allMatch(id -> accounts.parties().type(id) == EntityType.ORGANIZATION);
        return areBodies && "seize".equals(event.mode()) ? "seize-property" : event.mode();
    }

    /// Of a state that pays a visit we know only that somebody came for it.
    private String subject(Event event, List<String> actors, boolean withRoles) {
        boolean isState = "visit".equals(event.mode())
                && actors.stream().allMatch(id -> accounts.parties().type(id) == EntityType.COUNTRY);
        return isState
                ? wording.phrase(
                        "envoy",
                        "state",
                        wording.list(actors.stream().map(this::dative).toList()))
                : names(actors, withRoles);
    }

    /// Several, or a group of many: "soldiers detain", "the West detains".
    private boolean isPlural(Set<String> actors) {
        if (actors.size() != 1) return actors.size() > 1;
        Entity only = accounts.entity(actors.iterator().next());
        return only != null
                && GroupNames.in(wording.locale()).isMany(accounts.groupName(only))
                && !accounts.isOneOfMany(only);
    }

    private String names(List<String> ids, boolean withRoles) {
        return wording.list(ids.stream().map(id -> name(id, withRoles)).toList());
    }

    private String name(String id, boolean withRole) {
        Entity entity = accounts.entity(id);
        if (entity == null) return id;
        String plain = inLanguage(entity);
        if (accounts.parties().isNamedByOffice(id) && wording.has("holder"))
            return wording.phrase("holder", "name", plain);
        if (!withRole || entity.type() != EntityType.PERSON || entity.role() == null) return plain;
        if (wording.has("named")) return named(entity, plain);
        String role = entity.role().strip();
        if (role.isEmpty() || entity.name().contains(role)) return plain;
        if (entity.country() == null) return role + " " + plain;
        String state = wording.inSentence(stateName(entity.country()));
        return state + (state.endsWith("s") ? "’ " : "’s ") + lower(role) + " " + plain;
    }

    private String named(Entity entity, String plain) {
        return entity.country() == null
                ? plain
                : wording.phrase("named", "name", plain, "state", stateName(entity.country()));
    }

    private String accusative(String id, boolean withRole) {
        Entity entity = accounts.entity(id);
        if (entity == null || group(entity, false).isPresent()) return name(id, withRole);
        return place(entity).map(PlaceWords.Name::accusative).orElseGet(() -> name(id, withRole));
    }

    private String dative(String id) {
        Entity entity = accounts.entity(id);
        if (entity == null) return id;
        return group(entity, true)
                .orElseGet(() ->
                        place(entity).map(PlaceWords.Name::dative).orElseGet(() -> wording.inDative(called(entity))));
    }

    /// "Military of Ukraine" in a sentence; empty for what has a name of its own.
    private Optional<String> group(Entity entity, boolean dative) {
        if (accounts.parties().isGround(entity.id())) return Optional.empty();
        return GroupNames.in(wording.locale())
                .name(
                        accounts.groupName(entity),
                        accounts.isOneOfMany(entity),
                        dative,
                        english -> state(entity, english));
    }

    private String state(Entity entity, String english) {
        String country = entity.country();
        boolean isEnglish = wording.locale().getLanguage().equals("en");
        if (country == null || isEnglish) return wording.inDative(english);
        String called = stateName(country);
        return PlaceWords.in(wording.locale())
                .name(called)
                .map(PlaceWords.Name::dative)
                .orElse(called);
    }

    private String inLanguage(Entity entity) {
        return group(entity, false)
                .orElseGet(() -> place(entity)
                        .map(PlaceWords.Name::inSentence)
                        .orElseGet(() -> wording.inSentence(called(entity))));
    }

    private Optional<PlaceWords.Name> place(Entity entity) {
        return entity.type() == EntityType.PERSON
                ? Optional.empty()
                : PlaceWords.in(wording.locale()).name(called(entity));
    }

    /// States by their names in the language; others as they are called.
    private String called(Entity entity) {
        return entity.code() == null || wording.locale().getLanguage().equals("en")
                ? accounts.called(entity)
                : stateName(entity.code());
    }

    /// A state that is no more is called as the record calls it.
    private String stateName(String code) {
        String name = States.name(code, wording.locale());
        Entity former = name.equals(code) ? accounts.entity("country:" + code) : null;
        if (former == null) return name;
        var words = PlaceWords.in(wording.locale()).name(former.name());
        return words.map(PlaceWords.Name::alone).orElse(former.name());
    }

    /// Where it took place, if the clause has not said so.
    private String place(Event event) {
        String place = event.place();
        if (place == null || event.targets().contains(place) || event.actors().contains(place)) return "";
        boolean isSaid = event.targets().stream()
                .anyMatch(target -> accounts.parties().isGround(target)
                        && accounts.parties().canBeSame(target, place));
        Entity entity = accounts.entity(place);
        if (event.type() == EventType.AGREE && isOfAParty(place, event)) return "";
        return isSaid || entity == null ? "" : " " + wording.phrase("in place", "place", dative(place));
    }

    /// An agreement between states is as often about a part of one of them as it is made there.
    private boolean isOfAParty(String place, Event event) {
        String state = accounts.parties().state(place);
        return state != null
                && event.parties()
                        .anyMatch(party -> state.equals(accounts.parties().state(party)));
    }

    /// "in Paris"; empty when the place is not known or said by the parties.
    String where(MergedEvent merged) {
        return place(merged.event()).strip();
    }

    /// "on 24 February 2022"; empty when the time is not known.
    String when(MergedEvent merged) {
        return time(merged).strip();
    }

    private String time(MergedEvent merged) {
        Interval time = merged.event().time();
        if (time == null) return "";
        boolean isSpan = merged.tellings().stream()
                .anyMatch(telling ->
                        telling.when().start() != null && telling.when().start().isDay());
        String adverb = dates.adverb(time, isSpan);
        return adverb.isEmpty() ? "" : " " + adverb;
    }

    /// The name of one party, without its office.
    String name(String id) {
        return name(id, false);
    }

    /// "the visit".
    String definite(Event event) {
        return wording.noun(event.type(), event.mode()).definite();
    }

    /// "a visit".
    String indefinite(Event event) {
        return wording.noun(event.type(), event.mode()).indefinite();
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    /// Offices in lower case after a possessive, abbreviations as they are.
    private static String lower(String role) {
        return java.util.Arrays.stream(role.split(" "))
                .map(word -> word.equals(word.toUpperCase(java.util.Locale.ROOT))
                        ? word
                        : word.toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
