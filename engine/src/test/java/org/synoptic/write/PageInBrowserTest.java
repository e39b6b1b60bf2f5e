package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.synoptic.SampleDossier;

/// A reader's ways through the page, in a real browser.
class PageInBrowserTest {
    private static final String SAMPLE = DossierPage.render(SampleDossier.make());
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.open();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) browser.close();
    }

    @BeforeEach
    void openSample() {
        browser.resize(1440, 900);
        browser.prefer("light");
        browser.open(SAMPLE, "sample");
    }

    @Test
    void bothPassagesOfADifferenceAreMarkedInTheirFullTexts() {
        browser.click("#story-1-difference-1 .side:nth-child(1) blockquote a");
        assertThat(browser.texts("mark.lit")).containsExactly("two-day visit");
        assertThat(browser.run("return document.querySelector('mark.lit').closest('.text').id"))
                .isEqualTo("d1");
        browser.click("#back");
        browser.click("#story-1-difference-1 .side:nth-child(2) blockquote a");
        assertThat(browser.texts("mark.lit")).containsExactly("bis Freitag");
    }

    @Test
    void aCellOpensTheWordsOfAllLanguagesSideBySide() {
        browser.click("table.matrix tbody tr:nth-child(1) td a");
        assertThat(browser.find("#words").isDisplayed()).isTrue();
        assertThat(browser.texts("#words .excerpt blockquote"))
                .anyMatch(words -> words.contains("will arrive in Norhaven"))
                .anyMatch(words -> words.contains("reist am Dienstag nach Norhaven"));
        browser.shoot("words");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#words").isDisplayed()).isFalse();
    }

    @Test
    void theTableIsFilteredByPartyTypeAndLanguage() {
        browser.run(choose("party", "Jonas Lund"));
        assertThat(browser.texts("table.matrix tbody th a"))
                .containsExactly("Meeting of Elena Varga with Jonas Lund", "Signing by Elena Varga and Jonas Lund");
        browser.run(choose("party", ""));
        browser.run(choose("language", "German"));
        assertThat(browser.texts("table.matrix thead th .outlet")).containsExactly("Der Hafenbote");
    }

    private static String choose(String filter, String value) {
        return "const select = document.querySelector('[data-filter=" + filter + "]'); select.value = '" + value
                + "'; select.dispatchEvent(new Event('change', {bubbles: true}))";
    }

    @Test
    void allOfItIsReachedWithTheKeyboard() {
        browser.run("document.querySelector('table.matrix td a').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return document.activeElement.closest('dialog').id"))
                .isEqualTo("words");
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.matches('table.matrix td a')"))
                .isEqualTo(true);
        browser.run("document.querySelector('.skip').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.run("return location.hash")).isEqualTo("#record");
    }

    @Test
    void anAddressOfAnEventOpensIt() {
        String anchor = Objects.requireNonNull(
                browser.find("details.lone details.event").getDomAttribute("id"));
        browser.run("location.hash = '#" + anchor + "'");
        browser.await("setTimeout(arguments[0], 100)");
        assertThat(browser.run("return document.getElementById('" + anchor + "').open"))
                .isEqualTo(true);
        assertThat(browser.find("#" + anchor + " blockquote").isDisplayed()).isTrue();
    }

    @Test
    void aLineOfTheDrawingLeadsToItsFirstEvent() {
        assertThat(browser.all("svg.graph circle")).hasSize(4);
        browser.run("document.querySelector('svg.graph').scrollIntoView()");
        browser.shoot("graph");
        browser.run("document.querySelector('svg.graph a path.conflict').parentNode.focus()");
        browser.press(Keys.ENTER);
        browser.await("setTimeout(arguments[0], 100)");
        assertThat(browser.find("details.event:target").getText()).startsWith("Threat by Carsovia against Norhaven");
    }

    @Test
    void itPrintsAllThatIsFolded() {
        String before = browser.print();
        assertThat(before).startsWith("JVBERi0");
        assertThat(browser.run("return document.querySelectorAll('main details:not([open])').length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 768, 390})
    void nothingStandsOutAtTheSide(int width) {
        browser.resize(width, 900);
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            browser.shoot("sample-" + width + "-" + scheme);
        }
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void anAccessibilityCheckFindsNothingSerious(String scheme) throws IOException {
        browser.prefer(scheme);
        browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        assertThat(seriousFindings()).isEmpty();
        browser.click("table.matrix td a");
        assertThat(seriousFindings()).isEmpty();
    }

    private static List<String> seriousFindings() throws IOException {
        return seriousFindings("document");
    }

    /// @param what arguments of `axe.run`
    @SuppressWarnings("unchecked")
    private static List<String> seriousFindings(String what) throws IOException {
        try (InputStream axe = Objects.requireNonNull(PageInBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        var found = (List<Map<String, Object>>)
                Objects.requireNonNull(
                        browser.await(
                                "const done = arguments[0];"
                                        + " axe.run(" + what + ").then(result => done(result.violations.map(v =>"
                                        + " ({impact: v.impact, id: v.id, where: v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join('; ')}))))"));
        return found.stream()
                .filter(finding -> List.of("serious", "critical").contains(finding.get("impact")))
                .map(Object::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 768, 390})
    void theIndexOfManyStoriesIsReadInBothSchemesAtEachWidth(int width) throws IOException {
        browser.resize(width, 900);
        browser.open(DossierPage.render(ManyReports.ofManyStories(12)), "index");
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            browser.shoot("index-" + width + "-" + scheme);
            if (width < 500) assertThat(seriousFindings()).isEmpty();
        }
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
    }

    /// Contrasts are asked for where colours differ, in the index and one story: axe takes half a minute for all.
    @Test
    void anAccessibilityCheckOfAnIndexOfSixtyStoriesFindsNothingSerious() throws IOException {
        browser.open(DossierPage.render(ManyReports.ofManyStories(60)), "index");
        assertThat(seriousFindings("document, {rules: {'color-contrast': {enabled: false}}}"))
                .isEmpty();
        for (String scheme : List.of("light", "dark")) {
            browser.prefer(scheme);
            assertThat(seriousFindings("{include: ['nav.index', '#story-8']}, {runOnly: ['color-contrast']}"))
                    .isEmpty();
        }
    }

    @Test
    void theIndexNamesTheLargestAndMostContestedFirstAndIsWalkedWithTheKeyboard() {
        browser.open(DossierPage.render(ManyReports.ofManyStories(60)), "index");
        List<String> named = browser.texts("nav.index li");
        assertThat(named.get(0))
                .startsWith("Envoys of land 8 meet")
                .contains("9 accounts")
                .contains("2 differences");
        assertThat(named.get(named.size() - 1)).contains("2 accounts");
        browser.run("document.querySelector('.skip').focus()");
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        assertThat(browser.run("return location.hash")).isEqualTo("#story-8");
        assertThat(browser.run("const top = document.querySelector('#story-8').getBoundingClientRect().top;"
                        + " return top >= 0 && top < 100"))
                .isEqualTo(true);
    }

    @Test
    void threeHundredReportsStayQuickToRead() {
        openThreeHundredReports();
        assertThat((Long) browser.run("return document.getElementsByTagName('*').length"))
                .isLessThan(100_000);
        browser.shoot("many");
        browser.click("table.matrix tbody tr:nth-child(30) td.told");
        assertThat(browser.find("#words").isDisplayed()).isTrue();
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(1440);
    }

    private static void openThreeHundredReports() {
        String html = DossierPage.render(ManyReports.ofOneStory(300, 120));
        assertThat(html.length()).isLessThan(5_000_000);
        browser.open(html, "many");
    }

    @Test
    void theWordsOfManyAccountsAreShownWhenTheirEventIsOpened() {
        openThreeHundredReports();
        browser.run("location.hash = '#story-1-event-4'");
        browser.await("setTimeout(arguments[0], 100)");
        assertThat(browser.all("#story-1-event-4 .rest")).isEmpty();
        assertThat(browser.all("#story-1-event-4 .excerpt")).hasSize(97);
        assertThat(browser.texts("#story-1-event-4 .excerpt:last-child blockquote"))
                .containsExactly(
                        "The delegation number 4 met its counterpart in hall 87, the spokesman said after a long"
                                + " day of talks about fish, ferries and customs.");
        assertThat(browser.texts("#story-1-event-4 .excerpt:last-child figcaption"))
                .containsExactly("290 Outlet of r289 DE");
        browser.click("#story-1-event-4 .excerpt:last-child blockquote a");
        assertThat(browser.texts("mark.lit")).containsExactly("The delegation number 4 met its counterpart in hall 87");
    }

    @Test
    void aWideTableIsOneStopAndTheArrowsLeadFromMarkToMark() {
        openThreeHundredReports();
        assertThat(browser.all("table.matrix td[tabindex='0']")).hasSize(1);
        browser.run("document.querySelector('table.matrix td[tabindex]').focus()");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.run("const cell = document.activeElement;"
                        + " return [cell.parentElement.rowIndex, cell.cellIndex, cell.className].join(' ')"))
                .isEqualTo("2 7 told");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#words").isDisplayed()).isTrue();
        assertThat(browser.run("return document.querySelector('#words .chosen .number').textContent"))
                .isEqualTo("7");
        browser.press(Keys.ESCAPE);
        assertThat(browser.run("return document.activeElement.matches('table.matrix td')"))
                .isEqualTo(true);
    }

    @Test
    void whatAReportHoldsCannotRunOrLeaveThePage() {
        browser.complaints();
        browser.open(DossierPage.render(ManyReports.hostile()), "hostile");
        browser.run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        browser.await("setTimeout(arguments[0], 500)");
        assertThat(browser.all(".event .rest")).isEmpty();
        assertThat(browser.all(".event .excerpt")).hasSize(15);
        assertThat(browser.run("return window.ran === undefined && document.title"))
                .isEqualTo("A visit");
        assertThat(browser.all("main img, main iframe, main object, main form[action], main script, main style"))
                .isEmpty();
        assertThat(browser.run("return [...document.querySelectorAll('[href]')].every(a =>"
                        + " a.getAttribute('href').startsWith('#'))"))
                .isEqualTo(true);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(1440);
        assertThat(browser.complaints()).isEmpty();
        browser.shoot("hostile");
    }

    @Test
    void thePolicyOfThePageRefusesWhatItDoesNotName() {
        browser.complaints();
        browser.run(
                "const script = document.createElement('script'); script.textContent = 'window.ran = 1';"
                        + " document.body.append(script);"
                        + " document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"window.ran = 1\">"
                        + "<iframe srcdoc=\"<script>parent.ran = 1</script>\"></iframe><a id=evil href=\"javascript:ran=1\">x</a>')");
        browser.run("document.getElementById('evil').click()");
        browser.await("setTimeout(arguments[0], 300)");
        assertThat(browser.run("return window.ran === undefined")).isEqualTo(true);
        assertThat(browser.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }
}
