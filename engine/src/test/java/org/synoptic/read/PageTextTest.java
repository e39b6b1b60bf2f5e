package org.synoptic.read;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.synoptic.model.Block;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.read.ReadResult.Kept;

/// Which words of a page are the report, and what the others are.
class PageTextTest {
    private static final String FIRST =
            "The two governments signed the treaty on the shared river on Tuesday, after talks that had gone on for eleven years.";
    private static final String SECOND =
            "Both parliaments have to agree before the summer, and the opposition in the north has said that it will vote against it.";
    private static final String THIRD =
            "Fishermen on the lower river had feared for their catch, and a delegation of theirs stood outside the hall in the rain.";
    private static final String OTHER =
            "Engineers will now measure the banks at nine places, and publish what they find in both languages every spring.";
    private static final String TEXT = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    private static Document read(String body) {
        String page = "<!DOCTYPE html><html><head><title>Treaty on the river signed</title></head><body>" + body
                + "</body></html>";
        InputStream in = new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8));
        return new Reader(ReadLimits.DEFAULT)
                .read(List.of("-"), in)
                .map(result -> ((Kept) result).document())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> blocks(Document document, Role role) {
        return document.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(document.text()))
                .toList();
    }

    private static List<String> body(String html) {
        return blocks(read(html), Role.BODY);
    }

    @Test
    void anElementNamedLikeFurnitureThatHoldsTheTextIsTheText() {
        assertThat(body("<div class='entry-content newsletter-paywall'>" + TEXT + "</div><div class='comments'><p>"
                        + "I have lived on this river for forty years and never seen so little water in it, whatever they sign."
                        + "</p></div>"))
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(body("<div class='print-box'>" + TEXT + "</div>")).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void linksToOtherReportsInTheTextAreLeftOutWithTheirLabels() {
        assertThat(body("<article><h1>Treaty on the river signed</h1><p>" + FIRST + "</p>"
                        + "<p>Véase también: <a href='/1'>The dam that nobody wanted in the end</a></p><p>" + SECOND
                        + "</p>"
                        + "<h3>More on the river</h3><ul><li><a href='/2'>Fishing banned</a></li><li><a href='/3'>Locks to close</a></li></ul>"
                        + "<p>" + THIRD + "</p></article>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void cardsOfOtherReportsAreLeftOutWithTheirFirstWords() {
        String card = "<div class='c'><h4><a href='/%d'>The dam that nobody wanted in the end</a></h4>"
                + "<p>It was to bring light to forty villages, and brought a lawsuit.</p></div>";
        assertThat(body("<article>" + TEXT + TEXT.replace("river", "stream") + "<div>" + card.formatted(1)
                        + card.formatted(2) + "</div></article>"))
                .noneMatch(block -> block.contains("forty villages"))
                .contains(FIRST, SECOND, THIRD);
    }

    @Test
    void whatThePageAsksOfItsReadersIsANotice() {
        Document document = read("<article><h1>Treaty on the river signed</h1><p>" + FIRST
                + "</p><p>Sign up for our newsletter and get the river in your inbox.</p><p>" + SECOND
                + "</p><p>“Join us on the bridge and bring a lamp,” the mayor had written to the people of both banks.</p><p>"
                + THIRD + "</p><p>Follow the Gazette on Facebook and Telegram.</p></article>");
        assertThat(blocks(document, Role.NOTICE))
                .containsExactly(
                        "Sign up for our newsletter and get the river in your inbox.",
                        "Follow the Gazette on Facebook and Telegram.");
        assertThat(blocks(document, Role.BODY)).hasSize(4);
    }

    @Test
    void listsQuotationsTablesAndHeadingsOfTheReportStay() {
        assertThat(body("<main><article><h1>Treaty on the river signed</h1><p>" + FIRST + "</p><h2>What it says</h2>"
                        + "<ul><li>Locks stay open at night</li><li>Tolls end in <a href='/m'>May</a></li></ul><p>"
                        + SECOND
                        + "</p><blockquote><p>We have waited long enough.</p></blockquote><p>" + THIRD + "</p>"
                        + "<table><tr><td>Length</td><td>1,210 km</td></tr></table></article></main>"))
                .containsExactly(
                        FIRST,
                        "What it says",
                        "Locks stay open at night",
                        "Tolls end in May",
                        SECOND,
                        "We have waited long enough.",
                        THIRD,
                        "Length",
                        "1,210 km");
    }

    @Test
    void cellsThatAreLinksBelongToATableOfData() {
        StringBuilder rows = new StringBuilder("<tr><th>Built</th><th>Bridge</th><th>State</th></tr>");
        for (int year = 1951; year < 1956; year++) {
            rows.append("<tr><td>" + year + "</td><td><a href=/b>Bridge number " + year
                    + " of the old road</a></td><td>closed to lorries</td></tr>");
        }
        String report = "<h1>Treaty</h1>" + TEXT + "<table>" + rows + "</table>";
        String menu = "<a href=/home>The front page of the outlet</a>";
        List<String> body = body("<table><tr><td>" + menu + "</td><td>" + report + "</td></tr></table>");
        assertThat(body).contains("1953", "Bridge number 1953 of the old road", "closed to lorries", "Bridge");
        assertThat(body).doesNotContain("The front page of the outlet");
    }

    @Test
    void theLeadAboveTheTextBelongsToIt() {
        String lead = "After eleven years of talks the neighbours share the water, the fish and the bill for the locks";
        assertThat(body("<header><h1>Treaty on the river signed</h1><h2>" + lead + "</h2></header>"
                        + "<div class='article-body'>" + TEXT + "</div>"))
                .containsExactly(lead, FIRST, SECOND, THIRD);
    }

    @Test
    void textThatAScriptWouldShowIsRead() {
        assertThat(body("<h1>Treaty on the river signed</h1><div itemprop='articleBody'><script type='text/template'>"
                        + TEXT + "</script></div>"))
                .containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void whatOnlyTheJsonLdOfAnArticleTellsIsReadBehindWhatThePageShows() {
        String told = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + SECOND
                + "\\n" + THIRD + "\\n" + OTHER + "\"}</script>";
        assertThat(body(told + "<main><h1>Treaty on the river signed</h1><p>" + FIRST
                        + "</p></main><p>Read on for 2 crowns a month.</p>"))
                .containsExactly(FIRST, SECOND, THIRD, OTHER);
    }

    @Test
    void theParagraphsBesideABoxOfOthersAreReadToo() {
        String box = Stream.of("stream", "lake", "bay", "canal", "brook", "fjord", "pond", "delta", "marsh", "inlet")
                .map(water -> "<p>" + THIRD.replace("lower river", water) + "</p>")
                .collect(Collectors.joining("", "<div id='list'>", "</div>"));
        assertThat(body("<div class='note'><p>" + FIRST + "</p><p>" + SECOND + "</p>" + box + "</div>"))
                .startsWith(FIRST, SECOND);
    }

    @Test
    void theNameOfTheOutletIsNoHeadline() {
        Document document = read("<h1><a href='https://valley.example/'>The Gazette of both banks of the river</a></h1>"
                + "<main><h2><a href='/treaty'>Treaty on the river signed</a></h2>" + TEXT + "</main>");
        assertThat(requireNonNull(document.title()).of(document.text())).isEqualTo("Treaty on the river signed");
    }

    @Test
    void aHeadlineIsTheLineThatTheWindowTitleSays() {
        Document document =
                read("<main><h1>Borders<br>Treaty on the river signed<br>12 March 2014</h1>" + TEXT + "</main>");
        assertThat(blocks(document, Role.TITLE)).containsExactly("Treaty on the river signed");
        assertThat(blocks(document, Role.DATELINE)).containsExactly("12 March 2014");
    }

    @Test
    void aHeadlineBelowTheTextLeadsElsewhere() {
        Document document = read("<p>Ferry</p><article><h2>Treaty on the river signed</h2>" + TEXT
                + "</article><h1>Treaty on the river signed</h1>");
        assertThat(requireNonNull(document.title()).start())
                .isLessThan(document.text().indexOf(FIRST));
    }

    @Test
    void aHeadingThatIsALinkStandsAboveItsParagraph() {
        assertThat(body("<article><h1>Treaty on the river signed</h1><p>" + FIRST
                        + "</p><h2><a href='/locks'>What changes at the locks and weirs</a></h2><p>" + SECOND
                        + "</p><p>"
                        + THIRD + "</p></article>"))
                .containsExactly(FIRST, "What changes at the locks and weirs", SECOND, THIRD);
    }

    @Test
    void aHeadingThatBeginsLikeABylineIsNone() {
        assertThat(body("<article><h1>Treaty on the river signed</h1><p>" + FIRST
                        + "</p><h2>Von Schleusen und Wehren</h2><p>" + SECOND + "</p><p>" + THIRD + "</p></article>"))
                .containsExactly(FIRST, "Von Schleusen und Wehren", SECOND, THIRD);
    }

    @Test
    void aSlideshowIsToldInItsCaptions() {
        StringBuilder slides = new StringBuilder();
        for (int slide = 0; slide < 4; slide++) {
            slides.append("<figure><img src='a.jpg'><figcaption>Seen from the bridge are the houses");
            for (int house = 0; house < 60; house++) slides.append(' ').append(slide * 60 + house);
            slides.append(" and their gardens.</figcaption></figure>");
        }
        assertThat(body("<h1>Treaty on the river signed</h1>" + slides)).hasSize(4);
    }

    @Test
    void bylineDayAndCreditAreTold() {
        Document document = read("<div class='top'><h1>Treaty on the river signed</h1><div>By Ada Holm in Kyiv</div>"
                + "<div>12 March 2014</div></div><div class='article-body'>"
                + "<figure><img src='a.jpg'><figcaption>Rain over the hall. Photo: Ole Lind</figcaption></figure>"
                + TEXT
                + "</div>");
        assertThat(blocks(document, Role.BYLINE)).containsExactly("By Ada Holm in Kyiv");
        assertThat(blocks(document, Role.DATELINE)).containsExactly("12 March 2014");
        assertThat(blocks(document, Role.CAPTION)).containsExactly("Rain over the hall.");
        assertThat(blocks(document, Role.CREDIT)).containsExactly("Photo: Ole Lind");
    }

    @Test
    void aLiveTickerKeepsEntriesAndTimes() {
        List<String> told = List.of(
                FIRST,
                SECOND,
                THIRD,
                "The hall opens its doors, and the first cars of the delegates turn in from the bridge.");
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            entries.append("<div class='entry'><time>")
                    .append(12 - i)
                    .append(":35</time><p>")
                    .append(told.get(i))
                    .append("</p></div>");
        }
        Document document = read("<main><h1>Treaty on the river signed: live</h1>" + entries + "</main>");
        assertThat(blocks(document, Role.DATELINE)).containsExactly("12:35", "11:35", "10:35", "9:35");
        assertThat(blocks(document, Role.BODY)).isEqualTo(told);
    }

    @Test
    void aQuotedPostOfAnyNetworkIsAPost() {
        Document document = read("<article><h1>Treaty on the river signed</h1>" + TEXT
                + "<blockquote><p>We have waited long enough.</p><p>Mayor (@mayor) <a href='https://social.example/@mayor/1102938475610293'>open</a></p>"
                + "</blockquote></article>");
        assertThat(blocks(document, Role.POST)).hasSize(1);
        assertThat(blocks(document, Role.BODY)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aPostTellsWhoPostedItAndWhen() {
        Document document = read("<article><h1>Treaty on the river signed</h1>" + TEXT
                + "<blockquote class='twitter-tweet'><p>At last!</p>&mdash; Town of Narva (@narva) <a href='https://twitter.com/narva/status/1'>March 12, 2014</a></blockquote>"
                + "</article>");
        Block post = document.blocks().stream()
                .filter(block -> block.role() == Role.POST)
                .findFirst()
                .orElseThrow();
        PostInfo info = requireNonNull(post.post());
        assertThat(info.author()).isEqualTo("Town of Narva");
        assertThat(info.handle()).isEqualTo("narva");
        assertThat(requireNonNull(info.date())).hasToString("2014-03-12");
    }

    @Test
    void aPageThatGoesOnWithAnotherReportIsReadForTheFirst() {
        String page = "<main><article><h1>Treaty on the river signed</h1><div class='article-content'>" + TEXT
                + "</div></article><article><h1>Storm takes forty roofs</h1><div class='article-content'><p>"
                + OTHER.replace("Engineers", "Roofers") + "</p><p>"
                + FIRST.replace("governments", "mayors").repeat(3) + "</p></div></article></main>";
        assertThat(body(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void sentencesBetweenWaysToOtherPagesBelowTheReportAreNoneOfIt() {
        String report = TEXT + TEXT.replace("river", "stream") + TEXT.replace("river", "canal");
        String teasers =
                "<p><a href='/2'>Storm takes forty roofs</a></p><p><a href='/3'>Ferry line to close in spring</a></p>"
                        + "<p>The gale blew for two days.</p><p><a href='/4'>Fishing banned on the lower lake</a></p>";
        String link = "<p><a href='/1'>The dam that nobody wanted in the end</a></p>";
        assertThat(body("<main><h1>Treaty on the river signed</h1>" + report + link + "<p>" + OTHER + "</p>" + teasers
                        + "</main>"))
                .endsWith(OTHER);
    }

    @Test
    void theLastSentenceAboveTheSourceIsNoCaption() {
        assertThat(
                        body(
                                "<article><h1>Treaty on the river signed</h1>" + TEXT
                                        + "<p>The next round follows in the town hall after the harvest.</p><p>Source: Herald</p></article>"))
                .contains("The next round follows in the town hall after the harvest.");
    }

    @Test
    void aShortChineseTextOutweighsItsMenu() {
        String text = "两国政府星期二签署了关于共有河流的条约，此前的谈判持续了十一年。双方议会须在夏季之前批准，北方的反对派已表示将投反对票。";
        String menu = "<ul><li><a href='/1'>首页</a></li><li><a href='/2'>国际新闻</a></li><li><a href='/3'>经济</a></li></ul>";
        assertThat(body("<div>" + menu + "</div><div><h1>两国签署河流条约</h1><p>" + text + "</p></div><div>" + menu
                        + "<p>联系我们</p></div>"))
                .containsExactly(text);
    }

    @Test
    void theLineOfDayAndSourceAboveAChineseTextIsADateline() {
        Document document = read("<h1>部长前往边境</h1><div><span>2024年11月26日 18:31</span> <span>来源：山谷晚报</span></div>"
                + "<p>外交部长星期二前往边境地区，就难民返回问题举行会谈，相关谈判自春季以来一直陷入僵局。</p>");
        assertThat(blocks(document, Role.DATELINE)).containsExactly("2024年11月26日 18:31 来源：山谷晚报");
    }

    @Test
    void aPageFromRightToLeftIsRead() {
        String text =
                "وقعت الحكومتان يوم الثلاثاء على معاهدة النهر المشترك بعد محادثات استمرت أحد عشر عاما، وعلى البرلمانين أن يوافقا قبل الصيف.";
        assertThat(body("<div dir='rtl'><nav><a href='/'>الرئيسية</a></nav><h1>توقيع معاهدة النهر</h1><p>" + text
                        + "</p><p>اقرأ أيضا: <a href='/2'>السد الذي لم يرده أحد في النهاية</a></p></div>"))
                .containsExactly(text);
    }

    @Test
    void aPageNestedAHundredThousandDeepIsRead() {
        String deep = "<div>".repeat(100_000) + TEXT + "</div>".repeat(100_000);
        assertThat(read("<h1>Treaty on the river signed</h1>" + deep).text()).contains(FIRST, THIRD);
    }

    /// Each of many headings is looked up in the title: time must not grow with both.
    @Test
    void aTitleOfAMillionWordsAboveManyHeadingsIsRead() {
        String title = "<title>" + "treaty signed ".repeat(500_000) + "</title>";
        String headings = "<h1>Treaty signed today</h1><p>Signed on the river.</p>".repeat(50_000);
        assertThat(read(title + headings + TEXT).text()).contains(FIRST, THIRD);
    }
}
