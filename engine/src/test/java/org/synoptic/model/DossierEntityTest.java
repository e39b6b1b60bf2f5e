package org.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DossierEntityTest {
    @Test
    void aPersonIsCalledAsTheReportsOfTheLanguageDoInFull() {
        assertThat(person("Oleksandr Bondar", "Bondar", "Oleksandr Bondars", "OLEKSANDR BONDAR", "Olexandr Bondar")
                        .nameIn("de"))
                .contains("Olexandr Bondar");
    }

    @Test
    void aFamilyNameOrAGenitiveAloneIsNotEnough() {
        assertThat(person("Oleksandr Bondar", "Bondar", "Olexandr Bondars").nameIn("de"))
                .isEmpty();
        assertThat(person("Oleksandr Bondar", "Olexandr Bondar").nameIn("fr")).isEmpty();
    }

    @Test
    void oneOfManyIsOnlyWhatEnglishReportsAllCallOne() {
        assertThat(group("en", "Norwegian journalist", "a reporter").isOneOfMany())
                .isTrue();
        assertThat(group("en", "Norwegian journalist", "journalists").isOneOfMany())
                .isFalse();
        assertThat(group("en", "police").isOneOfMany()).isFalse();
        assertThat(group("de", "Journalist").isOneOfMany()).isFalse();
        assertThat(GroupNames.in(Locale.ENGLISH).name("Journalists of Norway", true, false, state -> state))
                .contains("a journalist from Norway");
        assertThat(GroupNames.in(Locale.GERMAN).name("Journalists of Norway", true, true, state -> "Norwegen"))
                .contains("einem Journalisten aus Norwegen");
    }

    private static DossierEntity group(String language, String... words) {
        return new DossierEntity(
                new Entity("g", EntityType.GROUP, "Journalists of Norway", null, "NOR", null),
                new TreeMap<>(Map.of(language, List.of(words))),
                List.of());
    }

    private static DossierEntity person(String name, String... german) {
        return new DossierEntity(
                new Entity("p", EntityType.PERSON, name, null, "UKR", "Minister"),
                new TreeMap<>(Map.of("de-AT", List.of(german))),
                List.of());
    }
}
