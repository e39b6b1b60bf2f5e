package org.synoptic.write;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Dossier;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.GroupNames;
import org.synoptic.model.PlaceWords;
import org.synoptic.model.UnsaidStates;
import org.synoptic.model.ValueWords;

/// Names of entities, states and languages.
final class Names {
    private final PageWords words;
    private final Map<String, String> states;

    private final Map<String, Entity> entities = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Set<String> single = new HashSet<>();
    private final Set<String> ofUnsaidState;
    /// As the reports of the language call them.
    private final Map<String, String> persons = new HashMap<>();

    Names(Dossier dossier, PageWords words) {
        this.words = words;
        this.states = states(words.locale());
        this.ofUnsaidState = UnsaidStates.of(dossier.documents());
        for (DossierEntity found : dossier.entities()) {
            entities.put(found.entity().id(), found.entity());
            if (!words.language().equals("en"))
                found.nameIn(words.language())
                        .ifPresent(name -> persons.put(found.entity().id(), name));
            if (found.isOneOfMany()) single.add(found.entity().id());
            byName.putIfAbsent(found.entity().name(), found.entity().id());
        }
        for (DossierEntity found : dossier.entities()) {
            Entity entity = found.entity();
            if (entity.type() == EntityType.COUNTRY && entity.code() != null) {
                entities.putIfAbsent(entity.code(), entity);
            }
        }
    }

    /// @param id of an entity, or an ISO 3166-1 alpha-3 code
    String of(String id) {
        return name(id, false, PlaceWords.Name::alone);
    }

    /// The same behind a preposition that takes the dative, where the language has one.
    String dative(String id) {
        return name(id, true, PlaceWords.Name::dative);
    }

    /// The same behind any other preposition: "an die Vereinigten Staaten".
    String accusative(String id) {
        return name(id, false, PlaceWords.Name::accusative);
    }

    private String name(String id, boolean dative, Function<PlaceWords.Name, String> form) {
        Entity entity = entities.get(id);
        if (entity == null) return states.getOrDefault(id, id);
        String person = persons.get(id);
        if (person != null) return Plain.line(person, 80);
        return Plain.line(group(entity, dative).orElseGet(() -> place(entity, form)), 80);
    }

    /// A state, place or body as the language calls it; others by their names.
    private String place(Entity entity, Function<PlaceWords.Name, String> form) {
        boolean isState = entity.type() == EntityType.COUNTRY && entity.code() != null;
        String called = isState && !words.language().equals("en")
                ? states.getOrDefault(entity.code(), entity.name())
                : entity.name();
        return entity.type() == EntityType.PERSON
                ? called
                : PlaceWords.in(words.locale()).name(called).map(form).orElse(called);
    }

    /// Of a party without a name of its own, as it stands in a title: without an article.
    private Optional<String> group(Entity entity, boolean dative) {
        if (isGround(entity.id())) return Optional.empty();
        String called = ofUnsaidState.contains(entity.id()) ? UnsaidStates.without(entity.name()) : entity.name();
        return GroupNames.in(words.locale())
                .name(called, single.contains(entity.id()), dative, english -> state(entity, english))
                .map(name -> name.replaceFirst(words.of("articles"), ""));
    }

    private String state(Entity entity, String english) {
        if (words.language().equals("en") || entity.country() == null) return english;
        String called = states.getOrDefault(entity.country(), english);
        return PlaceWords.in(words.locale())
                .name(called)
                .map(PlaceWords.Name::dative)
                .orElse(called);
    }

    /// Of a party or place that is told by its name in the record; empty where nobody is called so.
    Optional<String> ofParty(String recordName) {
        return Optional.ofNullable(byName.get(recordName)).map(this::of);
    }

    boolean isGround(String id) {
        Entity entity = entities.get(id);
        return entity != null && (entity.type() == EntityType.COUNTRY || entity.type() == EntityType.PLACE);
    }

    @Nullable
    String role(String id) {
        Entity entity = entities.get(id);
        if (entity == null || entity.role() == null) return null;
        String known = entity.role().toLowerCase(Locale.ROOT);
        String role = ValueWords.in(words.locale()).of(known);
        return Plain.line(role.equals(known) ? entity.role() : role, 80);
    }

    /// `en` for `en-GB`: accounts in British and American English are in one language.
    static String withoutRegion(String tag) {
        return tag.split("-", 2)[0];
    }

    /// "German"; the tag itself where no name is known.
    String language(String tag) {
        return language(words, tag);
    }

    static String language(PageWords words, String tag) {
        if (tag.equals("und")) return words.of("no language");
        return Locale.forLanguageTag(tag).getDisplayName(words.locale());
    }

    private static Map<String, String> states(Locale language) {
        Map<String, String> names = new HashMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = Locale.of("", country);
            names.put(locale.getISO3Country(), locale.getDisplayCountry(language));
        }
        return Map.copyOf(names);
    }
}
