package org.synoptic.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synoptic.story.InventedReports.FIRST_DAY;
import static org.synoptic.story.Reports.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.CopyLink.Relation;
import org.synoptic.model.EventType;
import org.synoptic.model.Story;
import org.synoptic.story.StoryStream.Placement;
import org.synoptic.story.StoryStream.SettledStory;
import org.synoptic.story.StoryStream.Settlement;

class StoryStreamTest {
    private static final int WINDOW_DAYS = 30;

    @Test
    void oneByOneInAnyOrderGivesTheStoriesOfAllAtOnce() {
        List<AnnotatedDocument> reports = InventedReports.of(200, 20);
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Story story : new StoryBuilder().stories(reports, List.of())) {
            expected.put(story.id(), new TreeSet<>(story.documents()));
        }
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(reports, new Random(seed));
            StoryStream stream = stream();
            reports.forEach(stream::add);
            assertThat(byId(stream.settle())).as("seed " + seed).isEqualTo(expected);
        }
        assertThat(expected).hasSize(40);
    }

    @Test
    void settlingOnTheWayChangesNoStory() {
        List<AnnotatedDocument> reports = InventedReports.of(120, 20);
        StoryStream atTheEnd = stream();
        StoryStream onTheWay = stream();
        Collections.shuffle(reports, new Random(7));
        for (AnnotatedDocument report : reports) {
            atTheEnd.add(report);
            onTheWay.add(report);
            if (report.id().endsWith("3")) onTheWay.settle();
        }
        assertThat(new ArrayList<>(byId(onTheWay.settle()).values()))
                .containsExactlyInAnyOrderElementsOf(byId(atTheEnd.settle()).values());
    }

    @Test
    void whatComesTwiceChangesNothing() {
        List<AnnotatedDocument> reports = InventedReports.of(100, 20);
        StoryStream once = stream();
        StoryStream twice = stream();
        reports.forEach(once::add);
        reports.forEach(twice::add);
        Map<String, Set<String>> before = byId(twice.settle());
        reports.forEach(twice::add);

        assertThat(before).isEqualTo(byId(once.settle()));
        Settlement again = twice.settle();
        assertThat(byId(again)).isEqualTo(before);
        assertThat(again.changes()).isEmpty();
    }

    @Test
    void settlingIsDueWhenATenthOfTheWindowIsNew() {
        StoryStream stream = stream();
        InventedReports.of(200, 20).forEach(stream::add);
        stream.settle();
        List<AnnotatedDocument> later = InventedReports.of(220, 20).subList(200, 220);
        later.subList(0, 15).forEach(stream::add);

        assertThat(stream.isDue(1)).isFalse();
        later.forEach(stream::add);
        assertThat(stream.isDue(21)).isFalse();
        later.subList(15, 20).forEach(stream::add);
        InventedReports.of(225, 20).subList(220, 225).forEach(stream::add);
        assertThat(stream.isDue(21)).isTrue();
    }

    @Test
    void aStoryWhoseBondLeavesTheWindowIsToldAsSplit() {
        StoryStream stream = stream();
        for (int i = 0; i < 3; i++) stream.add(InventedReports.of(i, 0, FIRST_DAY.plusDays(5)));
        for (int i = 3; i < 5; i++) stream.add(InventedReports.of(i, 1, FIRST_DAY.plusDays(5)));
        stream.add(InventedReports.of(9, 0, FIRST_DAY));
        stream.addCopies(List.of(
                new CopyLink("r00009", "r00003", Relation.TRANSLATION, 0.9, List.of()),
                new CopyLink("r00009", "r00004", Relation.TRANSLATION, 0.9, List.of())));
        String joined = storyOf("r00003", stream.settle()).id();
        for (int i = 0; i < 40; i++) stream.add(InventedReports.of(100 + i, 9 + i, FIRST_DAY.plusDays(33)));
        Settlement apart = stream.settle();

        String parted = storyOf("r00003", apart).id();
        assertThat(storyOf("r00000", apart).id()).isEqualTo(joined);
        assertThat(parted).isNotEqualTo(joined);
        assertThat(apart.changes()).contains(new StoryChange.Split(parted, joined));
    }

    @Test
    void aReportIsPlacedAtOnceAndTheReasonIsGiven() {
        StoryStream stream = stream();
        stream.add(InventedReports.of(99, 77, FIRST_DAY));
        Placement first = stream.add(InventedReports.of(1, 0, FIRST_DAY));
        Placement second = stream.add(InventedReports.of(2, 0, FIRST_DAY.plusDays(1)));

        assertThat(first.reason()).isEmpty();
        assertThat(second.story()).isEqualTo(first.story());
        assertThat(second.reason().orElse("")).startsWith("a day apart, ").endsWith("% shared weight with r00001");
    }

    @Test
    void lateReportsJoinTheirStoryWithinTheWindow() {
        StoryStream stream = stream();
        InventedReports.of(100, 5).forEach(stream::add);
        stream.settle();
        stream.add(InventedReports.of(900, 3, FIRST_DAY.plusDays(3)));

        assertThat(byId(stream.settle()).values())
                .anySatisfy(reports -> assertThat(reports).contains("r00900", "r00015", "r00019"));
    }

    @Test
    void theWindowLeavesOldReportsBehindAndTellsWhatEnded() {
        StoryStream stream = stream();
        stream.add(InventedReports.of(1, 0, FIRST_DAY));
        stream.add(InventedReports.of(2, 0, FIRST_DAY));
        String old = stream.settle().stories().getFirst().id();
        for (int i = 0; i < 40; i++) stream.add(InventedReports.of(10 + i, 5 + i, FIRST_DAY.plusDays(60)));
        Settlement settlement = stream.settle();

        assertThat(byId(settlement)).hasSize(40);
        assertThat(settlement.changes()).contains(new StoryChange.Ended(old));
    }

    @Test
    void aLongStoryKeepsItsNameWhileItsFirstReportsLeaveTheWindow() {
        StoryStream stream = stream();
        TreeSet<String> names = new TreeSet<>();
        for (int day = 0; day < 90; day += 5) {
            for (int i = 0; i < 3; i++) stream.add(InventedReports.of(day * 10 + i, 0, FIRST_DAY.plusDays(day)));
            for (int i = 3; i < 33; i++)
                stream.add(InventedReports.of(10_000 + day * 100 + i, 50 * day + i, FIRST_DAY.plusDays(day)));
            names.add(storyOf("r%05d".formatted(day * 10), stream.settle()).id());
        }

        assertThat(names).hasSize(1);
        assertThat(storyOf("r00850", stream.settle()).reports())
                .doesNotContain("r00000")
                .contains("r00700");
    }

    @Test
    void aFewFalseDaysMoveTheWindowForNobody() {
        StoryStream stream = stream();
        InventedReports.of(100, 20).forEach(stream::add);
        Map<String, Set<String>> before = byId(stream.settle());
        stream.add(InventedReports.of(901, 3, LocalDate.parse("1970-01-01")));
        stream.add(InventedReports.of(902, 4, LocalDate.parse("2099-12-31")));
        stream.add(report("empty", "und", "").build());
        Map<String, Set<String>> after = byId(stream.settle());

        assertThat(after.values()).containsAll(before.values());
        assertThat(after).hasSize(before.size() + 1);
    }

    @Test
    void storiesThatACopyJoinsAreMergedUnderOneName() {
        StoryStream stream = stream();
        for (int i = 0; i < 3; i++) stream.add(InventedReports.of(i, 0, FIRST_DAY));
        for (int i = 3; i < 5; i++) stream.add(InventedReports.of(i, 1, FIRST_DAY));
        Settlement before = stream.settle();
        stream.addCopies(List.of(new CopyLink("r00000", "r00003", Relation.TRANSLATION, 0.9, List.of())));
        stream.addCopies(List.of(new CopyLink("r00000", "r00004", Relation.TRANSLATION, 0.9, List.of())));
        Settlement after = stream.settle();

        assertThat(before.stories()).extracting(SettledStory::id).hasSize(2);
        assertThat(after.stories()).hasSize(1);
        String stays = before.stories().getFirst().id();
        String merged = before.stories().getLast().id();
        assertThat(after.changes()).containsExactly(new StoryChange.Merged(merged, stays));
        assertThat(after.stories().getFirst().reasons()).containsEntry("r00004", "translation of r00000");
    }

    /// Reports with and without days, names and events, in two languages, with copies among them, one of them a digest.
    @Test
    void theOrderOfMixedReportsChangesNeitherStoriesNorTheirNames() {
        List<AnnotatedDocument> reports = new ArrayList<>(InventedReports.of(60, 10));
        List<CopyLink> copies = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reports.add(mixed(i));
            copies.add(new CopyLink("r%05d".formatted(i), "m%02d".formatted(i), relation(i), 0.9, List.of()));
        }
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Story story : new StoryBuilder().stories(reports, copies)) {
            expected.put(story.id(), new TreeSet<>(story.documents()));
        }
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(reports, random);
            Collections.shuffle(copies, random);
            StoryStream stream = stream();
            for (AnnotatedDocument report : reports) {
                stream.add(report);
                if (random.nextInt(20) == 0) stream.add(reports.get(random.nextInt(reports.size())));
            }
            stream.addCopies(copies);
            assertThat(byId(stream.settle())).as("seed " + seed).isEqualTo(expected);
        }
        assertThat(expected).hasSizeBetween(8, 30);
    }

    /// In whatever order reports and copies come, some late and some again, and however often they are settled on the
    /// way: the stories are those of all at once, and what became of each name is told.
    @Test
    void settlingAnywhereOnTheWayEndsWithTheSameStoriesAndTellsOfEachNameOnTheWay() {
        List<AnnotatedDocument> reports = new ArrayList<>(InventedReports.of(60, 10));
        List<CopyLink> copies = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            reports.add(mixed(i));
            copies.add(new CopyLink("r%05d".formatted(i), "m%02d".formatted(i), relation(i), 0.9, List.of()));
        }
        StoryStream atOnce = stream();
        reports.forEach(atOnce::add);
        atOnce.addCopies(copies);
        Set<Set<String>> expected = Set.copyOf(byId(atOnce.settle()).values());
        int merged = 0;
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Collections.shuffle(reports, random);
            StoryStream stream = stream();
            Set<String> names = Set.of();
            for (int i = 0; i < reports.size(); i++) {
                stream.add(reports.get(i));
                stream.add(reports.get(random.nextInt(i + 1)));
                if (random.nextInt(12) > 0) continue;
                names = told(names, stream.settle());
            }
            stream.addCopies(copies);
            Settlement last = stream.settle();
            told(names, last);
            merged += (int) last.changes().stream()
                    .filter(StoryChange.Merged.class::isInstance)
                    .count();
            assertThat(Set.copyOf(byId(last).values())).as("seed " + seed).isEqualTo(expected);
        }
        assertThat(merged).isGreaterThan(20);
    }

    /// Makes sure that each name that came or went is told of.
    private static Set<String> told(Set<String> before, Settlement settlement) {
        Set<String> now = byId(settlement).keySet();
        Set<String> came = new TreeSet<>(now);
        came.removeAll(before);
        Set<String> went = new TreeSet<>(before);
        went.removeAll(now);
        Set<String> toldToCome = new TreeSet<>();
        Set<String> toldToGo = new TreeSet<>();
        for (StoryChange change : settlement.changes()) {
            switch (change) {
                case StoryChange.Began began -> toldToCome.add(began.story());
                case StoryChange.Split split -> toldToCome.add(split.story());
                case StoryChange.Merged gone -> toldToGo.add(gone.story());
                case StoryChange.Ended ended -> toldToGo.add(ended.story());
            }
        }
        assertThat(toldToCome).isEqualTo(came);
        assertThat(toldToGo).isEqualTo(went);
        return now;
    }

    @Test
    void thousandsOfReportsOfOneDayStandInTheStoriesOfTheirMatters() {
        StoryStream stream = new StoryStream(UnaryOperator.identity(), StorySetting.STANDARD, WINDOW_DAYS, false);
        for (int i = 0; i < 6_000; i++) stream.add(InventedReports.of(i, i / 5, FIRST_DAY));

        List<Set<String>> stories = List.copyOf(byId(stream.settle()).values());

        assertThat(stories).hasSizeBetween(1_190, 1_230);
    }

    private static Relation relation(int number) {
        return number % 5 == 4 ? Relation.EXCERPT : number % 2 == 0 ? Relation.TRANSLATION : Relation.NEAR_COPY;
    }

    /// A report whose copy is `r` with the same number.
    private static AnnotatedDocument mixed(int number) {
        String guest = "Guest " + number / 4;
        var made = report(
                        "m%02d".formatted(number),
                        number % 2 == 0 ? "de" : "en",
                        guest + " comes to Sudria, says Okello.")
                .naming(guest, "person:guest" + number / 4)
                .naming("Sudria", "country:SUD")
                .naming("Okello", "person:okello@SUD")
                .event(EventType.CONSULT, "visit", "comes to Sudria", "person:guest" + number / 4, "country:SUD", null);
        return number % 3 == 0
                ? made.build()
                : made.on(FIRST_DAY.plusDays(number).toString()).build();
    }

    @Test
    void tenThousandPrintsOfOneReportAreOneStoryAndLeaveTheOthersAlone() {
        StoryStream stream = stream();
        List<AnnotatedDocument> others = InventedReports.of(50, 50);
        others.forEach(stream::add);
        Map<String, Set<String>> before = byId(stream.settle());
        String text = InventedReports.text(1, 999);
        for (int i = 0; i < 10_000; i++)
            stream.add(report("p" + i, "en", text).on("2031-05-05").build());
        Map<String, Set<String>> after = byId(stream.settle());

        assertThat(after.values()).containsAll(before.values()).hasSize(before.size() + 1);
    }

    @Test
    void emptyAndOneWordReportsHarmNoStory() {
        StoryStream stream = stream();
        InventedReports.of(50, 50).forEach(stream::add);
        Map<String, Set<String>> before = byId(stream.settle());
        for (int i = 0; i < 1_000; i++) {
            stream.add(report("e" + i, "und", "").on("2031-05-05").build());
            stream.add(report("w" + i, "en", i % 2 == 0 ? "Peace" : "War" + i)
                    .on("2031-05-05")
                    .build());
        }
        Map<String, Set<String>> after = byId(stream.settle());

        assertThat(after.values().containsAll(before.values())).isTrue();
        assertThat(after.values().stream()
                        .filter(reports -> reports.contains("w0"))
                        .findFirst())
                .hasValueSatisfying(reports -> assertThat(reports.size()).isGreaterThanOrEqualTo(500));
        assertThat(after.values().stream().filter(reports -> reports.size() == 1))
                .hasSizeGreaterThan(1_000);
    }

    private static SettledStory storyOf(String report, Settlement settlement) {
        return settlement.stories().stream()
                .filter(story -> story.reports().contains(report))
                .findFirst()
                .orElseThrow();
    }

    private static StoryStream stream() {
        return new StoryStream(UnaryOperator.identity(), StorySetting.STANDARD, WINDOW_DAYS, true);
    }

    private static Map<String, Set<String>> byId(Settlement settlement) {
        Map<String, Set<String>> stories = new TreeMap<>();
        for (SettledStory story : settlement.stories()) stories.put(story.id(), new TreeSet<>(story.reports()));
        return stories;
    }
}
