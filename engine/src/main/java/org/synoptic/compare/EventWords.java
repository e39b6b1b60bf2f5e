package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.compare.Wording.Verb;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.Interval;
import org.synoptic.model.Status;

/// An event as a clause of plain English.
final class EventWords {
    private final Accounts accounts;
    private final Wording wording;

    EventWords(Accounts accounts, Wording wording) {
        this.accounts = accounts;
        this.wording = wording;
    }

    /// "Imran Khan was to visit Russia from 23 to 24 February 2022", without a full stop; begins with a capital.
    ///
    /// @param withRoles whether persons are introduced by state and office: once is enough
    String clause(MergedEvent merged, boolean withRoles) {
        Event event = merged.event();
        String clause = event.actors().isEmpty() ? withoutActor(event) : withActor(event, withRoles);
        return capital(clause + place(event) + time(merged));
    }

    /// "Imran Khan visits Russia (23–24 February 2022)".
    String headline(MergedEvent merged) {
        Event event = merged.event();
        String clause;
        if (event.actors().isEmpty()) {
            clause = nounPhrase(event);
        } else {
            Parts parts = parts(event, false);
            clause = parts.subject() + " " + headlineVerb(event.status(), parts) + parts.rest();
        }
        Interval time = event.time();
        return capital(clause) + (time == null ? "" : " (" + DateWords.bracket(time) + ")");
    }

    private static String headlineVerb(Status status, Parts parts) {
        Verb verb = parts.verb();
        return switch (status) {
            case OCCURRED, ONGOING -> parts.isPlural() ? verb.base() : verb.third();
            case PLANNED -> "to " + verb.base();
            case POSSIBLE -> "may " + verb.base();
            case DENIED -> "said not to " + verb.base();
        };
    }

    private String withActor(Event event, boolean withRoles) {
        Parts parts = parts(event, withRoles);
        String be = parts.isPlural() ? "were" : "was";
        Verb verb = parts.verb();
        return switch (event.status()) {
            case OCCURRED -> parts.subject() + " " + verb.past() + parts.rest();
            case ONGOING -> parts.subject() + " " + be + " " + verb.gerund() + parts.rest();
            case PLANNED -> parts.subject() + " " + be + " to " + verb.base() + parts.rest();
            case POSSIBLE -> parts.subject() + " might " + verb.base() + parts.rest();
            case DENIED -> "it was denied that " + parts.subject() + " " + verb.past() + parts.rest();
        };
    }

    private String withoutActor(Event event) {
        return switch (event.status()) {
            case OCCURRED -> "there was " + nounPhrase(event);
            case ONGOING -> nounPhrase(event) + " was under way";
            case PLANNED -> nounPhrase(event) + " was planned";
            case POSSIBLE -> nounPhrase(event) + " was thought possible";
            case DENIED -> "it was denied that there was " + nounPhrase(event);
        };
    }

    private String nounPhrase(Event event) {
        String noun = wording.noun(event.type(), event.mode()).indefinite();
        return event.targets().isEmpty() ? noun : noun + " concerning " + names(event.targets(), false);
    }

    /// @param rest with a blank before it where there is something
    private record Parts(String subject, boolean isPlural, Verb verb, String rest) {}

    private Parts parts(Event event, boolean withRoles) {
        Set<String> actors = new LinkedHashSet<>(event.actors());
        List<String> targets = new ArrayList<>(event.targets());
        boolean among = actors.size() > 1 && actors.containsAll(targets);
        if (among) targets.clear();
        targets.removeAll(actors);
        Verb verb = wording.verb(event.type(), event.mode(), !targets.isEmpty());
        String rest = verb.rest().replace("{targets}", names(targets, withRoles));
        return new Parts(
                names(List.copyOf(actors), withRoles), actors.size() > 1, verb, rest.isEmpty() ? "" : " " + rest);
    }

    private String names(List<String> ids, boolean withRoles) {
        return Numbers.list(ids.stream().map(id -> name(id, withRoles)).toList());
    }

    private String name(String id, boolean withRole) {
        Entity entity = accounts.entity(id);
        if (entity == null) return id;
        String plain = wording.inSentence(entity.name());
        if (!withRole || entity.type() != EntityType.PERSON || entity.role() == null) return plain;
        String role = entity.role().strip();
        if (role.isEmpty() || entity.name().contains(role)) return plain;
        if (entity.country() == null) return role + " " + plain;
        return wording.inSentence(States.name(entity.country())) + "’s " + lower(role) + " " + plain;
    }

    /// Where it took place, if the clause has not said so.
    private String place(Event event) {
        String place = event.place();
        if (place == null || event.targets().contains(place) || event.actors().contains(place)) return "";
        boolean isSaid = event.targets().stream()
                .anyMatch(target -> accounts.parties().isGround(target)
                        && accounts.parties().canBeSame(target, place));
        return isSaid ? "" : " in " + wording.inSentence(accounts.name(place));
    }

    private static String time(MergedEvent merged) {
        Interval time = merged.event().time();
        if (time == null) return "";
        boolean isSpan = merged.tellings().stream()
                .anyMatch(telling ->
                        telling.when().start() != null && telling.when().start().isDay());
        return " " + DateWords.adverb(time, isSpan);
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
