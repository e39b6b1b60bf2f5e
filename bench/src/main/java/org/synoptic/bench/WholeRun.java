package org.synoptic.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.json.DossierJson;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.KeptAnnotated;

/// Measures the whole program in a fresh JVM: how long until the first document is annotated, how fast it goes once
/// warm, what a dossier takes, and how much memory it took at most.
///
/// Arguments: a name for the result, the folder for results, the number of threads, then the inputs.
public final class WholeRun {
    private static final int WARM_ROUNDS = 5;
    private static final double NANOS = 1e9;

    private final Pipeline pipeline;
    private final List<ReadResult> read;

    private WholeRun(int threads, List<String> inputs) {
        this.pipeline = new Pipeline(ReadLimits.DEFAULT, threads);
        try (Stream<ReadResult> results = pipeline.read(inputs, InputStream.nullInputStream())) {
            this.read = results.filter(result -> result instanceof Kept).toList();
        }
        if (read.isEmpty()) throw new IllegalArgumentException("no report among " + inputs);
    }

    public static void main(String[] arguments) throws IOException {
        int threads = Integer.parseInt(arguments[2]);
        WholeRun run = new WholeRun(threads, List.of(arguments).subList(3, arguments.length));
        Measurement measurement = run.measure(Machine.ofThisRun(threads));
        String name = LocalDate.now(Clock.systemUTC()) + "-" + arguments[0];
        Path results = Files.createDirectories(Path.of(arguments[1]));
        Files.writeString(results.resolve(name + ".json"), measurement.json());
        Files.writeString(results.resolve(name + ".md"), measurement.markdown(name));
        System.out.println(measurement.markdown(name));
    }

    private Measurement measure(Machine machine) {
        firstDocument();
        double startUp = (System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime())
                / 1000.0;
        Timed cold = Timed.of(this::annotateAll);
        List<AnnotatedDocument> annotated = annotateAll();
        Timed warm = Timed.of(() -> {
            for (int round = 0; round < WARM_ROUNDS; round++) {
                annotateAll();
            }
        });
        Timed dossier = Timed.of(() -> write(pipeline.dossier(annotated)));
        long words = annotated.stream().mapToLong(each -> words(each.text())).sum();
        return new Measurement(
                machine,
                annotated.size(),
                words,
                startUp,
                cold,
                warm.dividedBy(WARM_ROUNDS),
                dossier,
                Machine.peakMegabytes());
    }

    private void firstDocument() {
        try (Stream<ReadResult> first = pipeline.annotate(read.stream().limit(1))) {
            first.forEach(result -> {});
        }
    }

    private List<AnnotatedDocument> annotateAll() {
        List<AnnotatedDocument> annotated = new ArrayList<>();
        try (Stream<ReadResult> results = pipeline.annotate(read.stream())) {
            results.forEach(result -> annotated.add(((KeptAnnotated) result).document()));
        }
        return annotated;
    }

    private static void write(Dossier dossier) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DossierJson.write(dossier, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Words as white space parts them.
    private static long words(String text) {
        return text.strip().split("\\s+").length;
    }

    /// Seconds on the clock, and seconds of all processors together.
    record Timed(double wall, double cpu) {
        static Timed of(Runnable work) {
            long wall = System.nanoTime();
            long cpu = Machine.cpuNanos();
            work.run();
            return new Timed((System.nanoTime() - wall) / NANOS, (Machine.cpuNanos() - cpu) / NANOS);
        }

        Timed dividedBy(int rounds) {
            return new Timed(wall / rounds, cpu / rounds);
        }
    }
}
