package org.synoptic.annotate.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// Which persons of different documents are one.
final class PersonLinks {
    private final Map<String, Entity> entities;
    private final Map<String, String> canonical = new LinkedHashMap<>();

    private final NameList listed;

    /// @param listed of these none is another one
    PersonLinks(Map<String, Entity> entities, NameList listed) {
        this.entities = entities;
        this.listed = listed;
    }

    /// For each person that is another one: the id of that one.
    Map<String, String> canonicalIds() {
        List<Entity> persons = entities.values().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .sorted(Comparator.comparing(entity -> !listed.holds(entity.id())))
                .toList();
        linkFullNames(persons);
        linkSingleNames(persons);
        linkOffices(persons);
        return canonical;
    }

    /// Full names are looked up by their folded last word, so that the cost is nearly linear.
    private void linkFullNames(List<Entity> persons) {
        Map<String, List<Entity>> byLastWord = new HashMap<>();
        for (Entity person : persons) {
            List<String> words = words(person);
            if (!NameFold.isFull(words) || isOffice(person)) continue;
            List<Entity> leaders =
                    byLastWord.computeIfAbsent(NameFold.fold(words.getLast()), word -> new java.util.ArrayList<>());
            Optional<Entity> leader = leaders.stream()
                    .filter(other -> NameFold.sameFullName(words, words(other)) && sameCountry(person, other))
                    .findFirst();
            if (leader.isPresent()) canonical.put(person.id(), leader.get().id());
            else leaders.add(person);
        }
    }

    private void linkSingleNames(List<Entity> persons) {
        Map<String, List<Entity>> byWord = new HashMap<>();
        for (Entity person : persons) {
            if (!NameFold.isFull(words(person)) || isOffice(person) || canonical.containsKey(person.id())) continue;
            for (String word : words(person)) {
                byWord.computeIfAbsent(NameFold.fold(word), key -> new java.util.ArrayList<>())
                        .add(person);
            }
        }
        for (Entity person : persons) {
            if (NameFold.isFull(words(person)) || isOffice(person) || listed.holds(person.id())) continue;
            List<Entity> bearers = byWord
                    .getOrDefault(NameFold.fold(words(person).getLast()), List.of())
                    .stream()
                    .filter(bearer -> sameCountry(person, bearer))
                    .toList();
            if (bearers.size() == 1)
                canonical.put(person.id(), bearers.getFirst().id());
        }
    }

    private void linkOffices(List<Entity> persons) {
        for (Entity office : persons) {
            if (!isOffice(office)) continue;
            List<Entity> holders = persons.stream()
                    .filter(person -> !isOffice(person) && !canonical.containsKey(person.id()))
                    .filter(person -> office.role() != null && office.role().equals(person.role()))
                    .filter(person ->
                            office.country() != null && office.country().equals(person.country()))
                    .toList();
            if (holders.size() == 1)
                canonical.put(office.id(), holders.getFirst().id());
        }
    }

    /// "President of Iran": a person of whom only the office is known.
    private static boolean isOffice(Entity person) {
        return person.role() != null && person.name().startsWith(person.role() + " of ");
    }

    private boolean sameCountry(Entity a, Entity b) {
        if (listed.holds(a.id()) && listed.holds(b.id())) return false;
        return a.country() == null || b.country() == null || a.country().equals(b.country());
    }

    private static List<String> words(Entity person) {
        return List.of(person.name().split(" "));
    }
}
