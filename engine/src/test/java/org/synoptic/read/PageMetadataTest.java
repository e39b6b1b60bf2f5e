package org.synoptic.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;

/// What a page tells of itself, wherever it does.
class PageMetadataTest {
    private static final String REPORT = """
            <p>The bridge over the river was opened on Wednesday, nine years after the first stone had been laid there.</p>
            <p>Two ministers cut a ribbon, and a band played in the rain for those who had come to see it with their children.</p>
            <p>The toll for lorries is to be decided by the council of the town within the next two weeks, officials said.</p>
            """;

    private static Document read(String head, String aboveReport, String belowReport) {
        String html = "<html lang=\"en-GB\"><head><title>Bridge opens after nine years | The Narrow Gazette</title>"
                + head
                + "</head><body><main><h1>Bridge opens after nine years</h1>" + aboveReport + REPORT + belowReport
                + "</main></body></html>";
        Draft draft = HtmlPage.draft(html, Draft.Metadata.NONE);
        return new DocumentMaker().make(draft, "page.html", null);
    }

    private static String day(String head, String above, String below) {
        var published = read(head, above, below).published();
        return published == null
                ? "none"
                : published.date() + " " + published.basis().label();
    }

    private static String byline(String head, String above) {
        return requireNonNull(read(head, above, "").source().byline());
    }

    @Test
    void jsonThatIsNotQuiteJsonIsRead() {
        String json = """
                <script type="application/ld+json">/*<![CDATA[*/ {'@context':'https://schema.org', "@graph":[
                 {"@type":"WebPage","datePublished":"2011-01-01"}, {"@id":"#ada","@type":"Person","name":"Ada Holm"},
                 {"@type":["NewsArticle"],"headline":"Bridge opens
                 after nine years","datePublished":"2014-03-12T08:00:00+02:00","dateModified":"2014-03-15",
                 "author":[{"@id":"#ada"},{"@type":"Organization","name":"The Narrow Gazette"}],},]} /*]]>*/</script>
                """;
        Document document = read(json, "", "");
        assertThat(requireNonNull(document.published()).date()).hasToString("2014-03-12");
        assertThat(document.source().byline()).isEqualTo("Ada Holm");
        assertThat(document.source().outlet()).isEqualTo("The Narrow Gazette");
    }

    @Test
    void aDayOfChangeIsNotTheDayOfPublication() {
        assertThat(day("<meta property='article:modified_time' content='2014-03-20'>", "", ""))
                .isEqualTo("none");
        assertThat(day("", "<p>Updated 20 March 2014</p><p>Published 12 March 2014</p>", ""))
                .isEqualTo("2014-03-12 stated");
    }

    @Test
    void daysOfCommentsAndOtherReportsAndOfClocksNeverSetAreNotTaken() {
        String comments = "<div class='comments'><time datetime='2014-04-01'>1 April</time></div>";
        String related = "<div class='related'><a href='/x'>Ferry closes <time datetime='2013-01-01'></time></a></div>";
        assertThat(day("<meta name='date' content='1970-01-01'>", "", comments + related + "<p>© 2016 Gazette</p>"))
                .isEqualTo("none");
    }

    @Test
    void theAddressKeepsTheFirstDay() {
        String canonical = "<link rel='canonical' href='https://gazette.example/2014/03/12/bridge-opens/'>";
        assertThat(day(canonical, "", "")).isEqualTo("2014-03-12 metadata");
        assertThat(day(canonical + "<meta property='article:published_time' content='2016-05-01T10:00:00Z'>", "", ""))
                .isEqualTo("2014-03-12 metadata");
    }

    @Test
    void theDayIsFoundInWhatReadersSee() {
        assertThat(day("", "<div>12/03/2014 | Borders</div>", "")).isEqualTo("2014-03-12 stated");
        assertThat(day("", "<p class='entry-date'>12.03.14</p>", "")).startsWith("2014-03-12");
    }

    @Test
    void whatReadersSeeSettlesWhereMetadataContradictEachOther() {
        String first = "<meta property='article:published_time' content='2014-01-08T10:00:00+01:00'>";
        String second = "<meta name='dc.date.issued' content='2014-03-12'>";
        assertThat(day(first + second, "", "<p>12 March 2014</p>")).isEqualTo("2014-03-12 metadata");
        assertThat(day(first + second, "", "<p>8 January 2014</p>")).isEqualTo("2014-01-08 metadata");
        assertThat(day(
                        "<meta property='article:published_time' content='2014-03-11T23:30:00Z'>",
                        "",
                        "<p>12 March 2014</p>"))
                .isEqualTo("2014-03-12 metadata");
        assertThat(day("<meta name='date' content='12/03/2014 10:00:00'>", "", "<p>December 3, 2014</p>"))
                .isEqualTo("2014-12-03 metadata");
    }

