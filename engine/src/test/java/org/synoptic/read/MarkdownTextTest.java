package org.synoptic.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Document;
import org.synoptic.read.ReadResult.Kept;

class MarkdownTextTest {
    private static Document read(String markdown) {
        InputReader reader = new InputReader(ReadLimits.DEFAULT, new DocumentMaker(), Link.Follower.NONE);
        return ((Kept) reader.read(Capture.ofFile("report.md", markdown.getBytes(UTF_8)))
                        .next())
                .document();
    }

    /// `role: words` of each block.
    private static List<String> blocks(Document document) {
        return document.blocks().stream()
                .map(block -> block.role().toString().toLowerCase(java.util.Locale.ROOT) + ": "
                        + block.span().of(document.text()).replace("\n", "\\n"))
                .toList();
    }

    @Test
    void marksPartTheTextAndTheTextStaysAsItIs() {
        String markdown = """
                # Envoys meet in Riga #

                By Ada Holm

                The envoys of both states met in Riga on Monday,
                and **agreed** on a treaty that nobody had expected.

                ## What was agreed

                - The border stays open until the end of the year.
                - A bridge is built near the old harbour.

                ![Envoys at the table](table.jpg)

                > “We have a treaty,” the host said after the talks.

                ***

                ```
                print("not a report")
                ```
                Neither side said what the treaty costs.
                """;
        Document document = read(markdown);
        assertThat(document.text()).isEqualTo(markdown);
        assertThat(blocks(document))
                .containsExactly(
                        "title: Envoys meet in Riga",
                        "byline: By Ada Holm",
                        "body: The envoys of both states met in Riga on Monday,\\nand **agreed** on a treaty that nobody had expected.",
                        "body: What was agreed",
                        "body: - The border stays open until the end of the year.",
                        "body: - A bridge is built near the old harbour.",
                        "caption: ![Envoys at the table](table.jpg)",
                        "body: “We have a treaty,” the host said after the talks.",
                        "navigation: ```\\nprint(\"not a report\")\\n```",
                        "body: Neither side said what the treaty costs.");
        assertThat(document.title())
                .isNotNull()
                .extracting(span -> span.of(markdown))
                .isEqualTo("Envoys meet in Riga");
    }

    @Test
    void fieldsAtTheTopAreMetadata() {
        Document document = read("""
                ---
                title: "Envoys meet in Riga"
                date: 2022-02-23
                author: Ada Holm
                outlet: The Courier
                lang: en
                ---
                Envoys meet in Riga
                ===================

                The envoys of both states met in Riga on Monday, and agreed on a treaty.
                """);
        assertThat(document.published())
                .isNotNull()
                .extracting(found -> found.date().toString())
                .isEqualTo("2022-02-23");
        assertThat(document.source().byline()).isEqualTo("Ada Holm");
        assertThat(document.source().outlet()).isEqualTo("The Courier");
        assertThat(document.language().tag()).isEqualTo("en");
        assertThat(blocks(document).get(1)).isEqualTo("title: Envoys meet in Riga");
        assertThat(blocks(document).getLast()).startsWith("body: The envoys");
    }
}
