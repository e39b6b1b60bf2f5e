package org.synoptic.bench;

import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.read.Reader;

/// Measures the reading of pages beside parsing alone and beside two other libraries, in one run on one thread.
///
/// Every round reads all pages with each system in turn, each from its file; the median of the rounds after the first
/// sixty counts, by when the compiler is done with all of them. Counted are the seconds of the reading thread, which
/// every system has to itself, and those of the process, which hold the collector's and what the compiler still does.
/// The other libraries are given the page as a string. A page that one of them fails on is counted as read, and said.
///
/// Arguments: a name for the result, the folder for results, a folder of pages, and the number of rounds.
public final class PageRun {
    private static final String READABILITY = "Readability4J";
    private static final String BOILERPIPE = "boilerpipe ArticleExtractor";
    private static final int ROUNDS_TO_WARM_UP = 60;

    private final Path folder;
    private final List<Path> pages = new ArrayList<>();
    private final Map<String, List<PageTimes>> rounds = new LinkedHashMap<>();

    /// Pages that a system fails on, in each round anew.
    private final Map<String, Integer> failures = new LinkedHashMap<>();

    private PageRun(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(each -> each.toString().endsWith(".html")).sorted().forEach(pages::add);
        }
        if (pages.isEmpty()) throw new IllegalArgumentException("no .html in " + folder);
    }

    public static void main(String[] arguments) throws IOException {
        PageRun run = new PageRun(Path.of(arguments[2]));
        run.measure(Integer.parseInt(arguments[3]));
        String name = LocalDate.now(Clock.systemUTC()) + "-" + arguments[0];
        Path results = Files.createDirectories(Path.of(arguments[1]));
        PageMeasurement measurement = run.result();
        Files.writeString(results.resolve(name + ".json"), measurement.json());
        Files.writeString(results.resolve(name + ".md"), measurement.markdown(name));
        System.out.println(measurement.markdown(name));
    }

    private void measure(int count) {
        for (int round = 0; round < count + ROUNDS_TO_WARM_UP; round++) {
            if (round == ROUNDS_TO_WARM_UP) rounds.clear();
            time("jsoup parse alone", this::parse);
            time("Synoptic, whole reading", this::read);
            time(READABILITY, this::readability);
            time(BOILERPIPE, this::boilerpipe);
        }
    }

    private void time(String system, Runnable work) {
        System.gc();
        rounds.computeIfAbsent(system, s -> new ArrayList<>()).add(PageTimes.of(work));
    }

    private PageMeasurement result() {
        Map<String, PageTimes> medians = new LinkedHashMap<>();
        rounds.forEach((system, times) -> medians.put(
                system,
                times.stream()
                        .sorted((one, other) -> Double.compare(one.thread(), other.thread()))
                        .toList()
                        .get(times.size() / 2)));
        long bytes = pages.stream().mapToLong(page -> bytes(page).length).sum();
        return new PageMeasurement(
                Machine.ofThisRun(1), pages.size(), bytes, medians, Map.copyOf(failures), Machine.peakMegabytes());
    }

    private void parse() {
        for (Path page : pages) {
            try (InputStream in = Files.newInputStream(page)) {
                Jsoup.parse(in, null, "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(Path page) {
        try {
            return Files.readAllBytes(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        Reader reader = new Reader(ReadLimits.DEFAULT);
        try (Stream<ReadResult> results = reader.read(List.of(folder.toString()), InputStream.nullInputStream())) {
            results.forEach(result -> {});
        }
    }

    private void readability() {
        each(READABILITY, page -> new Readability4J("https://example.org/", page).parse());
    }

    private void boilerpipe() {
        each(BOILERPIPE, page -> {
            try {
                ArticleExtractor.INSTANCE.getText(page);
            } catch (de.l3s.boilerpipe.BoilerpipeProcessingException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /// A page that another library throws on is no reason to end the run.
    private void each(String system, Consumer<String> work) {
        int failed = 0;
        for (Path page : pages) {
            try {
                work.accept(new String(bytes(page), StandardCharsets.UTF_8));
            } catch (RuntimeException e) {
                failed++;
            }
        }
        if (failed > 0) failures.put(system, failed);
    }
}
