package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// Which persons of different documents are one.
final class PersonLinks {
    private final Map<String, Entity> entities;
    private final Map<String, String> canonical = new LinkedHashMap<>();

    private final NameList listed;

    /// Ids of persons whose names were written down by their sound in another script.
    private final Set<String> transcribed;

    /// @param listed of these none is another one
    PersonLinks(Map<String, Entity> entities, Set<String> transcribed, NameList listed) {
        this.entities = entities;
        this.transcribed = transcribed;
        this.listed = listed;
    }

    /// For each person that is another one: the id of that one.
    Map<String, String> canonicalIds() {
        List<Entity> persons = entities.values().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .sorted(Comparator.comparing(entity -> !listed.holds(entity.id())))
                .toList();
        linkFullNames(persons);
        linkLongerNames(persons);
        linkFrenchSpellings(persons);
        linkBySound(persons);
        linkSingleNames(persons);
        linkOffices(persons);
        return canonical;
    }

    private void linkFullNames(List<Entity> persons) {
        NameIndex<Entity> leaders = new NameIndex<>();
        for (Entity person : persons) {
            List<String> words = words(person);
            if (!NameFold.isFull(words) || isOffice(person)) continue;
            Optional<Entity> leader = leaders.first(words, other -> sameCountry(person, other));
            if (leader.isPresent()) canonical.put(person.id(), leader.get().id());
            else leaders.add(words, person);
        }
    }

    /// "Karim Osman Farah" is Karim Osman where the two hold one office and nobody else is called so.
    private void linkLongerNames(List<Entity> persons) {
        Map<List<String>, List<Entity>> byName = new HashMap<>();
        for (Entity person : persons) {
            if (!isLeader(person)) continue;
            byName.computeIfAbsent(NameFold.folded(words(person)).words(), name -> new ArrayList<>(1))
                    .add(person);
        }
        for (Entity person : persons) {
            List<String> name = NameFold.folded(words(person)).words();
            if (name.size() < 3 || !isLeader(person) || listed.holds(person.id())) continue;
            List<Entity> shorter = IntStream.range(2, name.size())
                    .mapToObj(end -> byName.getOrDefault(name.subList(0, end), List.of()))
                    .flatMap(List::stream)
                    .filter(other -> sameCountry(person, other) && sharesOffice(person, other))
                    .toList();
            if (shorter.size() == 1)
                canonical.put(person.id(), shorter.getFirst().id());
        }
    }

    private static boolean sharesOffice(Entity a, Entity b) {
        return a.role() != null && a.role().equals(b.role());
    }

    /// "Andreï Poutiatine" in a French report is Andrei Putyatin of the others: with the other words of the name the
    /// same and one bearer only.
    private void linkFrenchSpellings(List<Entity> persons) {
        Map<String, List<Entity>> bySurname = new HashMap<>();
        for (Entity person : persons) {
            if (!isLeader(person)) continue;
            bySurname
                    .computeIfAbsent(NameFold.fold(words(person).getLast()), name -> new ArrayList<>(1))
                    .add(person);
        }
        for (Entity person : persons) {
            List<String> words = words(person);
            String english = inEnglish(words.getLast());
            if (english.equals(words.getLast()) || !isLeader(person) || listed.holds(person.id())) continue;
            List<String> respelt = new ArrayList<>(words.subList(0, words.size() - 1));
            respelt.add(english);
            List<Entity> same = bySurname.getOrDefault(NameFold.fold(english), List.of()).stream()
                    .filter(other -> !other.id().equals(person.id()) && isLeader(other))
                    .filter(other -> NameFold.sameFullName(respelt, words(other)) && sameCountry(person, other))
                    .toList();
            if (same.size() == 1) canonical.put(person.id(), same.getFirst().id());
        }
    }

    /// A Slavic surname as French writes it by its sound: "Poutiatine", "Romanoff", "Tchekhov".
    private static String inEnglish(String surname) {
        return surname.replace("ou", "u")
                .replaceFirst("ine$", "in")
                .replaceFirst("([oe])ff$", "$1v")
                .replace("Tch", "Ch")
                .replace("tch", "ch");
    }

    /// Full names of different scripts, looked up by the sound of their last word.
    private void linkBySound(List<Entity> persons) {
        if (transcribed.isEmpty()) return;
        Map<String, List<Entity>> bySound = new HashMap<>();
        for (Entity person : persons) {
            if (transcribed.contains(person.id()) || !isLeader(person)) continue;
            bySound.computeIfAbsent(NameSounds.key(words(person).getLast()), key -> new ArrayList<>())
                    .add(person);
        }
        for (Entity person : persons) {
            if (!transcribed.contains(person.id()) || !isLeader(person) || listed.holds(person.id())) continue;
            List<String> words = words(person);
            List<Entity> same = bySound.getOrDefault(NameSounds.key(words.getLast()), List.of()).stream()
                    .filter(other -> sameCountry(person, other))
                    .filter(other -> NameSounds.sameFullName(words, words(other)) || sameOffice(person, other))
                    .toList();
            double best =
                    same.stream().mapToDouble(o -> likeness(words, o)).max().orElse(0);
            List<Entity> likest =
                    same.stream().filter(o -> likeness(words, o) == best).toList();
            if (likest.size() == 1) canonical.put(person.id(), likest.getFirst().id());
        }
    }

    private static double likeness(List<String> words, Entity other) {
        return NameSounds.common(words.getLast(), words(other).getLast());
    }

    /// "Elizabeth" and "Liz" of one surname, state and office.
    private static boolean sameOffice(Entity a, Entity b) {
        String country = a.country();
        boolean told = a.role() != null && a.role().equals(b.role()) && country != null;
        return told && Objects.equals(country, b.country()) && NameSounds.alike(words(a).getLast(), words(b).getLast());
    }

    private boolean isLeader(Entity person) {
        return words(person).size() > 1 && !isOffice(person) && !canonical.containsKey(person.id());
    }

    /// Of one surname only, in another script: the one person of the dossier whose surname sounds so.
    private void linkSingleBySound(Entity person) {
        List<String> words = words(person);
        List<Entity> bearers = entities.values().stream()
                .filter(other -> other.type() == EntityType.PERSON && isLeader(other))
                .filter(other -> NameSounds.alike(words.getFirst(), words(other).getLast()))
                .filter(other -> sameCountry(person, other))
                .toList();
        if (bearers.size() == 1) canonical.put(person.id(), bearers.getFirst().id());
    }

    private void linkSingleNames(List<Entity> persons) {
        Map<String, List<Entity>> byWord = new HashMap<>();
        for (Entity person : persons) {
            if (!NameFold.isFull(words(person)) || isOffice(person) || canonical.containsKey(person.id())) continue;
            for (String word : words(person)) {
                byWord.computeIfAbsent(NameFold.fold(word), key -> new ArrayList<>())
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
            else if (bearers.isEmpty() && !respelt(person, byWord).isEmpty())
                canonical.put(person.id(), respelt(person, byWord).getFirst().id());
            else if (bearers.isEmpty() && transcribed.contains(person.id())) linkSingleBySound(person);
        }
    }

    /// The one bearer of a surname that a French report writes by its sound; none where several bear it.
    private List<Entity> respelt(Entity person, Map<String, List<Entity>> byWord) {
        String surname = words(person).getLast();
        String english = inEnglish(surname);
        if (english.equals(surname)) return List.of();
        List<Entity> bearers = byWord.getOrDefault(NameFold.fold(english), List.of()).stream()
                .filter(bearer -> sameCountry(person, bearer))
                .toList();
        return bearers.size() == 1 ? bearers : List.of();
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
