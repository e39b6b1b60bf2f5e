package org.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static DossierEntity person(String name, String... german) {
        return new DossierEntity(
                new Entity("p", EntityType.PERSON, name, null, "UKR", "Minister"),
                new TreeMap<>(Map.of("de-AT", List.of(german))),
                List.of());
    }
}
