package org.synoptic.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.PostInfo;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Sentence;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.Story;

/// Reports are written by anybody: what looks like a page, a script or an address must stay text.
class HostileInputTest {
    private static final String EVIL = "</script></style><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    private static final String ADDRESS = "javascript:alert(1)";
    /// Turns the direction of all that follows it, unless it is shut in.
    private static final String OVERRIDE = "\u202Egnp.exe";

    private static final String HTML = DossierPage.render(dossier());
    private static final Document PAGE = Jsoup.parse(HTML);

    private static Dossier dossier() {
        String text = EVIL + " " + OVERRIDE + " \uD83D " + ADDRESS;
        Span all = new Span(0, text.length());
        Passage passage = new Passage(EVIL, all);
        var document = new org.synoptic.model.Document(
                EVIL,
                new Source(ADDRESS, EVIL + OVERRIDE, EVIL),
                text,
                new Language(EVIL, 1),
                all,
                null,
                new Kind(Kind.Value.POST, List.of(all)),
                List.of(Block.post(all, new PostInfo(EVIL + OVERRIDE, ADDRESS, null))));
        var annotated = new AnnotatedDocument(
                document,
                EVIL,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quote(EVIL, all, false, false, EVIL, null, null, EVIL, EVIL)),
                List.of());
        Entity entity = new Entity(EVIL, EntityType.PERSON, EVIL + OVERRIDE, null, null, EVIL);
        Event event = new Event(
                EVIL,
                EventType.ACCUSE,
                EVIL,
                List.of(EVIL),
                List.of(ADDRESS),
                null,
                null,
                Status.DENIED,
                List.of(new Event.MentionRef(EVIL, EVIL, all)),
                List.of(EVIL),
                1);
        Account account = new Account(EVIL, List.of(EVIL), List.of(passage));
        var step = new Comparison.Step(java.time.LocalDate.EPOCH, EVIL, List.of(EVIL), List.of(passage));
        Comparison comparison = new Comparison(
                EVIL + OVERRIDE,
                List.of(new Sentence(EVIL, List.of(passage))),
                List.of(event),
                List.of(new Utterance(EVIL, EVIL, false, List.of(new Version(EVIL, EVIL, all, EVIL)))),
                List.of(),
                List.of(new Difference(EVIL, EVIL, EVIL, List.of(account, account))),
                List.of(new Comparison.Development(EVIL, EVIL, List.of(step, step))),
                List.of(),
                List.of(new Comparison.Relation(EVIL, ADDRESS, List.of(EVIL), 0, 1)));
        return new Dossier(
                EVIL,
                new TreeMap<>(),
                List.of(annotated),
                List.of(),
                List.of(new DossierEntity(entity, new TreeMap<>(), List.of())),
                List.of(new ComparedStory(new Story(EVIL, List.of(EVIL), Map.of(), null), comparison)));
    }

    @Test
    void markdownShowsMarkupAsText() {
        String markdown = DossierMarkdown.render(dossier()).replaceAll("`[^`\n]*`", "");

        assertThat(markdown)
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContain("\u202E")
                .contains("\\<script");
    }

    @Test
    void nothingOfAReportBecomesMarkup() {
        assertThat(PAGE.select("script")).hasSize(1);
        assertThat(PAGE.select("style")).hasSize(1);
        assertThat(PAGE.select("img, iframe, object, embed, link, base, [style]"))
                .isEmpty();
        assertThat(PAGE.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")))
                .isEmpty();
        assertThat(PAGE.select(".headline").text()).startsWith("</script></style><script>alert(1)");
    }

    @Test
    void anAddressIsTextAndNoLink() {
        assertThat(PAGE.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(PAGE.select(".uri").text()).isEqualTo(ADDRESS);
    }

    @Test
    void theScriptThatRunsIsTheOneThatThePolicyNames() {
        assertThat(PAGE.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-");
        assertThat(PAGE.expectFirst("script").data()).startsWith("\"use strict\";");
    }

    @Test
    void aTurnOfDirectionIsTakenOutOfNamesAndShutInInTexts() {
        assertThat(PAGE.title()).doesNotContain("\u202E");
        for (Element element : PAGE.getAllElements()) {
            if (element.ownText().contains("\u202E")) {
                assertThat(element.closest("[dir=auto]"))
                        .as(element.cssSelector())
                        .isNotNull();
            }
            assertThat(element.attr("title")).doesNotContain("\u202E");
            assertThat(element.attr("aria-label")).doesNotContain("\u202E");
        }
    }
}
