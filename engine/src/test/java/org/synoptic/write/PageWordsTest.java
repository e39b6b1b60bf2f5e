package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.SampleDossier;
import org.synoptic.model.Dossier;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.GroupNames;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Status;

class PageWordsTest {
    private static final String GERMAN = DossierPage.render(SampleDossier.make(), "de");

    @Test
    void germanHasAllThatEnglishHas() throws IOException {
        assertThat(names(PageWords.class, "page.de.tsv", 1)).isEqualTo(names(PageWords.class, "page.en.tsv", 1));
        assertThat(names(EventNouns.class, "event-nouns.de.tsv", 2))
                .isEqualTo(names(EventNouns.class, "event-nouns.en.tsv", 2));
        assertThat(names(GroupNames.class, "groups.de.tsv", 1))
                .containsAll(names(GroupNames.class, "groups.en.tsv", 1));
    }

    @Test
    void aGermanPageSaysSo() {
        assertThat(GERMAN)
                .contains("<html lang=\"de\">", "Worin sich die Berichte unterscheiden", "Zum Inhalt springen")
                .doesNotContain("Where the accounts differ", "Skip to", ">occurred<");
    }

    @Test
    void germanTitlesTakeTheArticlesOfStatesAndBodies() {
        Entity ukraine = new Entity("u", EntityType.COUNTRY, "Ukraine", "UKR", "UKR", null);
        Entity court = new Entity("c", EntityType.ORGANIZATION, "International Criminal Court", null, null, null);
        Entity states = new Entity("s", EntityType.COUNTRY, "United States", "USA", "USA", null);
        var dossier = new Dossier(
                "0.1.0",
                new TreeMap<>(),
                List.of(),
                List.of(),
                Stream.of(ukraine, court, states)
                        .map(entity -> new DossierEntity(entity, new TreeMap<>(), List.of()))
                        .toList(),
                List.of());
        PageWords german = PageWords.in("de");
        EventNouns nouns = new EventNouns(new Names(dossier, german), german);

        assertThat(nouns.title(event(EventType.REQUEST, null, "u", "s")))
                .isEqualTo("Forderung von der Ukraine an die Vereinigten Staaten");
        assertThat(nouns.title(event(EventType.CONSULT, "visit", "s", "u"))).endsWith("in der Ukraine");
        assertThat(nouns.title(event(EventType.ACCUSE, "disapprove", "c", "s")))
                .startsWith("Kritik vom Internationalen Strafgerichtshof");
    }

    private static Event event(EventType type, @Nullable String mode, String actor, String target) {
        return new Event(
                "e", type, mode, List.of(actor), List.of(target), null, null, Status.OCCURRED, List.of(), List.of(), 0);
    }

    @Test
    void daysAndNumbersFollowTheLanguage() {
        PageWords german = PageWords.in("de");
        assertThat(new Days(german).of(date("2024-05-14"))).isEqualTo("14. Mai 2024");
        assertThat(german.count("account", 1)).isEqualTo("1 Bericht");
        assertThat(german.count("account", 2)).isEqualTo("2 Berichte");
        assertThat(PageWords.in("en").count("story", 2)).isEqualTo("2 stories");
    }

    private static PartialDate date(String iso) {
        return Objects.requireNonNull(PartialDate.parse(iso));
    }

    private static Set<String> names(Class<?> beside, String file, int columns) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> String.join(
                            " ", java.util.Arrays.asList(line.split("\t")).subList(0, columns)))
                    .collect(Collectors.toSet());
        }
    }
}
