package org.synoptic.bench;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.model.Document;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.read.ReadResult.Kept;
import tools.jackson.databind.json.JsonMapper;

/// Measures our time tagger and two others on the same reports, in one run of one thread, all of them warm.
///
/// Arguments: a name for the result, the folder for results, of how many documents one is taken, then the inputs.
public final class TimeRun {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final int ROUNDS = 3;
    /// Until a system has worked so long, it is not warm.
    private static final double WARM_SECONDS = 5;

    private TimeRun() {}

    private record Rate(String language, String system, int documents, long tokens, int times, double tokensASecond) {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.WARNING);
        int every = Integer.parseInt(arguments[2]);
        List<Document> documents = documents(List.of(arguments).subList(3, arguments.length), every);
        List<Rate> rates = new ArrayList<>();
        for (LanguageModule module : Pipeline.languages()) {
            List<Document> ofLanguage = documents.stream()
                    .filter(each -> each.language().tag().equals(module.tag()))
                    .toList();
            if (ofLanguage.isEmpty()) continue;
            for (TimeSystem system : systems(module)) {
                if (system.reads(module.tag())) rates.add(measure(system, module.tag(), ofLanguage));
            }
        }
        write(arguments[0], Path.of(arguments[1]), rates);
    }

    private static List<Document> documents(List<String> inputs, int every) {
        try (Stream<ReadResult> results =
                new Pipeline(ReadLimits.DEFAULT, 1).read(inputs, InputStream.nullInputStream())) {
            List<Document> all = results.filter(Kept.class::isInstance)
                    .map(kept -> ((Kept) kept).document())
                    .filter(document -> document.published() != null)
                    .toList();
            List<Document> some = new ArrayList<>();
            for (int i = 0; i < all.size(); i += every) some.add(all.get(i));
            if (some.isEmpty()) throw new IllegalArgumentException("no dated report among " + inputs);
            return some;
        }
    }

    private static List<TimeSystem> systems(LanguageModule module) throws IOException {
        List<TimeSystem> systems = new ArrayList<>();
        for (SynopticTimes.Words words : SynopticTimes.Words.values()) systems.add(new SynopticTimes(module, words));
        systems.add(new HeidelTime(module.tag()));
        if (module.tag().equals("en")) {
            systems.add(new SuTime(true));
            systems.add(new SuTime(false));
        }
        return systems;
    }

    private static Rate measure(TimeSystem system, String language, List<Document> documents) {
        documents.forEach(system::prepare);
        double before = cpuSeconds();
        int times;
        do {
            times = tagAll(system, documents);
        } while (cpuSeconds() - before < WARM_SECONDS);
        double start = cpuSeconds();
        for (int round = 0; round < ROUNDS; round++) tagAll(system, documents);
        double seconds = (cpuSeconds() - start) / ROUNDS;
        long tokens = documents.stream()
                .mapToLong(document -> document.text().strip().split("\\s+").length)
                .sum();
        Rate rate = new Rate(language, system.name(), documents.size(), tokens, times, tokens / seconds);
        System.err.println(rate);
        return rate;
    }

    private static int tagAll(TimeSystem system, List<Document> documents) {
        return documents.stream().mapToInt(system::tag).sum();
    }

    private static double cpuSeconds() {
        return THREADS.getCurrentThreadCpuTime() / NANOS;
    }

    private static void write(String name, Path results, List<Rate> rates) throws IOException {
        Machine machine = Machine.ofThisRun(1);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("rates", rates);
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields);
        String file = LocalDate.now(Clock.systemUTC()) + "-" + name;
        Files.createDirectories(results);
        Files.writeString(results.resolve(file + ".json"), json + "\n");
        Files.writeString(results.resolve(file + ".md"), markdown(file, machine, rates));
        System.out.println(markdown(file, machine, rates));
    }

    private static String markdown(String name, Machine machine, List<Rate> rates) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, """
                # %s

                Time taggers, warm, one thread, one run: tokens (as white space parts them) a second of that thread's processor time.
                %d processors, %s; JDK %s; commit %s.

                | language | system | documents | tokens | times found | tokens a CPU second |
                |---|---|---|---|---|---|
                """, name, machine.processors(), machine.system(), machine.jdk(), machine.commit()));
        for (Rate rate : rates) {
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %d | %,.0f |%n",
                    rate.language(),
                    rate.system(),
                    rate.documents(),
                    rate.tokens(),
                    rate.times(),
                    rate.tokensASecond()));
        }
        return text.toString();
    }
}
