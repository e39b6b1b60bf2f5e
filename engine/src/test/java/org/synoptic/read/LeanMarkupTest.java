package org.synoptic.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synoptic.read.Draft.Metadata;

class LeanMarkupTest {
    private static final List<String> MARKUP = List.of(
            "<div>",
            "</div>",
            "<div style=\"display:none\" onclick='a<b'>",
            "<div class=\"a b\" data-y='>' id=q>",
            "<p>",
            "</p>",
            "<p =x>",
            "<p a<b>",
            "<a href=\"/author/b\" =\"c\">",
            "<link rel=canonical href=/d>",
            "<link rel=e class=date>",
            "<head>",
            "</head>",
            "<body>",
            "<script type=application/json>{}</script>",
            "<blockquote>",
            "<blockquote><a href='https://x.com/a/status/12'>",
            "<svg/>",
            "<svg class=x> <path d=y/> </svg>",
            "<div/x>",
            "<div a=\"1\"b='2'class=z>",
            "<span>",
            "</span>",
            "<b>",
            "</b>",
            "<a href=\"/a\" data-x=\"1\">",
            "</a>",
            "<br/>",
            "<img alt=\"a > b\" />",
            "<img src=x/>",
            "<li>",
            "</li>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<pre>",
            "</pre>",
            "<time datetime=2020-01-01 title=t>",
            "</time>",
            "<script>",
            "<script src=a></script>",
            "</script>",
            "<script type=application/ld+json>{}</script>",
            "document.write('<script>x</script>')",
            "<style>p > a {}</style>",
            "<style>",
            "</style>",
            "<svg>",
            "</svg>",
            "<math>",
            "</math>",
            "<textarea>",
            "</textarea>",
            "<title>",
            "</title>",
            "<title/>",
            "<iframe>",
            "</iframe>",
            "<noscript>",
            "</noscript>",
            "<select>",
            "</select>",
            "<template>",
            "</template>",
            "<plaintext>",
            "<frameset>",
            "<!--",
            "-->",
            "--!>",
            "<!-->",
            "<!DOCTYPE html>",
            "<![CDATA[",
            "]]>",
            "<?xml x?>",
            "<![endif]>",
            "</ >",
            "<",
            "</",
            "<!",
            "\"",
            "'",
            "=",
            "/>",
            "&amp;",
            "\0",
            "ü",
            "a word",
            " ",
            "\n  ");

    private static String lean(String page) {
        StringWriter lean = new StringWriter();
        try (LeanMarkup reader = new LeanMarkup(page.getBytes(UTF_8))) {
            reader.transferTo(lean);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lean.toString();
    }

    @Test
    void attributesThatNobodyAsksForFallAway() {
        assertThat(lean("<a data-x='1>2' class=\"y\" onclick=go() href=/z target=_blank>z</a><img src=x/>"))
                .isEqualTo("<a class=\"y\" href=/z >z</a><img >");
        assertThat(lean("<p STYLE='color:red'><p style='display:none'>"))
                .as("a style that may hide stays")
                .isEqualTo("<p ><p style='display:none'>");
        assertThat(lean("<font color=red><div/x>"))
                .as("nor is a tag changed to another")
                .isEqualTo("<font color=red><div/x>");
    }

    @Test
    void scriptsStylesAndCommentsFallAwayUnlessTheyHoldData() {
        assertThat(lean("<p><script async>if (a<b) c('</p>')</script>x<script type='application/ld+json'>{}</script>"))
                .isEqualTo("<p>x<script type='application/ld+json'>{}</script>");
        assertThat(lean("<script><!-- x </scripts> --> y</script>z")).isEqualTo("z");
        assertThat(lean("<script type=application/json id=a>{}</script>z")).isEqualTo("z");
        assertThat(lean("<style>a > b {}</style>x<br><!-- <p> --><!---->y")).isEqualTo("x<br>y");
        assertThat(lean("a<!-- b -->c<script>d</script>"))
                .as("between words they stay as they part them")
                .isEqualTo("a<!---->c<script></script>");
        assertThat(lean("<svg class=a> <path d='M 0'/><g><use x=1></use></g> </svg><svg><text>z</text></svg>"))
                .isEqualTo("<svg class=a></svg><svg><text>z</text></svg>");
    }

    @Test
    void ofTheHeadOnlyWhatThePageTellsOfItselfIsLeft() {
        assertThat(lean("<html>  <head> <script src=a>b()</script> <link rel=stylesheet href=c> <style>p {}</style> "
                        + "<link rel=canonical href=/d> <title>e</title> <script type='application/ld+json'>{}</script> "
                        + "</head> <body> <link rel=stylesheet href=f>"))
                .isEqualTo("<html><head><link rel=canonical href=/d><title>e</title>"
                        + "<script type='application/ld+json'>{}</script></head><body><link >");
    }

    @Test
    void whereALinkLeadsIsAskedOnlyWhereItMayLeadToAnAuthorOrAPost() {
        assertThat(lean("<a href=\"/world/1\">x</a><a href='/Authors/y'>y</a><a href=\"&#47;z\">z</a><a href=/b>b</a>"))
                .isEqualTo("<a href=\"\">x</a><a href='/Authors/y'>y</a><a href=\"&#47;z\">z</a><a href=/b>b</a>");
        assertThat(lean("<blockquote><a href=\"//x.com/a/status/1\">"))
                .isEqualTo("<blockquote><a href=\"//x.com/a/status/1\">");
    }

    @Test
    void blanksAtTheEdgesOfBlocksFallAwayAndOthersStay() {
        assertThat(lean("<ul>\n  <li> <a>x</a> <b>y</b>\n  </li>\n</ul>\n<pre>\n <p> </pre> 中😀é"))
                .isEqualTo("<ul><li><a>x</a> <b>y</b></li></ul>\n<pre>\n <p> </pre> 中😀é");
    }

    @Test
    void whatIsInDoubtIsPassedOnAsItStands() {
        for (String page : List.of(
                "<script><!-- <script> --></script><p id=x data-y=z>",
                "<p a<b><p data-y=z>",
                "<style>p {} <p data-y=z>",
                "<plaintext><p data-y=z>",
                "<svg><style><p data-y=z></style></svg>",
                "<![CDATA[ <p data-y=z> ]]>",
                "<p data-y='")) {
            assertThat(lean(page)).isEqualTo(page);
        }
    }

    @Test
    void aPageReadsTheSameWithoutWhatNobodyAsksFor() {
        Random random = new Random(20261130);
        for (int round = 0; round < 600; round++) {
            String page = random.ints(1 + random.nextInt(40), 0, MARKUP.size())
                    .mapToObj(MARKUP::get)
                    .collect(Collectors.joining());
            Draft lean = HtmlPage.draft(new LeanMarkup(page.getBytes(UTF_8)), Metadata.NONE);
            assertThat(told(lean)).as(page).isEqualTo(told(HtmlPage.draft(page, Metadata.NONE)));
        }
    }

    /// All that a draft tells but blanks: end tags that nothing began may leave none between two words.
    private static String told(Draft draft) {
        String paragraphs = draft.paragraphs().stream()
                .map(paragraph -> paragraph.role() + ": " + paragraph.span().of(draft.text()))
                .collect(Collectors.joining("\n"));
        return draft.metadata() + paragraphs.replaceAll("\\s", "");
    }
}
