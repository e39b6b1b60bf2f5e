package org.synoptic.compare.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {
    @Test
    void aHyphenJoinsWhereALetterFollowsAndAnApostropheParts() {
        assertThat(words("A two-day visit, l'été - 24-27 May; so-"))
                .containsExactly("a", "two-day", "visit", "l", "été", "24-27", "may", "so");
    }

    @Test
    void everyLetterOfAScriptWithoutBlanksIsAWord() {
        assertThat(words("3小时会谈 and カフェ")).containsExactly("3", "小", "时", "会", "谈", "and", "カ", "フ", "ェ");
    }

    @Test
    void aMarkBelongsToItsLetterWhateverItsForm() {
        assertThat(words("Café Cafe\u0301 ＮＡＴＯ")).containsExactly("café", "café", "nato");
        assertThat(new WordList("Cafe\u0301 x").span(1).start()).isEqualTo(6);
    }

    private static List<String> words(String text) {
        WordList list = new WordList(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) words.add(list.word(i));
        return words;
    }
}
