package org.synoptic.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Document;
import org.synoptic.read.Draft.Metadata;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.Rejected;

class FeedReaderTest {
    private static final String WORDS = "The envoys met in Riga on Monday & left on Tuesday.";
    private static final String ESCAPED =
            "&lt;p&gt;The envoys met in Riga on Monday &amp;amp; left on Tuesday.&lt;/p&gt;";

    private final List<Link> links = new ArrayList<>();

    private List<ReadResult> read(byte[] feed, @Nullable String contentType, Link.Follower follower) {
        List<ReadResult> results = new ArrayList<>();
        new InputReader(ReadLimits.DEFAULT, new DocumentMaker(), follower)
                .read(new Capture("feed.xml", feed, contentType, "https://example.org/feed", Metadata.NONE, 0))
                .forEachRemaining(results::add);
        return results;
    }

    /// Each result in one line: what stands behind `#`, the day, the outlet, the byline, the text.
    private List<String> read(String feed) {
        return told(read(feed.getBytes(UTF_8), null, Link.Follower.NONE));
    }

    /// The same with links followed: each gives the page `Followed.`
    private List<String> following(String feed) {
        return told(read(feed.getBytes(UTF_8), null, (link, reader) -> {
            links.add(link);
            byte[] page = "<p>Followed, and found a page of its own.</p>".getBytes(UTF_8);
            return reader.read(
                    new Capture(link.address(), page, "text/html", link.address(), link.told(), link.depth()));
        }));
    }

    private static List<String> told(List<ReadResult> results) {
        return results.stream().map(FeedReaderTest::told).toList();
    }

    private static String told(ReadResult result) {
        if (result instanceof Rejected rejected) return rejected.message();
        Document document = ((Kept) result).document();
        String day =
                document.published() == null ? "-" : document.published().date().toString();
        return document.source().uri().replace("feed.xml#", "") + " | " + day + " | "
                + document.source().outlet() + " | " + document.source().byline() + " | "
                + document.text().replace("\n\n", " / ");
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>The Courier</title>" + items
                + "</channel></rss>";
    }

    private static final String READ =
            "https://example.org/1 | 2022-02-23 | The Courier | Ada Holm | Talks in Riga / The envoys met in Riga on Monday & left"
                    + " on Tuesday.";

    @Test
    void anEntryIsReadFromEveryKindOfFeed() {
        String rss = rss(
                "<item><title>Talks in Riga</title><link>https://example.org/1</link><dc:creator>Ada Holm</dc:creator>"
                        + "<pubDate>Wed, 23 Feb 2022 10:15:00 +0100</pubDate><content:encoded>" + ESCAPED
                        + "</content:encoded></item>");
        String rss091 = "<?xml version=\"1.0\"?><!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\"><rss version=\"0.91\"><channel><title>The Courier</title>"
                + "<item><title>Talks in Riga</title><link>https://example.org/1</link><author>a@example.org (Ada Holm)</author>"
                + "<pubDate>23 Feb 2022</pubDate><description>" + WORDS.replace("&", "&amp;")
                + "</description></item></channel></rss>";
        String rdf = "<r:RDF xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\""
                + " xmlns:d=\"http://purl.org/dc/elements/1.1/\" xmlns:c=\"http://purl.org/rss/1.0/modules/content/\">"
                + "<channel r:about=\"x\"><title>The Courier</title></channel><item r:about=\"https://example.org/1\"><title>Talks in"
                + " Riga</title><d:date>2022-02-23T10:15Z</d:date><d:creator>Ada Holm</d:creator><c:encoded><![CDATA[<p>"
                + WORDS
                + "</p>]]></c:encoded></item></r:RDF>";
        String atom =
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>The Courier</title><entry><title type=\"html\">Talks"
                        + " &lt;b&gt;in&lt;/b&gt; Riga</title><link rel=\"self\" href=\"/x\"/><link href=\"/1\"/><updated>2022-03-01T00:00:00Z"
                        + "</updated><published>2022-02-23T10:15:00Z</published><author><name>Ada Holm</name></author><content"
                        + " type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>"
                        + WORDS.replace("&", "&amp;")
                        + "</p></div></content></entry></feed>";
        String prefixed = atom.replace("<", "<a:")
                .replace("<a:/", "</a:")
                .replace("xmlns=\"http://www.w3", "xmlns:a=\"http://www.w3")
                .replace("a:div xmlns:a=", "h:div xmlns:h=")
                .replace("a:div", "h:div")
                .replace("a:p>", "h:p>");
        String atom03 =
                "<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>The Courier</title><entry><title>Talks in"
                        + " Riga</title><link rel=\"alternate\" href=\"https://example.org/1\"/><issued>2022-02-23</issued><modified>2022-03-01"
                        + "</modified><author><name>Ada Holm</name></author><content type=\"text/html\" mode=\"base64\">"
                        + Base64.getEncoder().encodeToString(("<p>" + WORDS + "</p>").getBytes(UTF_8))
                        + "</content></entry></feed>";
        String json =
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"The Courier\", \"items\": [{\"id\": 1,"
                        + " \"url\": \"https://example.org/1\", \"title\": \"Talks in Riga\", \"date_published\": \"2022-02-23T10:15:00Z\","
                        + " \"authors\": [{\"name\": \"Ada Holm\"}], \"content_html\": \"<p>" + WORDS + "</p>\"}]}";
        for (String feed : List.of(rss, rss091, rdf, atom, prefixed, atom03, json)) {
            assertThat(read(feed)).as(feed).containsExactly(READ);
        }
    }

