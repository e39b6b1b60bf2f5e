package org.synoptic.bench.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.bench.Machine;
import org.synoptic.bench.annotate.AnnotationRates.Rate;
import org.synoptic.model.Document;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.read.ReadResult.Kept;

/// Measures annotation beside CoreNLP's pipelines on the same reports, on all processors, in one run: each warm, then
/// in turns. Then records where our own time goes.
///
/// Arguments: a name for the result, the folder for results, how many documents of each language are taken, then the
/// inputs.
public final class AnnotateRun {
    private static final int ROUNDS = 3;
    private static final double NANOS = 1e9;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    /// Until a system has worked so long, it is not warm: CPU seconds.
    private static final double WARM_SECONDS = 8;

    private AnnotateRun() {}

    public static void main(String[] arguments) throws IOException {
        List<Document> all = documents(List.of(arguments).subList(3, arguments.length));
        List<Document> documents = new ArrayList<>();
        AnnotationSystem ours = new OurAnnotation();
        List<Rate> rates = new ArrayList<>();
        for (String language : List.of("en", "de")) {
            List<Document> ofLanguage = spread(
                    Integer.parseInt(arguments[2]),
                    all.stream()
                            .filter(document -> document.language().tag().equals(language))
                            .toList());
            documents.addAll(ofLanguage);
            if (!ofLanguage.isEmpty()) rates.addAll(inTurns(systems(ours, language), language, ofLanguage));
        }
        StackSamples samples = StackSamples.of(
                () -> IntStream.range(0, ROUNDS).forEach(round -> annotate(ours, documents)), "Annotator.annotate");
        write(arguments[0], Path.of(arguments[1]), new AnnotationRates(Machine.ofThisRun(THREADS), rates), samples);
    }

    private static List<AnnotationSystem> systems(AnnotationSystem ours, String language) {
        List<AnnotationSystem> systems = new ArrayList<>(List.of(ours, CoreNlpPipeline.lean(language)));
        if (language.equals("en")) systems.add(CoreNlpPipeline.withQuotes());
        return systems;
    }

    private static List<Document> documents(List<String> inputs) {
        try (Stream<ReadResult> results =
                new Pipeline(ReadLimits.DEFAULT, 1).read(inputs, InputStream.nullInputStream())) {
            List<Document> all = results.filter(Kept.class::isInstance)
                    .map(kept -> ((Kept) kept).document())
                    .toList();
            if (all.isEmpty()) throw new IllegalArgumentException("no report among " + inputs);
            return all;
        }
    }

    /// So many of them, at even distances.
    private static List<Document> spread(int count, List<Document> all) {
        int taken = Math.min(count, all.size());
        return IntStream.range(0, taken)
                .mapToObj(index -> all.get((int) ((long) index * all.size() / taken)))
                .toList();
    }

    private static List<Document> oneOf(int every, List<Document> all) {
        return IntStream.range(0, all.size())
                .filter(index -> index % every == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static List<Rate> inTurns(List<AnnotationSystem> systems, String language, List<Document> documents) {
        Map<AnnotationSystem, List<double[]>> spent = new LinkedHashMap<>();
        for (AnnotationSystem system : systems) {
            double start = cpuSeconds();
            do {
                annotate(system, oneOf(system.every(), documents));
            } while (cpuSeconds() - start < WARM_SECONDS);
            spent.put(system, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<AnnotationSystem, List<double[]>> each : spent.entrySet()) {
                AnnotationSystem system = each.getKey();
                each.getValue().add(timed(system, oneOf(system.every(), documents)));
            }
        }
        List<Rate> rates = new ArrayList<>();
        spent.forEach((system, rounds) -> {
            double[] middle = rounds.stream()
                    .sorted(Comparator.comparingDouble(round -> round[0]))
                    .toList()
                    .get(ROUNDS / 2);
            List<Document> read = oneOf(system.every(), documents);
            rates.add(new Rate(language, system.name(), read.size(), words(read), middle[0], middle[1]));
            System.err.println(rates.getLast());
        });
        return rates;
    }

    /// CPU seconds of the process and seconds on the clock.
    private static double[] timed(AnnotationSystem system, List<Document> documents) {
        double cpu = cpuSeconds();
        long wall = System.nanoTime();
        annotate(system, documents);
        return new double[] {cpuSeconds() - cpu, (System.nanoTime() - wall) / NANOS};
    }

    private static void annotate(AnnotationSystem system, List<Document> documents) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        documents.forEach(document -> threads.execute(() -> system.annotate(document)));
        threads.shutdown();
        try {
            if (!threads.awaitTermination(1, TimeUnit.HOURS)) throw new IllegalStateException("took over an hour");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double cpuSeconds() {
        return Machine.cpuNanos() / NANOS;
    }

    /// As white space parts them, in the blocks that are read.
    private static long words(List<Document> documents) {
        return documents.stream()
                .flatMap(document -> document.blocks().stream()
                        .filter(block -> block.role().isRead())
                        .map(block -> block.span().of(document.text())))
                .mapToLong(text -> text.strip().split("\\s+").length)
                .sum();
    }

    private static void write(String name, Path results, AnnotationRates rates, StackSamples samples)
            throws IOException {
        String file = LocalDate.now(Clock.systemUTC()) + "-" + name;
        Files.createDirectories(results);
        Files.writeString(results.resolve(file + ".json"), rates.json(samples.shares()));
        Files.writeString(results.resolve(file + ".md"), rates.markdown(file, samples.shares()));
        Files.writeString(results.resolve(file + ".svg"), FlameGraph.svg(samples));
        System.out.println(rates.markdown(file, samples.shares()));
    }
}
