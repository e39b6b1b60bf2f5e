package org.synoptic.annotate.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.synoptic.annotate.language.RuleFiles.Line;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Source;
import org.synoptic.model.TimeExpression;

class DigitsOnlyTest {
    private static final TimeTagger DIGITS = TimeTagger.digitsOnly();

    @Test
    void datesInDigitsAreReadInAnyLanguage() {
        assertThat(values("Η συμφωνία υπογράφηκε στις 12.06.2018 και 2018-06-17."))
                .containsExactly("12.06.2018 = 2018-06-12", "2018-06-17 = 2018-06-17");
        assertThat(values("两国于2018年6月17日签署协议。")).containsExactly("2018年6月17日 = 2018-06-17");
        assertThat(values("Acuerdo de 2018-2019.")).containsExactly("2018 = 2018", "2019 = 2019");
    }

    @Test
    void theNamesOfTheMonthsAreKnownInManyLanguages() {
        assertThat(values("es", "El acuerdo del 17 de junio de 2018 y el de marzo de 2019."))
                .containsExactly("17 de junio de 2018 = 2018-06-17", "marzo de 2019 = 2019-03");
        assertThat(values("uk", "Угоду підписано 17 червня 2018 року.")).containsExactly("17 червня 2018 = 2018-06-17");
        assertThat(values("fr", "Le 1er juin 2018.")).containsExactly("1er juin 2018 = 2018-06-01");
        assertThat(values("tr", "Anlaşma 17 Haziran 2018'de imzalandı."))
                .containsExactly("17 Haziran 2018 = 2018-06-17");
    }

    @Test
    void everyLanguageIsTaken() {
        for (String language : Locale.getISOLanguages()) {
            assertThat(values(language, "12.06.2018")).as(language).containsExactly("12.06.2018 = 2018-06-12");
        }
    }

    @Test
    void theCldrsWordsForTimesAreKnownInManyLanguages() {
        assertThat(values("es", "Llegó hace tres años, volvió el año pasado y se quedó 5 días."))
                .containsExactly("hace tres años = XXXX", "el año pasado = XXXX", "5 días = P5D");
        assertThat(values("uk", "Він приїхав 2 роки тому.")).containsExactly("2 роки тому = XXXX");
        assertThat(values("fr", "Hier, la semaine dernière."))
                .containsExactly("Hier = XXXX-XX-XX", "la semaine dernière = XXXX-WXX");
    }

    @Test
    void aDateThatMayBeReadInTwoWaysIsNotRead() {
        assertThat(values("12/06/2018")).doesNotContain("12/06/2018 = 2018-06-12", "12/06/2018 = 2018-12-06");
        assertThat(values("23/06/2018")).containsExactly("23/06/2018 = 2018-06-23");
        assertThat(values("06/23/2018")).containsExactly("06/23/2018 = 2018-06-23");
    }

    @Test
    void numbersAreNoDates() {
        assertThat(values("32.13.2018 1.234.567 192.168.2018.1 €2018 2018 km 99999 31.02.2019"))
                .isEmpty();
    }

    @Test
    void oneEndlessLineIsReadInTimeAndOddTextHarmsNothing() {
        Random random = new Random(7);
        String[] pieces = {"12", ".", "06", "2018", "-", "/", ":", "年", "月", "日", " ", "T", "𝟙", "\u0301", "\n\n", "x"
        };
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < 200_000; i++) line.append(pieces[random.nextInt(pieces.length)]);
        String text = line.toString();

        int reached = 0;
        for (TimeExpression time : tag("und", text)) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(reached);
            reached = time.span().end();
        }
        assertThat(reached).isLessThanOrEqualTo(text.length());
    }

    @Test
    void aWrongRuleIsNamedByFileAndLine() {
        Line line = new Line("xx/time.tsv", 12, List.of("rule", "DATE", "@moon", "day+0"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new TimeRules(List.of(line)))
                .hasMessage("[xx/time.tsv:12] no words of class @moon above");
    }

    private static List<String> values(String text) {
        return values("und", text);
    }

    private static List<String> values(String language, String text) {
        return tag(language, text).stream()
                .map(time -> time.span().of(text) + " = " + time.value())
                .toList();
    }

    private static List<TimeExpression> tag(String language, String text) {
        Document document = new Document(
                "x", new Source("x", null, null), text, new Language(language, 1), null, null, Kind.REPORT, List.of());
        return DIGITS.tag(document, List.of());
    }
}