    @Test
    void anIllFormedFeedIsReadAllTheSame() {
        String item =
                "<item><title>Talks in Riga</title><link>https://example.org/1</link><dc:creator>Ada Holm</dc:creator>"
                        + "<pubDate>2022-02-23</pubDate><description>TEXT</description></item>";
        for (String text : List.of(
                "The envoys met in Riga on Monday & left on Tuesday.",
                "The envoys met in Riga on Monday &amp; left&nbsp;on Tuesday.",
                "The envoys met in Riga on Monday &#38; left&#x20;on Tuesday.",
                "<p>The envoys met in <b>Riga on Monday &amp; left on Tuesday.<p>",
                "<![CDATA[The envoys met in Riga on Monday & left on Tuesday.",
                "The envoys met <!-- > -->in Riga on Monday &amp;amp; left on Tuesday.")) {
            String feed = rss(item.replace("TEXT", text));
            assertThat(read(feed)).as(text).containsExactly(READ);
            assertThat(read(feed.replaceAll(" xmlns:[a-z]+=\"[^\"]*\"", "")))
                    .as(text)
                    .containsExactly(READ);
        }
        String open = rss(item.replace("TEXT", WORDS).replace("</item>", "")
                + item.replace("TEXT", "Second, and no other words."));
        assertThat(read(open)).hasSize(2).first().isEqualTo(READ);
        assertThat(read(open.substring(0, open.indexOf("Second")))).first().isEqualTo(READ);
        assertThat(read("\n \n" + open.toUpperCase(java.util.Locale.ROOT))).hasSize(2);
    }

    @Test
    void aCommentAboveAFeedMaySpeakOfAnyElement() {
        String item = "<item><link>https://example.org/1</link><description>The envoys met.</description></item>";
        String comment = "<?xml version=\"1.0\"?>\n<!-- Made by <b>hand</b>. -->\n<!-- <p> -->\n";
        assertThat(read(comment + rss(item)))
                .containsExactly("https://example.org/1 | - | The Courier | null | The envoys met.");
    }

    @Test
    void theCharsetIsToldByTheHeaderTheDeclarationOrTheBytes() {
        String feed = rss(
                "<item><title>Große Brücke über die Düna</title><description>Жители Риги довольны.</description></item>");
        for (String charset : List.of("UTF-8", "UTF-16", "UTF-16LE")) {
            assertThat(told(read(feed.getBytes(Charset.forName(charset)), null, Link.Follower.NONE)))
                    .as(charset)
                    .singleElement()
                    .asString()
                    .contains("Große Brücke über die Düna / Жители Риги довольны.");
        }
        String russian = rss("<item><description>Жители Риги довольны.</description></item>");
        byte[] koi8 = russian.getBytes(Charset.forName("KOI8-R"));
        assertThat(told(read(koi8, "text/xml; charset=\"koi8-r\"", Link.Follower.NONE)))
                .singleElement()
                .asString()
                .contains("Жители Риги довольны.");
        byte[] declared = ("<?xml version='1.0' encoding='koi8-r'?>" + russian).getBytes(Charset.forName("KOI8-R"));
        assertThat(told(read(declared, "application/rss+xml", Link.Follower.NONE)))
                .singleElement()
                .asString()
                .contains("Жители Риги довольны.");
    }

