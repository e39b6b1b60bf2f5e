package org.synoptic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.annotate.name.EntityLinker;
import org.synoptic.annotate.name.NameList;
import org.synoptic.annotate.name.Transliteration;
import org.synoptic.copy.CopyFinder;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Story;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.story.StoryBuilder;
import org.synoptic.story.StorySetting;

/// How much hangs on each number by which stories are told apart: BCubed F1 of sets of reports with one number of
/// [StorySetting#STANDARD] moved, as a table in Markdown.
///
/// Argument: a folder with a folder a set, each with `annotated.jsonl` and `gold.tsv`, a line a report: id, story,
/// language (`quality/sensitivity` makes them). A set of several languages is followed by the F1 of its pairs across
/// languages. With a second argument, only the first row is printed.
public final class SensitivityRun {
    private static final double[] MOVED = {0.75, 0.9, 1.1, 1.25};

    private SensitivityRun() {}

    /// @param stories by id of the report, as judged by people
    private record Judged(
            String name,
            List<AnnotatedDocument> reports,
            List<CopyLink> copies,
            Map<String, String> stories,
            Map<String, String> languages) {
        /// Whether a tenth of the reports, or more, are not in its main language.
        boolean isMultilingual() {
            long most = languages.values().stream()
                    .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()))
                    .values()
                    .stream()
                    .max(Long::compare)
                    .orElse(0L);
            return most * 10 <= languages.size() * 9L;
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<Judged> sets = new ArrayList<>();
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.sorted().toList()) {
                if (Files.exists(folder.resolve("gold.tsv"))) sets.add(judged(folder));
            }
        }
        StringBuilder head = new StringBuilder("| setting | by |");
        StringBuilder line = new StringBuilder("| --- | --- |");
        for (Judged set : sets) {
            head.append(" %s |".formatted(set.name)).append(set.isMultilingual() ? " across |" : "");
            line.append(" --- |").append(set.isMultilingual() ? " --- |" : "");
        }
        System.out.println(head + "\n" + line);
        System.out.println(row("as it is", "", StorySetting.STANDARD, sets));
        if (arguments.length > 1) return;
        for (RecordComponent number : StorySetting.class.getRecordComponents()) {
            for (double factor : MOVED) {
                double now = value(number, StorySetting.STANDARD);
                String by = String.format(Locale.ROOT, "%+.0f %%", (factor - 1) * 100);
                System.out.println(
                        row("`%s` %s".formatted(number.getName(), now), by, moved(number.getName(), factor), sets));
            }
        }
    }

    private static Judged judged(Path folder) throws IOException {
        Map<String, String> stories = new LinkedHashMap<>();
        Map<String, String> languages = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("gold.tsv"))) {
            String[] fields = line.split("\t", -1);
            stories.put(fields[0], fields[1]);
            languages.put(fields[0], fields[2]);
        }
        List<AnnotatedDocument> reports = new ArrayList<>();
        try (Stream<ReadResult> read = new Pipeline(ReadLimits.DEFAULT, 1)
                .read(List.of(folder.resolve("annotated.jsonl").toString()), InputStream.nullInputStream())) {
            read.forEach(result -> {
                if (result instanceof ReadResult.KeptAnnotated kept) reports.add(kept.document());
            });
        }
        List<AnnotatedDocument> linked =
                new EntityLinker(NameList.EMPTY).link(reports).documents();
        List<CopyLink> copies = new CopyFinder(Transliteration::latin).find(linked);
        String name = folder.getFileName().toString().replaceFirst("^\\d+-", "");
        return new Judged(name, linked, copies, stories, languages);
    }

    private static double value(RecordComponent number, StorySetting setting) {
        try {
            return (double) number.getAccessor().invoke(setting);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static StorySetting moved(String name, double factor) {
        RecordComponent[] numbers = StorySetting.class.getRecordComponents();
        Object[] values = Arrays.stream(numbers)
                .map(number ->
                        value(number, StorySetting.STANDARD) * (number.getName().equals(name) ? factor : 1))
                .toArray();
        try {
            Constructor<StorySetting> canonical = StorySetting.class.getConstructor(
                    Arrays.stream(numbers).map(RecordComponent::getType).toArray(Class[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String row(String number, String by, StorySetting setting, List<Judged> sets) {
        StringBuilder row = new StringBuilder("| %s | %s |".formatted(number, by));
        for (Judged set : sets) {
            Map<String, String> found = new HashMap<>();
            for (Story story : new StoryBuilder(Transliteration::latin, setting).stories(set.reports, set.copies)) {
                story.documents().forEach(id -> found.put(id, story.id()));
            }
            row.append(String.format(Locale.ROOT, " %.3f |", bcubed(set.stories, found)));
            if (set.isMultilingual()) row.append(String.format(Locale.ROOT, " %.3f |", across(set, found)));
        }
        return row.toString();
    }

    /// F1; a report that was not found stands alone.
    private static double bcubed(Map<String, String> gold, Map<String, String> found) {
        double precision = 0;
        double recall = 0;
        for (String report : gold.keySet()) {
            int both = 0;
            int inFound = 0;
            int inGold = 0;
            for (String other : gold.keySet()) {
                boolean together = other.equals(report) || same(found, report, other);
                boolean judged = same(gold, report, other);
                if (together) inFound++;
                if (judged) inGold++;
                if (together && judged) both++;
            }
            precision += (double) both / inFound;
            recall += (double) both / inGold;
        }
        return 2 * precision * recall / (precision + recall) / gold.size();
    }

    private static boolean same(Map<String, String> groups, String one, String other) {
        String group = groups.get(one);
        return group != null && group.equals(groups.get(other));
    }

    private static double across(Judged set, Map<String, String> found) {
        int inFound = 0;
        int inGold = 0;
        int both = 0;
        for (String one : set.stories.keySet()) {
            for (String other : set.stories.keySet()) {
                if (same(set.languages, one, other)) continue;
                boolean together = same(found, one, other);
                boolean judged = same(set.stories, one, other);
                if (together) inFound++;
                if (judged) inGold++;
                if (together && judged) both++;
            }
        }
        return 2.0 * both / Math.max(1, inFound + inGold);
    }
}
