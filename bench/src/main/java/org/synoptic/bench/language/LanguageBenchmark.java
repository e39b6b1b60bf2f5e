package org.synoptic.bench.language;

import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.synoptic.bench.Machine;
import org.synoptic.read.language.LanguageDetector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells the languages of the same texts with our detector, OpenNLP and lingua, one after the other in one JVM: how
/// many
/// are right, texts a CPU second of the whole process once warm, and how much memory the loaded detector holds.
///
/// Arguments: the folder for results, and JSON Lines with `text`, `lang` and `length`.
public final class LanguageBenchmark {
    private static final int EVERY = 10;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;
    private static final Set<String> TWELVE =
            Set.of("en", "de", "fr", "es", "it", "ru", "uk", "ar", "zh", "tr", "pl", "pt");

    private record Text(String words, String language, String length) {}

    /// @param right by length of the texts: the mean over all languages, and over the twelve
    /// @param loadMillis until the first text was told
    private record Result(
            String system,
            Map<String, List<Double>> right,
            double textsPerCpuSecond,
            double loadMillis,
            double heldMegabytes) {}

    private final List<Text> texts;

    private LanguageBenchmark(List<Text> texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException {
        LanguageBenchmark benchmark = new LanguageBenchmark(sample(Path.of(arguments[1])));
        List<Result> results = List.of(
                benchmark.measure(
                        "Synoptic", () -> text -> LanguageDetector.detect(text).tag()),
                benchmark.measure("OpenNLP 2.5 langdetect-183", LanguageBenchmark::openNlp),
                benchmark.measure("lingua 1.2.2, low accuracy", () -> lingua(true)),
                benchmark.measure("lingua 1.2.2, high accuracy", () -> lingua(false)));
        String name = LocalDate.now(Clock.systemUTC()) + "-langid";
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Map<String, Object> json = new LinkedHashMap<>();
        Machine machine = Machine.ofThisRun(1);
        json.put("machine", machine);
        json.put("texts", benchmark.texts.size());
        json.put("systems", results);
        JsonMapper mapper = JsonMapper.builder().build();
        Files.writeString(
                folder.resolve(name + ".json"),
                mapper.writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n");
        String table = benchmark.table(name, machine, results);
        Files.writeString(folder.resolve(name + ".md"), table);
        System.out.println(table);
    }

    private static List<Text> sample(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        List<Text> texts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i += EVERY) {
            JsonNode line = mapper.readTree(lines.get(i));
            texts.add(new Text(
                    line.get("text").asString(),
                    line.get("lang").asString(),
                    line.get("length").asString()));
        }
        return texts;
    }

    private static UnaryOperator<String> openNlp() {
        try (var in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
            LanguageDetectorModel model = new LanguageDetectorModel(in);
            Map<String, String> shortTags = shortTags();
            return text -> {
                String iso3 =
                        new LanguageDetectorME(model).predictLanguage(text).getLang();
                return shortTags.getOrDefault(iso3, iso3);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> shortTags() {
        Map<String, String> tags = new TreeMap<>(Map.of(
                "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "nob", "nb", "nno", "nn", "pnb", "pa", "sqi",
                "sq"));
        for (String two : Locale.getISOLanguages()) tags.put(Locale.of(two).getISO3Language(), two);
        return tags;
    }

    private static UnaryOperator<String> lingua(boolean lowAccuracy) {
        var builder = LanguageDetectorBuilder.fromAllLanguages().withPreloadedLanguageModels();
        var detector = (lowAccuracy ? builder.withLowAccuracyMode() : builder).build();
        return text -> detector.detectLanguageOf(text).getIsoCode639_1().toString();
    }

    private Result measure(String name, Supplier<UnaryOperator<String>> load) {
        double before = usedMegabytes();
        long began = System.nanoTime();
        UnaryOperator<String> detector = load.get();
        int told = detector.apply(texts.getFirst().words()).length();
        double loadMillis = (System.nanoTime() - began) / MEGABYTE;
        Map<String, List<Double>> right = right(detector);
        double held = usedMegabytes() - before;
        long cpu = Machine.cpuNanos();
        for (Text text : texts) told += detector.apply(text.words()).length();
        if (told == 0) throw new IllegalStateException(name + " tells no language at all");
        double rate = texts.size() * NANOS / (Machine.cpuNanos() - cpu);
        return new Result(name, right, Math.round(rate), Math.round(loadMillis), Math.round(held));
    }

    private static double usedMegabytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }

    /// By length: means over all languages and over the twelve.
    private Map<String, List<Double>> right(UnaryOperator<String> detector) {
        Map<String, Map<String, int[]>> counts = new TreeMap<>();
        for (Text text : texts) {
            int[] count = counts.computeIfAbsent(text.length(), l -> new TreeMap<>())
                    .computeIfAbsent(text.language(), l -> new int[2]);
            count[0]++;
            if (detector.apply(text.words()).equals(text.language())) count[1]++;
        }
        Map<String, List<Double>> right = new TreeMap<>();
        counts.forEach((length, byLanguage) ->
                right.put(length, List.of(mean(byLanguage, byLanguage.keySet()), mean(byLanguage, TWELVE))));
        return right;
    }

    private static double mean(Map<String, int[]> counts, Set<String> languages) {
        double mean = counts.entrySet().stream()
                .filter(each -> languages.contains(each.getKey()))
                .mapToDouble(each -> (double) each.getValue()[1] / each.getValue()[0])
                .average()
                .orElse(0);
        return Math.round(mean * 1000) / 1000.0;
    }

    private String table(String name, Machine machine, List<Result> results) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # %s

                %d processors, %s; JDK %s; commit %s. %d texts in 79 languages, every %dth of lingua's test data; right: mean over
                all languages, and over the twelve ar de en es fr it pl pt ru tr uk zh. No restriction to a list of languages.

                | system | sentences | word pairs | single words | texts a CPU second | loaded in | holds |
                |---|---|---|---|---|---|---|
                """,
                name,
                machine.processors(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                texts.size(),
                EVERY));
        for (Result result : results) {
            table.append("| ").append(result.system());
            for (String length : List.of("sentences", "word-pairs", "single-words")) {
                List<Double> right = result.right().getOrDefault(length, List.of(0.0, 0.0));
                table.append(String.format(Locale.ROOT, " | %.3f, %.3f", right.get(0), right.get(1)));
            }
            table.append(String.format(
                    Locale.ROOT,
                    " | %.0f | %.0f ms | %.0f MB |%n",
                    result.textsPerCpuSecond(),
                    result.loadMillis(),
                    result.heldMegabytes()));
        }
        return table.toString();
    }
}
