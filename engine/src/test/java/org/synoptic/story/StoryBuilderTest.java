package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.story.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.CopyLink.Relation;
import org.synoptic.model.EventType;
import org.synoptic.model.Story;

class StoryBuilderTest {
    private static final AnnotatedDocument VISIT_EN = report(
                    "visit-en",
                    "en",
                    "President Anna Brandt of Norland arrived in Sudria on Monday. Brandt will hold talks with Prime Minister "
                            + "Tomas Okello on grain and on the border. It is the first such trip in nine years.")
            .naming("Anna Brandt", "person:anna-brandt@NOR")
            .naming("Norland", "country:NOR")
            .naming("Sudria", "country:SUD")
            .naming("Tomas Okello", "person:tomas-okello@SUD")
            .event(EventType.CONSULT, "visit", "arrived in Sudria", "person:anna-brandt", "country:SUD", null)
            .on("2031-05-05")
            .build();

    private static final AnnotatedDocument VISIT_DE = report(
                    "visit-de",
                    "de",
                    "Norlands Präsidentin Anna Brandt ist am Montag in Sudrien eingetroffen. Mit Ministerpräsident Tomas "
                            + "Okello will sie über Getreide und den Grenzverlauf sprechen.")
            .naming("Anna Brandt", "person:anna-brandt@NOR")
            .naming("Norlands", "country:NOR")
            .naming("Sudrien", "country:SUD")
            .naming("Tomas Okello", "person:tomas-okello@SUD")
            .event(EventType.CONSULT, "visit", "in Sudrien eingetroffen", "person:anna-brandt", "country:SUD", null)
            .on("2031-05-06")
            .build();

    /// The same capital, the same month, another guest.
    private static final AnnotatedDocument OTHER_GUEST = report(
                    "other-guest",
                    "en",
                    "Foreign Minister Luis Prado of Westland arrived in Sudria on Monday. Prado will hold talks with Prime "
                            + "Minister Tomas Okello on fishing. It is the third such trip in two years.")
            .naming("Luis Prado", "person:luis-prado@WST")
            .naming("Westland", "country:WST")
            .naming("Sudria", "country:SUD")
            .naming("Tomas Okello", "person:tomas-okello@SUD")
            .event(EventType.CONSULT, "visit", "arrived in Sudria", "person:luis-prado", "country:SUD", null)
            .on("2031-05-19")
            .build();

    private static final AnnotatedDocument FLOOD = report(
                    "flood",
                    "en",
                    "A river burst its banks near Port Elin after a week of rain; two bridges were closed and schools "
                            + "stayed shut while the water rose.")
            .on("2031-05-06")
            .build();

    @Test
    void oneVisitInTwoLanguagesIsOneStory() {
        assertThat(together(VISIT_EN, VISIT_DE, FLOOD)).containsExactly("visit-en visit-de", "flood");
    }

    @Test
    void visitsOfOthersToTheSameCapitalStayApart() {
        assertThat(together(VISIT_EN, OTHER_GUEST, VISIT_DE)).containsExactly("visit-en visit-de", "other-guest");
    }

    @Test
    void fourVisitsToOneCapitalInOneMonthAreFourStories() {
        List<AnnotatedDocument> reports = new ArrayList<>();
        String[] guests = {"Anna Brandt", "Luis Prado", "Ines Moreau", "Pavel Hruska"};
        String[] homes = {"Norland", "Westland", "Valmar", "Ostria"};
        for (int i = 0; i < guests.length; i++) {
            for (int report = 0; report < 2; report++) {
                String text = report == 0
                        ? "Foreign Minister %s of %s arrived in Sudria on Monday. He will hold talks with Tomas Okello."
                        : "Tomas Okello received Foreign Minister %s of %s in Sudria on Tuesday. The talks took three hours.";
                String guest = "person:guest" + i;
                reports.add(report("r" + i + report, "en", text.formatted(guests[i], homes[i]))
                        .naming(guests[i], guest + "@H0" + i)
                        .naming(homes[i], "country:H0" + i)
                        .naming("Sudria", "country:SUD")
                        .naming("Tomas Okello", "person:tomas-okello@SUD")
                        .event(EventType.CONSULT, "visit", "in Sudria", guest, "country:SUD", null)
                        .on(LocalDate.parse("2031-05-05")
                                .plusDays(7 * i + report)
                                .toString())
                        .build());
            }
        }

        assertThat(together(reports.toArray(AnnotatedDocument[]::new)))
                .containsExactly("r00 r01", "r10 r11", "r20 r21", "r30 r31");
    }

