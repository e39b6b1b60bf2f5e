package org.synoptic.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“The door is open,” she said.",
                "\"The door is open,\" she said.",
                "‘The door is open,’ she said.",
                "'The door is open,' she said.",
                "„The door is open,“ sagte sie.",
                "„The door is open,\" sagte sie.",
                "»The door is open,« sagte sie.",
                "«The door is open,» dit-elle.",
                "« The door is open, » dit-elle.",
                "‚The door is open,‘ sagte sie.",
                "„ The door is open, “ sagte sie .",
                "„ The door is open, \" sagte sie .",
                "„The door is open,” powiedziała.",
                "» The door is open, « sagte sie.",
                "«The door is open,» — сказала она.",
                "”The door is open,” hon sade.",
                "「The door is open,」她說",
                "她讀《The door is open,》",
                "『The door is open,』",
            })
    void everyStyleOfMarks(String text) {
        assertThat(marked(text)).containsExactly("The door is open,");
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(marked("‘We don’t know the ministers’ plans,’ said O’Neill. It's the '90s."))
                .containsExactly("We don’t know the ministers’ plans,");
    }

    @Test
    void marksInsideMarksBelongToTheOuterWords() {
        assertThat(marked("“He called it ‘a new day’ and “a dawn” twice,” she said."))
                .containsExactly("He called it ‘a new day’ and “a dawn” twice,");
    }

    @Test
    void aQuotationIsSplitAroundItsSpeaker() {
        assertThat(marked("“No,” he said, “not yet.”")).containsExactly("No,", "not yet.");
    }

    @Test
    void eachParagraphOfALongQuotationIsOne() {
        assertThat(marked("“First.\n\n“Second.\n\n“Third,” she said."))
                .containsExactly("First.", "Second.+", "Third,+");
        assertThat(marked("“First.\n\nSecond.\n\nThird,” she said.")).containsExactly("First.", "Second.+", "Third,+");
    }

    @Test
    void anExcerptMayBeginWithinAQuotation() {
        assertThat(marked("The door is open.” She smiled. “Come in.”"))
                .containsExactly("The door is open.", "Come in.");
        assertThat(marked("A pipe of 6\" and a rod. He said “no”.")).containsExactly("no");
    }

    @Test
    void aForgottenMarkEndsWithItsParagraph() {
        assertThat(marked("He called it “new.\n\nThe talks went on.\n\n“Good,” she said."))
                .containsExactly("Good,");
        assertThat(marked("She said: “It is new.\n\nThe talks went on.")).containsExactly("It is new.");
    }

    @Test
    void aQuotationOverBrokenLinesIsOne() {
        assertThat(marked("„ First .\nSecond “ x .\nThird . “ said he")).containsExactly("First .\nSecond");
        assertThat(marked("Er rief : „ Erstens . \n Zweitens . \n Drittens . “ Dann ging er ."))
                .containsExactly("Erstens . \n Zweitens . \n Drittens .");
    }

    @Test
    void unbalancedMarksSwallowNoReport() {
        String forgotten = "He said “yes. The talks went on in “Rome”.\n\n".repeat(200);
        assertThat(marked(forgotten)).hasSize(200).containsOnly("Rome");
        assertThat(marked("“" + "word ".repeat(200_000) + "”")).isEmpty();
        assertThat(marked("„" + "Wort\n\n".repeat(2_000) + "“")).isEmpty();
    }

    @Test
    void aTextOfMarksOnlyTakesNoTime() {
        for (String mark : List.of("“", "\"", "'", "‘", "„", "»", "’", "“ ", "'a ", "“\n\n")) {
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> marked(mark.repeat(100_000)));
        }
    }

    /// The words of each quotation, with a + behind those that go on from the one before.
    private static List<String> marked(String text) {
        List<Span> paragraphs = new ArrayList<>();
        int from = 0;
        for (String paragraph : text.split("\n\n")) {
            paragraphs.add(new Span(from, from + paragraph.length()));
            from += paragraph.length() + 2;
        }
        return QuotationMarks.find(text, paragraphs).stream()
                .map(quoted -> quoted.span().of(text) + (quoted.continues() ? "+" : ""))
                .toList();
    }
}