    @Test
    void aTeaserIsReadWhereNobodyFetchesAndItsPageWhereSomebodyDoes() {
        String feed = rss("<item><title>Talks in Riga</title><link>https://example.org/1</link><description>" + ESCAPED
                + "</description></item><item><title>Only this</title><link>https://example.org/2</link></item>"
                + "<item><title>Whole</title><link>https://example.org/3</link><content:encoded>" + ESCAPED
                + "</content:encoded></item>");
        assertThat(read(feed))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("https://example.org/1 ")
                                .contains("The envoys met"),
                        second -> assertThat(second)
                                .isEqualTo(
                                        "[feed.xml#https://example.org/2] holds no text itself; it stands at https://example.org/2"),
                        third -> assertThat(third)
                                .startsWith("https://example.org/3 ")
                                .contains("The envoys met"));
        assertThat(following(feed))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("https://example.org/1 ")
                                .endsWith("Followed, and found a page of its own."),
                        second -> assertThat(second)
                                .startsWith("https://example.org/2 ")
                                .endsWith("Followed, and found a page of its own."),
                        third -> assertThat(third)
                                .startsWith("https://example.org/3 ")
                                .contains("The envoys met"));
        assertThat(links).extracting(link -> link.told().title()).containsExactly("Talks in Riga", "Only this");
    }

    @Test
    void listsOfAddressesLeadToWhatTheyList() {
        String opml =
                "<opml version=\"2.0\"><head><title>News</title></head><body><outline text=\"North\"><outline type=\"rss\""
                        + " text=\"A\" xmlUrl=\"https://example.org/a.xml\" htmlUrl=\"https://example.org/\"/></outline></body></opml>";
        String sitemap = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc> https://example.org/1?a=1&amp;b=2 </loc>"
                + "<n:news><n:publication><n:name>The Courier</n:name><n:language>en</n:language></n:publication>"
                + "<n:publication_date>2022-02-23</n:publication_date><n:title>Talks in Riga</n:title></n:news></url></urlset>";
        String index = "<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>";
        assertThat(read(opml))
                .containsExactly("[feed.xml] holds no reports, only addresses of feeds (1), which are not fetched");
        for (String list : List.of(opml, sitemap, index)) following(list);
        assertThat(links)
                .extracting(Link::address)
                .containsExactly(
                        "https://example.org/a.xml", "https://example.org/1?a=1&b=2", "https://example.org/s.xml");
        assertThat(links.get(1).told())
                .isEqualTo(new Metadata("Talks in Riga", "2022-02-23", "The Courier", null, "en", null));
    }

    @Test
    void aListThatLeadsToItselfEnds() {
        String index = "<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>";
        assertThat(told(read(index.getBytes(UTF_8), null, FeedReaderTest::again)))
                .containsExactly(
                        "[https://example.org/s.xml] holds no reports, only addresses of sitemaps (1), which are not fetched");
    }

    private static java.util.Iterator<ReadResult> again(Link link, InputReader reader) {
        byte[] index =
                "<sitemapindex><sitemap><loc>https://example.org/s.xml</loc></sitemap></sitemapindex>".getBytes(UTF_8);
        return reader.read(new Capture(link.address(), index, null, link.address(), link.told(), link.depth()));
    }

    @Test
    void nothingOfTheDocumentsOwnDeclarationsIsResolved() {
        String bomb =
                "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hosts\">"
                        + "]>"
                        + rss("<item><title>Talks</title><description>One &b; and &f; two words.</description></item>");
        assertThat(read(bomb)).singleElement().asString().endsWith("Talks / One &b; and &f; two words.");
    }

    @Test
    void whatIsNoFeedIsRejected() {
        assertThat(read("<?xml version='1.0'?><configuration><a>1</a></configuration>"))
                .containsExactly("[feed.xml] is neither a page nor a feed with entries");
        assertThat(read(rss(""))).containsExactly("[feed.xml] is neither a page nor a feed with entries");
    }
}