    @Test
    void theDayOfAPostIsNotThatOfTheReport() {
        String told = "<meta property='article:published_time' content='2014-03-12'>";
        assertThat(day(told, "", "<blockquote><p>We wait.</p><a href='/post/1'>March 11, 2014</a></blockquote>"))
                .isEqualTo("2014-03-12 metadata");
    }

    @Test
    void aCalendarIsNotTheDayOfItsPublication() {
        assertThat(day("", "", "<p>12.03.2014 – Concert</p><p>13.03.2014 – Reading</p><p>15.03.2014 – Fair</p>"))
                .isEqualTo("none");
    }

    @Test
    void anAuthorIsAPersonWithoutOfficeAndDay() {
        assertThat(byline(
                        "<meta name='author' content='The Narrow Gazette'>",
                        "<p>By Ada Holm, Foreign Editor | 12 March 2014</p>"))
                .isEqualTo("Ada Holm");
        assertThat(byline(
                        "<meta property='article:author' content='https://social.example/gazette'>",
                        "<p class='byline'>Von <a href='/a'>Ada Holm</a> und Piet Marsch (dpa)</p>"))
                .isEqualTo("Ada Holm, Piet Marsch");
        assertThat(byline("<meta name='author' content='admin'>", "<span>Автор: Ада Хольм</span>"))
                .isEqualTo("Ада Хольм");
        assertThat(byline("", "<span>بقلم: آدا هولم</span>")).isEqualTo("آدا هولم");
        assertThat(byline("<meta name='author' content='Holm, Ada'>", "")).isEqualTo("Ada Holm");
    }

    @Test
    void aNameMayStandBesideItsLabelAndBeforeWhatTheOutletCallsItself() {
        assertThat(byline("", "<p><span><b>By</b></span> <a href='/team/holm'>Ada Holm</a></p>"))
                .isEqualTo("Ada Holm");
        assertThat(byline(
                        "<meta property='og:site_name' content='The Narrow | News from the ferry'>"
                                + "<meta name='author' content='The Narrow'>",
                        "<p>By Ada Holm</p>"))
                .isEqualTo("Ada Holm");
        assertThat(byline("<meta name='author' content='narrowdesk'>", "<p>By Ada Holm</p>"))
                .isEqualTo("Ada Holm");
    }

    @Test
    void whatFollowsTheNameIsNoneOfIt() {
        assertThat(byline("", "<div class='byline'>By Ada Holm<br>Senior Border Correspondent</div>"))
                .isEqualTo("Ada Holm");
        assertThat(byline("", "<p>By Ada Holm Wednesday, March 12, 2014</p>")).isEqualTo("Ada Holm");
        assertThat(byline("<meta name='author' content='10:41 GMT'>", "<p>By Ada Holm</p>"))
                .isEqualTo("Ada Holm");
    }

    @Test
    void aLabelThatOnlyAnAuthorHasMayStandBeforeOneWord() {
        assertThat(byline("", "<p>Posted by <a href='/u/7'>Adakind</a> on 12 March 2014</p>"))
                .isEqualTo("Adakind");
        assertThat(byline(
                        "<meta name='twitter:label1' content='Verfasst von'><meta name='twitter:data1' content='Ada Holm'>",
                        ""))
                .isEqualTo("Ada Holm");
    }

    @Test
    void whereNoPersonIsNamedTheOfficeIs() {
        assertThat(byline("<meta name='author' content='Foreign Staff'>", "")).isEqualTo("Foreign Staff");
    }

    @Test
    void theSectionTellsTheKindAndAMenuDoesNot() {
        assertThat(read("<meta property='article:section' content='Opinion'>", "", "")
                        .kind()
                        .value())
                .isEqualTo(Kind.Value.OPINION);
        String menu = "<html><body><nav><a href='/o'>Opinion</a></nav><main><h1>Bridge opens after nine years</h1>"
                + REPORT + "</main></body></html>";
        Document document = new DocumentMaker().make(HtmlPage.draft(menu, Draft.Metadata.NONE), "page.html", null);
        assertThat(document.kind().value()).isEqualTo(Kind.Value.REPORT);
    }
}
