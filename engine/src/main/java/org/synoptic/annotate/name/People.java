package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;

/// The persons of one document, by all forms of their names: "Imran Khan", later "Khan".
final class People {
    /// A person while the document is read: what is learned of role and country is kept here.
    static final class Person {
        final String id;
        final List<String> name;

        @Nullable
        String role;

        @Nullable
        String country;

        boolean former;

        /// What a list of the user's knows of the person.
        @Nullable
        Entity listed;

        private final String language;

        Person(String id, List<String> name, String language) {
            this.id = id;
            this.name = name;
            this.language = language;
        }

        Entity entity() {
            String written = Romaniser.inLatin(String.join(" ", name), language);
            boolean respelt = country != null && GermanSlavic.isWrittenSo(language, country);
            String fullName = respelt ? GermanSlavic.inEnglish(written) : written;
            String held = former && role != null ? "former " + role : role;
            if (listed == null) return new Entity(id, EntityType.PERSON, fullName, null, country, held);
            String known = listed.role() == null ? held : listed.role();
            String state = listed.country() == null ? country : listed.country();
            return new Entity(id, EntityType.PERSON, listed.name(), null, state, known, listed.wikidata());
        }
    }

    private final String language;
    private final Map<String, Person> byId = new LinkedHashMap<>();
    private final Map<String, Person> lastByWord = new LinkedHashMap<>();

    /// @param language primary BCP 47 tag of the report
    People(String language) {
        this.language = language;
    }

    /// The person whom these words name; a new one when nobody of that name was read before.
    ///
    /// @param words one or more
    Person named(List<String> words) {
        Person person = find(words).orElseGet(() -> add(words));
        person.name.forEach(word -> lastByWord.put(NameFold.fold(word), person));
        return person;
    }

    /// The person of a list; all its words lead there afterwards.
    Person listed(Entity entity, List<String> words) {
        Person person = byId.computeIfAbsent(
                entity.id(), id -> new Person(id, List.of(entity.name().split(" ")), language));
        person.listed = entity;
        if (person.country == null) person.country = entity.country();
        words.forEach(word -> lastByWord.put(NameFold.fold(word), person));
        person.name.forEach(word -> lastByWord.put(NameFold.fold(word), person));
        return person;
    }

    private Person add(List<String> words) {
        String name = Romaniser.inLatin(String.join(" ", words), language);
        Person person = new Person(EntityIds.of("person", name), List.copyOf(words), language);
        byId.putIfAbsent(person.id, person);
        return byId.getOrDefault(person.id, person);
    }

    private Optional<Person> find(List<String> words) {
        if (!NameFold.isFull(words)) return Optional.ofNullable(lastByWord.get(NameFold.fold(words.getLast())));
        return byId.values().stream()
                .filter(person -> NameFold.sameFullName(person.name, words))
                .findFirst();
    }

    boolean knows(String word) {
        return lastByWord.containsKey(NameFold.fold(word));
    }

    /// The person last read who holds the office; of any state when `country` is null.
    Optional<Person> holder(String role, @Nullable String country) {
        List<Person> holders = new ArrayList<>();
        for (Person person : byId.values()) {
            boolean ofState = country == null || country.equals(person.country);
            if (role.equals(person.role) && ofState && !person.former) holders.add(person);
        }
        return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
    }

    List<Entity> entities() {
        return byId.values().stream().map(Person::entity).toList();
    }
}
