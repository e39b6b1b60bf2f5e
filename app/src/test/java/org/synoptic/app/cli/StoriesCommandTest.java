package org.synoptic.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Which reports are one story, as the program says it of the examples: three happenings in two languages.
class StoriesCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private static Path folder = Path.of("");

    private static List<String> annotated = List.of();

    @BeforeAll
    static void annotate() throws IOException {
        Path lines = folder.resolve("annotated.jsonl");
        assertThat(Program.run("annotate", Program.EXAMPLES, "--out", lines).status())
                .isLessThanOrEqualTo(1);
        annotated = Files.readAllLines(lines);
    }

    @Test
    void theStoriesAreTheSameWhateverTheOrderAndTheNumberOfThreads() throws IOException {
        Map<String, String> expected = stories(annotated, "--threads", 1);
        List<String> shuffled = new ArrayList<>(annotated);
        for (int threads : new int[] {1, 2, 8}) {
            Collections.shuffle(shuffled, new Random(threads));
            assertThat(stories(shuffled, "--threads", threads))
                    .as("threads " + threads)
                    .isEqualTo(expected);
        }
        assertThat(expected.values()).hasSizeGreaterThan(15);
    }

    @Test
    void aStreamEndsWithTheSameStoriesInWhateverOrderAndHoweverOftenReportsCome() throws IOException {
        List<String> twice = new ArrayList<>(annotated);
        twice.addAll(annotated);
        Collections.shuffle(twice, new Random(5));

        assertThat(together(stories(twice, "--stream", "--window", 20_000, "--settle", 3)))
                .isEqualTo(together(stories(annotated, "--stream", "--window", 20_000)))
                .isEqualTo(together(stories(annotated)));
    }

    @Test
    void whyAReportStandsWithTheOthersIsExplained() throws IOException {
        Path lines = folder.resolve("explained.jsonl");
        Files.write(lines, annotated);

        assertThat(Program.run("stories", lines, "--explain").lines())
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "\"reason\":",
                                "same actors (",
                                "a day apart",
                                "same kind of event (",
                                "% shared weight with "));
    }

    /// By report, the story that was told last.
    private static Map<String, String> stories(List<String> lines, Object... options) throws IOException {
        Path input = folder.resolve("in.jsonl");
        Files.write(input, lines);
        List<Object> arguments = new ArrayList<>(List.of("stories", input));
        Collections.addAll(arguments, options);
        Map<String, String> stories = new TreeMap<>();
        for (String line : Program.run(arguments.toArray()).lines()) {
            JsonNode told = JSON.readTree(line);
            if (told.has("id"))
                stories.put(told.get("id").asString(), told.get("story").asString());
        }
        return stories;
    }

    /// The reports of each story, whatever its name.
    private static List<String> together(Map<String, String> stories) {
        Map<String, List<String>> reports = new TreeMap<>();
        stories.forEach((report, story) ->
                reports.computeIfAbsent(story, name -> new ArrayList<>()).add(report));
        return reports.values().stream().map(List::toString).sorted().toList();
    }
}