    @Test
    void fewReportsOfOneHappeningAreOneStory() {
        String[] texts = {
            "A ferry ran aground off Port Elin on Sunday night with 140 people on board, the coast guard said.",
            "All 140 passengers of the ferry that had run aground off Port Elin were brought ashore by Monday morning.",
            "Tugs pulled the stranded ferry off the rocks near Port Elin on Monday; nobody was hurt."
        };
        List<AnnotatedDocument> reports = new ArrayList<>();
        for (int i = 0; i < texts.length; i++)
            reports.add(report("f" + i, "en", texts[i]).on("2031-05-05").build());

        assertThat(together(reports.toArray(AnnotatedDocument[]::new))).containsExactly("f0 f1 f2");
    }

    @Test
    void namesInAnotherScriptAreComparedInLatinLetters() {
        AnnotatedDocument english = report("en", "en", "Brandt and Okello met in Mirograd on Monday.")
                .on("2031-05-05")
                .build();
        AnnotatedDocument russian = report("ru", "ru", "Брандт и Окелло встретились в Мирограде в понедельник.")
                .on("2031-05-05")
                .build();

        List<Story> stories = new StoryBuilder(StoryBuilderTest::latin).stories(List.of(english, russian), List.of());

        assertThat(stories).hasSize(1);
    }

    @Test
    void aCopyGoesWithItsOriginalWhateverItsDay() {
        AnnotatedDocument late = report("late", "en", "Reprint without a word in common.")
                .on("2031-11-01")
                .build();

        List<Story> stories = new StoryBuilder()
                .stories(
                        List.of(FLOOD, VISIT_EN, late),
                        List.of(new CopyLink("flood", "late", Relation.NEAR_COPY, 0.9, List.of())));

        assertThat(stories.stream().map(Story::documents))
                .containsExactly(List.of("flood", "late"), List.of("visit-en"));
        assertThat(stories.getFirst().joins()).containsEntry("late", "near-copy of flood");
    }

    @Test
    void aDigestDoesNotJoinTheStoriesItIsMadeOf() {
        AnnotatedDocument digest =
                report("digest", "en", FLOOD.text() + "\n" + VISIT_EN.text()).build();

        List<Story> stories = new StoryBuilder()
                .stories(
                        List.of(FLOOD, VISIT_EN, digest),
                        List.of(
                                new CopyLink("digest", "flood", Relation.EXCERPT, 1, List.of()),
                                new CopyLink("digest", "visit-en", Relation.EXCERPT, 1, List.of())));

        assertThat(stories.stream().map(Story::documents))
                .noneMatch(ids -> ids.containsAll(List.of("flood", "visit-en")));
    }

    @Test
    void aReportThatIsTheWholeOfTenOthersJoinsNoneOfThem() {
        List<AnnotatedDocument> documents = new ArrayList<>();
        for (int i = 0; i < 10; i++) documents.add(InventedReports.of(i, i, InventedReports.FIRST_DAY));
        List<CopyLink> copies = documents.stream()
                .map(part -> new CopyLink("digest", part.id(), Relation.EXCERPT, 1, List.of()))
                .toList();
        String all = documents.stream().map(AnnotatedDocument::text).collect(Collectors.joining("\n"));
        documents.add(report("digest", "en", all).on("2031-05-05").build());

        assertThat(new StoryBuilder().stories(documents, copies)).hasSize(11);
    }

    @Test
    void theReasonNamesWhatIsSharedAndWithWhom() {
        Story story = new StoryBuilder()
                .stories(List.of(VISIT_EN, VISIT_DE), List.of())
                .getFirst();

        assertThat(story.joins().get("visit-de"))
                .isEqualTo(
                        "same actors (Anna Brandt, Tomas Okello, Norland and 1 more), a day apart, same kind of event"
                                + " (consult), 54% shared weight with visit-en");
        assertThat(story.days()).hasToString("Interval[start=2031-05-05, end=2031-05-06]");
    }

