package org.synoptic.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Language;
import org.synoptic.read.ReadResult.Kept;

class LanguageFinderTest {
    private static final String ENGLISH = """
            The foreign minister resigned on Tuesday after talks with the neighbouring country broke down. He told
            reporters that he could no longer support the course of the cabinet.
            """;
    private static final String GERMAN = """
            „Ich habe dem Kanzler heute meinen Rücktritt angeboten, und er hat ihn angenommen“, schrieb er am Abend an
            seine Kollegen und bedankte sich für die Zusammenarbeit der letzten Jahre.
            """;

    @Test
    void aDocumentHasTheLanguageOfMostOfItsTextAndNamesTheOthers() {
        Language language = read(ENGLISH + "\n" + GERMAN + "\n" + ENGLISH.replace("resigned", "stepped down"), null);
        assertThat(language.tag()).isEqualTo("en");
        assertThat(language.also()).containsExactly("de");
        assertThat(language.confidence()).isBetween(0.5, 0.8);
    }

    @Test
    void namesAndNumbersAreNoOtherLanguage() {
        String table = "Narva 3 , Valka 2 ; Ada Holm 14 , Piet Marsch 9 , Ole Lind 7 , Jan Vries 13 , Iva Novak 10";
        assertThat(read(ENGLISH + "\n" + table + "\n" + ENGLISH.replace("resigned", "stepped down"), null)
                        .also())
                .isEmpty();
    }

    @Test
    void aTextWithoutWordsHasNoLanguage() {
        for (String text : List.of("3:2 (1:1)", "--- * * * ---", "xqzt vbnm krrp wlft", "2015")) {
            assertThat(read(text, null)).isEqualTo(Language.UNKNOWN);
        }
    }

    @Test
    void aForeignTitleDoesNotTurnTheText() {
        Language language = read("Der Tag, an dem die Mauer fiel\n\n" + ENGLISH, null);
        assertThat(language.tag()).isEqualTo("en");
        assertThat(language.also()).isEmpty();
    }

    @Test
    void whatTheInputSaysIsEvidenceAndNotTruth() {
        assertThat(read(ENGLISH, "de").tag()).isEqualTo("en");
        assertThat(read(ENGLISH, "en-GB").tag()).isEqualTo("en-GB");
        assertThat(read("Statsministeren seier at regjeringa ikkje har fått nokon førespurnad.", "no")
                        .tag())
                .isEqualTo("nn");
        assertThat(read("Angela Merkel, 2015", "pl").tag()).isEqualTo("pl");
        assertThat(read("2015", "pl").tag()).isEqualTo("pl");
        assertThat(read("O goberno galego anuncia novas axudas.", "gl").tag()).isEqualTo("gl");
        assertThat(read(ENGLISH, "not a language").tag()).isEqualTo("en");
    }

    private static Language read(String text, @Nullable String language) {
        String line = "{\"id\":\"a\",\"text\":\"" + text.replace("\n", "\\n") + "\""
                + (language == null ? "" : ",\"lang\":\"" + language + "\"") + "}";
        var in = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        try (var results = new Reader(ReadLimits.DEFAULT).read(List.of("-"), in)) {
            return ((Kept) results.findFirst().orElseThrow()).document().language();
        }
    }
}
