package org.synoptic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The same work done in several ways, in turns, on one thread of one JVM. The first way is the limit that the others
/// are measured against.
final class SideBySide {
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;

    private final String name;
    private final String work;
    private final long bytes;
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Map<String, Elsewhere> elsewhere = new LinkedHashMap<>();

    /// One way to do the work, once.
    @FunctionalInterface
    interface Way {
        /// @return something that is counted on the way, so that nothing can be left out
        long run() throws IOException;
    }

    /// What a program that measured itself took for the same work.
    record Elsewhere(double cpuSeconds, long counted) {}

    /// CPU seconds of the whole process, the middle of all rounds.
    record Outcome(String way, double cpuSeconds, double megabytesPerCpuSecond, double ofLimit, long counted) {}

    /// @param work what is done, for people
    /// @param bytes that the work is over, for rates
    SideBySide(String name, String work, long bytes) {
        this.name = name;
        this.work = work;
        this.bytes = bytes;
    }

    SideBySide with(String way, Way run) {
        ways.put(way, run);
        return this;
    }

    SideBySide with(String way, Elsewhere measured) {
        elsewhere.put(way, measured);
        return this;
    }

    /// Measures, prints and writes `<date>-<name>.json` and `.md`.
    void measure(Path results) throws IOException {
        Map<String, double[]> seconds = new LinkedHashMap<>();
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String way : ways.keySet()) seconds.put(way, new double[ROUNDS]);
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                long start = Machine.cpuNanos();
                counts.put(way.getKey(), way.getValue().run());
                double spent = (Machine.cpuNanos() - start) / NANOS;
                double[] all = seconds.getOrDefault(way.getKey(), new double[ROUNDS]);
                if (round >= 0) all[round] = spent;
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Map.Entry<String, double[]> way : seconds.entrySet()) {
            double middle = middle(way.getValue());
            double limit = outcomes.isEmpty() ? middle : outcomes.getFirst().cpuSeconds();
            outcomes.add(new Outcome(
                    way.getKey(), middle, bytes / 1e6 / middle, limit / middle, counts.getOrDefault(way.getKey(), 0L)));
        }
        double limit = outcomes.getFirst().cpuSeconds();
        elsewhere.forEach((way, measured) -> {
            double spent = measured.cpuSeconds();
            outcomes.add(new Outcome(way, spent, bytes / 1e6 / spent, limit / spent, measured.counted()));
        });
        write(results, outcomes);
    }

    private static double middle(double[] seconds) {
        double[] sorted = seconds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void write(Path results, List<Outcome> outcomes) throws IOException {
        Machine machine = Machine.ofThisRun(1);
        String dated = LocalDate.now(Clock.systemUTC()) + "-" + name;
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("work", work);
        fields.put("bytes", bytes);
        fields.put("outcomes", outcomes);
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields);
        Files.createDirectories(results);
        Files.writeString(results.resolve(dated + ".json"), json + "\n");
        String markdown = markdown(dated, machine, outcomes);
        Files.writeString(results.resolve(dated + ".md"), markdown);
        System.out.println(markdown);
    }

    private String markdown(String dated, Machine machine, List<Outcome> outcomes) {
        StringBuilder page = new StringBuilder("# " + dated + "\n\n" + work + "\n\n");
        page.append(String.format(
                Locale.ROOT,
                "%d processors, %d MB of memory, %s; JDK %s; commit %s; one thread, the middle of %d rounds in turns.%n%n",
                machine.processors(),
                machine.memoryMegabytes(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                ROUNDS));
        page.append("| | CPU seconds | MB a CPU second | share of the limit | counted |\n|---|---|---|---|---|\n");
        for (Outcome each : outcomes) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.1f | %.3f | %d |%n",
                    each.way(),
                    each.cpuSeconds(),
                    each.megabytesPerCpuSecond(),
                    each.ofLimit(),
                    each.counted()));
        }
        return page.toString();
    }
}
