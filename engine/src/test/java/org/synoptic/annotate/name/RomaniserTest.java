package org.synoptic.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RomaniserTest {
    @Test
    void namesAreWrittenAsEnglishReportsWriteThem() {
        assertThat(romanised("Горбачёв")).isEqualTo("Gorbachev");
        assertThat(romanised("Ельцин")).isEqualTo("Yeltsin");
        assertThat(romanised("Петросян")).isEqualTo("Petrosyan");
        assertThat(romanised("Церетели-Беридзе")).endsWith("Beridze");
        assertThat(romanised("Альтмюлье")).doesNotContain("'");
        assertThat(romanised("Лаврова-Иванова")).isEqualTo("Lavrova-Ivanova");
        assertThat(romanised("دمشق")).isEqualTo("Damascus");
        assertThat(romanised("תל אביב")).isEqualTo("Tel Aviv");
        assertThat(romanised("서울")).isEqualTo("Seoul");
    }

    @Test
    void aForeignNameInRussianLettersGetsBackTheSpellingThatPersonsBear() {
        assertThat(romanised("Паттерсон")).isEqualTo("Patterson");
        assertThat(romanised("Шнайдер")).isEqualTo("Schneider");
        assertThat(romanised("Моретти")).isEqualTo("Moretti");
        assertThat(romanised("Степанова")).isEqualTo("Stepanova");
    }

    @Test
    void aJapaneseNameInRussianLettersIsWrittenAsTheWorldWritesIt() {
        assertThat(romanised("Хасимото")).isEqualTo("Hashimoto");
        assertThat(romanised("Дзюнъитиро")).isEqualTo("Junichiro");
    }

    @Test
    void statesAndLargeCitiesAreCalledAsEnglishCallsThem() {
        assertThat(WorldNames.english("Москва", null)).contains("Moscow");
        assertThat(WorldNames.english("Київ", "uk")).contains("Kyiv");
        assertThat(WorldNames.english("مصر", null)).contains("Egypt");
        assertThat(WorldNames.english("Путин", null)).isEmpty();
    }

    @Test
    void lettersThatOnlyLookLikeThoseOfTheWordAreThoseOfTheWord() {
        assertThat(LookAlikes.settled("\u0420utin")).isEqualTo("Putin");
        assertThat(LookAlikes.settled("Pосси\u0301я")).startsWith("Р");
        assertThat(LookAlikes.settled("Ku\u202erz")).isEqualTo("Kurz");
        assertThat(LookAlikes.settled("Müller")).isEqualTo("Müller");
        assertThat(LookAlikes.settled("Pуtin")).isEqualTo("Pytin");
    }

    @Test
    void whatIsLatinStaysAndUnknownLettersAreNotLost() {
        assertThat(romanised("Jürgen Kloß")).isEqualTo("Jürgen Kloß");
        assertThat(romanised("Ψαρά")).isEqualTo("Psara");
        assertThat(romanised("Қазақстан")).hasSizeGreaterThan(8);
        assertThat(romanised("§")).isEqualTo("§");
    }

    @Test
    void controlCharactersHeapsOfMarksAndMixedScriptsDoNoHarm() {
        assertThat(romanised("П\u202eутин")).isEqualTo("Putin");
        assertThat(romanised("O\u0301\u0302\u0303\u0304\u0305tto")).hasSizeLessThan(9);
        assertThat(romanised("Pуtin")).matches("[A-Za-z]+");
        assertThat(romanised("я".repeat(10_000))).hasSizeLessThan(1_000);
        assertThat(romanised("")).isEmpty();
    }

    private static String romanised(String name) {
        return Romaniser.romanise(name, null);
    }
}
