package org.synoptic.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.read.ReadResult.Kept;

class HtmlPageTest {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><title>Bridge opens after nine years - The Narrow Gazette</title>
            <meta property="og:site_name" content="The Narrow Gazette">
            <script type="application/ld+json">{"@type":"OpinionNewsArticle","headline":"Bridge opens after nine years",
             "datePublished":"2014-03-12T08:00:00+02:00","author":[{"@type":"Person","name":"Ada Holm"}]}</script></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
            <article><h1>Bridge opens after nine years</h1>
            <p class="byline">By Ada Holm</p>
            <figure><img src="b.jpg"><figcaption>Lorries wait at the gate</figcaption></figure>
            <div class="article-body">
            <p>The bridge over the river was opened on Wednesday, nine years after the first stone had been laid there.</p>
            <p>Two ministers cut a ribbon, and a <a href="/band">band</a> played in the rain for those who had come to see it.</p>
            <blockquote class="twitter-tweet"><p>At last!</p>&mdash; Mayor of Narva (@narvamayor) <a href="x">March 12, 2014</a></blockquote>
            <div class="related-articles"><a href="/1">Ferry line to close in spring</a></div>
            <p>The toll for lorries is to be decided by the council of the town within the next two weeks, officials said.</p>
            </div></article>
            <aside><p>Subscribe to our weekly letter from the border, with the best reports of our correspondents.</p></aside>
            <footer><p>© 2014 The Narrow Gazette. All rights reserved.</p></footer></body></html>
            """;

    private static List<Document> read(String input) {
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        return new Reader(ReadLimits.DEFAULT)
                .read(List.of("-"), in)
                .map(result -> ((Kept) result).document())
                .toList();
    }

    @Test
    void aPageIsReadInOrderAndItsReportIsTold() {
        Document document = read(PAGE).getFirst();
        assertThat(document.blocks().stream()
                        .map(block -> block.role().label() + ": "
                                + block.span()
                                        .of(document.text())
                                        .lines()
                                        .findFirst()
                                        .orElse("")))
                .containsExactly(
                        "navigation: Home World",
                        "title: Bridge opens after nine years",
                        "byline: By Ada Holm",
                        "caption: Lorries wait at the gate",
                        "body: The bridge over the river was opened on Wednesday, nine years after the first stone had been laid there.",
                        "body: Two ministers cut a ribbon, and a band played in the rain for those who had come to see it.",
                        "post: At last!",
                        "navigation: Ferry line to close in spring",
                        "body: The toll for lorries is to be decided by the council of the town within the next two weeks, officials said.",
                        "navigation: Subscribe to our weekly letter from the border, with the best reports of our correspondents.",
                        "notice: © 2014 The Narrow Gazette. All rights reserved.");
    }

    @Test
    void aPageTellsItsDayOutletAuthorAndKind() {
        Document document = read(PAGE).getFirst();
        assertThat(requireNonNull(document.published()).date()).hasToString("2014-03-12");
        assertThat(document.source().outlet()).isEqualTo("The Narrow Gazette");
        assertThat(document.source().byline()).isEqualTo("Ada Holm");
        assertThat(document.kind().value()).isEqualTo(Kind.Value.OPINION);
        assertThat(document.language().tag()).isEqualTo("en");
    }

    @Test
    void theEntriesOfAFeedAreReports() {
        String text = "<p>The bridge over the river was opened on Wednesday after nine years of work and dispute.</p>";
        List<Document> documents = read("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Gazette</title>"
                + "<item><title>Bridge opens</title><link>https://example.org/1</link>"
                + "<pubDate>Wed, 12 Mar 2014 08:00:00 GMT</pubDate><description><![CDATA[" + text
                + "]]></description></item></channel></rss>");
        Document document = documents.getFirst();
        assertThat(document.text())
                .isEqualTo(
                        "Bridge opens\n\nThe bridge over the river was opened on Wednesday after nine years of work and dispute.");
        assertThat(requireNonNull(document.title()).of(document.text())).isEqualTo("Bridge opens");
        assertThat(requireNonNull(document.published()).date()).hasToString("2014-03-12");
        assertThat(document.source().uri()).isEqualTo("-#https://example.org/1");
        assertThat(document.source().outlet()).isEqualTo("Gazette");
    }
}
