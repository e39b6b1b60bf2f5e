package org.synoptic.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.json.NameListText;
import org.synoptic.model.Entity;

class NameListTest {
    private static final String TABLE = """
            # people of the example
            name\ttype\tforms\tcode\twikidata
            Ilham Tarkan\tperson\tИльхам Таркан|伊尔哈姆\tTUR\tQ77
            Ilham Tarkan\torganization\tTarkan Foundation
            """;

    @Test
    void aTableAndJsonLinesSayTheSame() {
        String lines = """
                {"name": "Ilham Tarkan", "type": "person", "forms": ["Ильхам Таркан", "伊尔哈姆"], "code": "TUR", "wikidata": "Q77"}
                """;

        assertThat(NameListText.parse("list", lines))
                .isEqualTo(NameListText.parse("list", TABLE.lines().limit(3).reduce("", (a, b) -> a + b + "\n")));
    }

    @Test
    void formsAreFoundAsWholeWordsInAnyScript() {
        NameList list = new NameList(NameListText.parse("list", TABLE.replace("Ilham Tarkan\torg", "Tarkans\torg")));

        String text = "Ильхам Таркан и Ильхам Тарканов; 访问伊尔哈姆的人; the TARKAN FOUNDATION.";
        assertThat(list.find(text))
                .extracting(match ->
                        match.span().of(text) + " = " + match.name().entity().id())
                .containsExactly(
                        "Ильхам Таркан = person:ilham-tarkan",
                        "伊尔哈姆 = person:ilham-tarkan",
                        "TARKAN FOUNDATION = org:tarkans");
    }

    @Test
    void twoOfOneNameStayTwo() {
        NameList list = new NameList(NameListText.parse(
                "list",
                "name\ttype\tforms\twikidata\nJo Hale\tperson\tHale senior\tQ1\n".replace("Jo Hale", "Jo  Hale")
                        + "Jo Hale\tperson\tHale junior\tQ2\n"));

        assertThat(List.of("Hale senior", "Hale junior"))
                .extracting(form -> list.of(form).map(Entity::id).orElseThrow())
                .containsExactly("person:jo-hale", "person:jo-hale-q2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "X\tplanet; [list:2] the type is person, organization, place, country or group, not 'planet'",
                "X\tcountry; [list:2] a country needs its code",
                "X\tplace\tY|X|Z\tQQQ; [list:2] no code of ISO 3166-1 alpha-3: QQQ",
                "X\tplace\t-\tTUR\t77; [list:2] no item of Wikidata as Q7747: 77",
                "X\tplace\t-\t-\t-\tmore; [list:2] 6 values under 5 columns",
                "{\"name\": 7}; [list:2] \"name\" is no string"
            })
    void aBrokenLineNamesFileAndLine(String line, String message) {
        String list = "name\ttype\tforms\tcode\twikidata\n" + line.replace("\\t", "\t") + "\n";

        assertThatThrownBy(() -> NameListText.parse("list", list)).hasMessage(message);
    }

    @Test
    void oneFormNamesOne() {
        assertThatThrownBy(() -> NameListText.parse("list", "name\ttype\nX\tperson\nX\tplace\n"))
                .hasMessage("[list:3] 'X' stands in line 2 already");
    }
}
