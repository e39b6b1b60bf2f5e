package org.synoptic.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synoptic.model.Language;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource({
        "en, Ministers meet again",
        "en, Talks end early",
        "en, Tanks cross border",
        "en, Ceasefire holds overnight",
        "de, Kanzler in Moskau",
        "de, Gespräche ohne Ergebnis",
        "de, Regierung tritt zurück",
        "de, Streit um Gaslieferungen",
        "fr, Le ministre démissionne",
        "fr, Accord sur le gaz",
        "es, Dimite el ministro",
        "es, La cumbre fracasa",
        "it, Vertice senza accordo",
        "pt, Ministro pede demissão",
        "pl, Premier podał się do dymisji",
        "tr, Bakan istifa etti",
        "ru, Переговоры в Москве",
        "uk, Переговори у Києві",
        "ar, استقالة وزير الخارجية",
        "fa, استعفای وزیر خارجه",
        "zh, 外交部长辞职",
        "ja, 外相が辞任",
        "ko, 외무장관 사임",
        "el, Παραίτηση του υπουργού",
        "he, שר החוץ התפטר",
        "hi, विदेश मंत्री ने इस्तीफा दिया",
    })
    void aHeadlineOfAFewWordsIsEnough(String language, String headline) {
        assertThat(LanguageDetector.detect(headline).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Statsministeren sier at regjeringen ikke har fått noen forespørsel om hjelp fra nabolandet.",
        "nn, Statsministeren seier at regjeringa ikkje har fått nokon førespurnad om hjelp frå nabolandet.",
        "da, Statsministeren siger at regeringen ikke har fået nogen forespørgsel om hjælp fra nabolandet.",
        "sv, Statsministern säger att regeringen inte har fått någon förfrågan om hjälp från grannlandet.",
        "cs, Předseda vlády řekl, že žádost o pomoc ze sousední země dosud nedostal.",
        "sk, Predseda vlády povedal, že žiadosť o pomoc zo susednej krajiny zatiaľ nedostal.",
        "bg, Министърът каза, че преговорите ще продължат и през следващата седмица.",
        "sr, Министар је рекао да ће се преговори наставити и следеће недеље.",
        "om, Ministirri haajaa alaa mariin torban dhufus akka itti fufu dubbatan.",
        "am, ሚኒስትሩ ድርድሩ በሚቀጥለው ሳምንት እንደሚቀጥል ተናግረዋል።",
        "ti, ሚኒስተር እቲ ዘተ ኣብ ዝመጽእ ሰሙን ክቕጽል እዩ ኢሎም።",
    })
    void neighboursAreToldApartInASentence(String language, String sentence) {
        assertThat(LanguageDetector.detect(sentence).tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"''", "'24. 2. 2022, 16:30'", "'+49 30 1234567 ★ — …'", "xkqj zzvrtw qqpfgh bcxkwq", "'\uD800\uDC00'"})
    void whatHoldsNoWordsHasNoLanguage(String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void aForeignNameDoesNotTurnASentence() {
        assertThat(LanguageDetector.detect("Der Sprecher von Ursula von der Leyen verwies auf Jean-Yves Le Drian.")
                        .tag())
                .isEqualTo("de");
        assertThat(LanguageDetector.detect("Владимир Путин и Emmanuel Macron встретились в Elysée")
                        .tag())
                .isEqualTo("ru");
    }

    @Test
    void whatIsSaidOfATextDecidesInDoubtOnly() {
        assertThat(LanguageDetector.detect("Angela Merkel", "pl").tag()).isEqualTo("pl");
        assertThat(LanguageDetector.detect("The talks will go on next week, the minister said.", "pl")
                        .tag())
                .isEqualTo("en");
    }

    @Test
    void aLongTextIsSurerThanAWord() {
        double word = LanguageDetector.detect("minister").confidence();
        double sentence = LanguageDetector.detect("The minister said that the talks would go on.")
                .confidence();
        assertThat(word).isLessThan(0.9);
        assertThat(sentence).isGreaterThan(0.95);
    }

    @Test
    void marksOnLettersMayStandApart() {
        String apart = Normalizer.normalize("Les députés ont été élus à l’été", Normalizer.Form.NFD);
        assertThat(LanguageDetector.detect(apart).tag()).isEqualTo("fr");
    }

    @Test
    void oddTextIsNoError() {
        Stream.of("\uD800", "a\uDC00b", "\0\0\0", "ـــــ", "\uFFFF", "x".repeat(100_000))
                .forEach(text -> assertThat(LanguageDetector.detect(text)).isNotNull());
    }
}
