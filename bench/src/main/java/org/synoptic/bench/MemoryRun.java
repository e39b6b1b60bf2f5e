package org.synoptic.bench;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What `synoptic read` takes of large inputs in a heap of 512 MB: a WARC file of 1 GB and a folder of 100,000 files,
/// both made here in a temporary folder and deleted after.
///
/// Each is read by the program in a process of its own, whose memory and processor time are looked at ten times a
/// second.
///
/// Arguments: the folder for results, and the program's jar.
public final class MemoryRun {
    private static final long WARC_BYTES = 1_000_000_000;
    private static final int FILES = 100_000;
    private static final int FILES_IN_A_FOLDER = 1_000;
    private static final String HEAP = "-Xmx512m";
    private static final int LOOK_EVERY_MILLIS = 100;

    private final Path folder;
    private final String program;

    private MemoryRun(Path folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /// @param documents lines that it wrote
    /// @param peakMegabytes of the process: the heap, the code, the classes
    private record Outcome(
            String input, long bytes, int given, int exit, long documents, double cpuSeconds, long peakMegabytes) {}

    /// Something that writes an input and tells how many documents it holds.
    @FunctionalInterface
    private interface Maker {
        int make(Path input) throws IOException;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("synoptic-bench");
        try {
            MemoryRun run = new MemoryRun(folder, arguments[1]);
            List<Outcome> outcomes = new ArrayList<>();
            outcomes.add(run.measure("a WARC file", "pages.warc", MemoryRun::makeWarc));
            outcomes.add(run.measure("a folder of files", "pages", MemoryRun::makeFolder));
            write(Path.of(arguments[0]), outcomes);
        } finally {
            delete(folder);
        }
    }

    private static int makeWarc(Path file) throws IOException {
        MadePages pages = new MadePages(20261130);
        int count = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (long bytes = 0; bytes < WARC_BYTES; count++) {
                byte[] record = pages.record(pages.page(30, 150));
                out.write(record);
                bytes += record.length;
            }
        }
        return count;
    }

    private static int makeFolder(Path folder) throws IOException {
        MadePages pages = new MadePages(20261130);
        for (int i = 0; i < FILES; i++) {
            Path inner = folder.resolve(String.valueOf(i / FILES_IN_A_FOLDER));
            if (i % FILES_IN_A_FOLDER == 0) Files.createDirectories(inner);
            Files.writeString(inner.resolve(i + ".html"), pages.page(3, 6));
        }
        return FILES;
    }

    private Outcome measure(String input, String name, Maker maker) throws IOException, InterruptedException {
        Path made = folder.resolve(name);
        int given = maker.make(made);
        long bytes = bytes(made);
        Path out = folder.resolve("read.jsonl");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process reading = new ProcessBuilder(
                        java,
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-jar",
                        program,
                        "read",
                        made.toString(),
                        "--out",
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "log"))
                .start();
        long peak = 0;
        Duration cpu = Duration.ZERO;
        do {
            peak = Math.max(peak, Machine.peakMegabytes(reading.pid()));
            cpu = reading.info().totalCpuDuration().orElse(cpu);
        } while (!reading.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS));
        long documents = Files.exists(out) ? lines(out) : 0;
        Outcome outcome =
                new Outcome(input, bytes, given, reading.exitValue(), documents, cpu.toMillis() / 1000.0, peak);
        System.out.println(outcome);
        delete(made);
        return outcome;
    }

    private static long bytes(Path made) throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            return files.map(Path::toFile)
                    .filter(File::isFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }

    private static long lines(Path file) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) if (buffer[i] == '\n') lines++;
            }
        }
        return lines;
    }

    private static void delete(Path made) throws IOException {
        if (!Files.exists(made)) return;
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void write(Path results, List<Outcome> outcomes) throws IOException {
        Machine machine = Machine.ofThisRun(1);
        String dated = LocalDate.now(Clock.systemUTC()) + "-memory";
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("heap", HEAP);
        fields.put("outcomes", outcomes);
        Files.createDirectories(results);
        Files.writeString(
                results.resolve(dated + ".json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n");
        String markdown = markdown(dated, machine, outcomes);
        Files.writeString(results.resolve(dated + ".md"), markdown);
        System.out.println(markdown);
    }

    private static String markdown(String dated, Machine machine, List<Outcome> outcomes) {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                "# %s%n%n%d processors, %s; JDK %s; commit %s. `synoptic read` with %s, in a process of its own.%n%n"
                        + "| input | MB | documents in it | exit | documents read | CPU seconds | most memory, MB |%n|---|---|---|---|---|---|---|%n",
                dated,
                machine.processors(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                HEAP));
        for (Outcome each : outcomes) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %d | %.1f | %d |%n",
                    each.input(),
                    each.bytes() / 1_000_000,
                    each.given(),
                    each.exit(),
                    each.documents(),
                    each.cpuSeconds(),
                    each.peakMegabytes()));
        }
        return page.toString();
    }
}
