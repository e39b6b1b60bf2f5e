package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.SampleDossier;
import org.synoptic.model.GroupNames;
import org.synoptic.model.PartialDate;

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