    @Test
    void theReasonNamesHeadlinesAndADayThatTheTextTells() {
        String headline = "Ferry runs aground off Port Elin";
        AnnotatedDocument dated = report("dated", "en", headline + "\nNobody was hurt.")
                .headed(headline)
                .on("2031-04-07")
                .build();
        AnnotatedDocument undated = report("undated", "en", headline + "\nTugs came on 6 April.")
                .headed(headline)
                .value("6 April", "XXXX-04-06")
                .build();

        Story story =
                new StoryBuilder().stories(List.of(dated, undated), List.of()).getFirst();

        assertThat(story.joins().get("undated"))
                .startsWith("it tells of the other's day, or one close to it, 100% of the headlines' words, ")
                .endsWith("% shared weight with dated");
        assertThat(story.joins().get("dated")).startsWith("undated tells of the other's day, or one close to it, ");
    }

    @Test
    void aModelOfTheUserBringsTextsOfOneMeaningTogether() {
        AnnotatedDocument english = report("en", "en", "That ferry hit rocks; people were saved.")
                .on("2031-05-05")
                .build();
        AnnotatedDocument german = report("de", "de", "Ein Schiff liegt auf Grund, niemand kam zu Schaden.")
                .on("2031-05-05")
                .build();
        AnnotatedDocument other = report("wheat", "en", "Winter wheat grows dearer again, farmers in Sudria say.")
                .on("2031-05-05")
                .build();
        List<AnnotatedDocument> reports = List.of(english, german, other);
        TextEmbedding ships =
                text -> text.matches("(?s).*(ferry|Schiff).*") ? new float[] {1, 0.1f} : new float[] {0, 1};

        List<Story> stories =
                new StoryBuilder(StoryBuilderTest::latin, StorySetting.STANDARD, ships).stories(reports, List.of());

        assertThat(stories).extracting(Story::documents).containsExactly(List.of("en", "de"), List.of("wheat"));
        assertThat(stories.getFirst().joins().get("de")).contains("100% of like meaning");
        assertThat(new StoryBuilder(StoryBuilderTest::latin).stories(reports, List.of()))
                .hasSize(3);
    }

    @Test
    void storiesDoNotDependOnTheOrderOfInput() {
        List<AnnotatedDocument> documents = new ArrayList<>(List.of(VISIT_EN, VISIT_DE, OTHER_GUEST, FLOOD));
        for (int i = 0; i < 30; i++) documents.add(invented(i));
        Set<Set<String>> expected = groups(documents);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(documents, new Random(seed));
            assertThat(groups(documents)).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void emptyReportsAndFarDaysAreTaken() {
        assertThat(together(
                        report("a", "und", "").build(),
                        report("b", "und", "").on("1970-01-01").build(),
                        report("c", "en", "War").on("2099-12-31").build()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void thousandsOfReportsAreGroupedInTime() {
        List<AnnotatedDocument> documents =
                IntStream.range(0, 3_000).mapToObj(StoryBuilderTest::invented).toList();

        assertThat(new StoryBuilder().stories(documents, List.of()))
                .flatExtracting(Story::documents)
                .hasSize(3_000);
    }

    private static List<String> together(AnnotatedDocument... documents) {
        return new StoryBuilder()
                .stories(List.of(documents), List.of()).stream()
                        .map(story -> String.join(" ", story.documents()))
                        .toList();
    }

    private static Set<Set<String>> groups(List<AnnotatedDocument> documents) {
        return new StoryBuilder()
                .stories(documents, List.of()).stream()
                        .map(story -> (Set<String>) new TreeSet<>(story.documents()))
                        .collect(Collectors.toSet());
    }

    /// One of ten reports on each of many matters, in a vocabulary of its own.
    private static AnnotatedDocument invented(int number) {
        Random matter = new Random(number / 10);
        Random report = new Random(number);
        String words = IntStream.range(0, 60)
                .mapToObj(i -> word(report.nextInt(3) == 0 ? report.nextInt(5_000) : matter.nextInt(5_000)))
                .collect(Collectors.joining(" "));
        return report("r%04d".formatted(number), "en", words).on("2031-05-05").build();
    }

    private static String word(int number) {
        return new Random(number)
                .ints(6, 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String latin(String word) {
        String from = "абвгдезиклмнопрстуья";
        String to = "abvgdeziklmnoprstu'a";
        return word.chars()
                .mapToObj(c -> from.indexOf(c) < 0 ? Character.toString(c) : String.valueOf(to.charAt(from.indexOf(c))))
                .collect(Collectors.joining());
    }
}
