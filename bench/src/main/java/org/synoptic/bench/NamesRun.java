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
import java.util.Random;
import org.synoptic.annotate.name.NameIndex;
import tools.jackson.databind.json.JsonMapper;

/// Names in other spellings looked up among a million made ones, on one thread.
///
/// Argument: the folder for results.
public final class NamesRun {
    private static final int ENTITIES = 1_000_000;
    private static final int GIVEN = 3_000;
    private static final int SURNAMES = 60_000;
    private static final int ASKED = 20_000;
    private static final double NANOS = 1e9;
    private static final double MICROS = 1e3;

    private final Random random = new Random(20261129);
    private final String[] given = made(GIVEN, 2);
    private final String[] surnames = made(SURNAMES, 3);

    private NamesRun() {}

    public static void main(String[] arguments) throws IOException {
        new NamesRun().measure(Path.of(arguments[0]));
    }

    private String[] made(int number, int syllables) {
        String[] words = new String[number];
        String[] starts = {
            "k", "sh", "m", "v", "s", "zh", "d", "l", "b", "ch", "n", "r", "t", "g", "kh", "p", "y", "f", "z"
        };
        String[] vowels = {"a", "o", "e", "i", "u", "ya", "ei", "ou"};
        String[] ends = {"", "n", "r", "v", "l", "m", "s"};
        for (int i = 0; i < number; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = 0; s < syllables; s++) {
                word.append(starts[random.nextInt(starts.length)]).append(vowels[random.nextInt(vowels.length)]);
            }
            word.append(ends[random.nextInt(ends.length)]);
            words[i] = Character.toUpperCase(word.charAt(0)) + word.substring(1);
        }
        return words;
    }

    /// Few names are borne by many: the square of a uniform number.
    private List<String> name() {
        double first = random.nextDouble();
        double last = random.nextDouble();
        return List.of(given[(int) (first * first * GIVEN)], surnames[(int) (last * last * SURNAMES)]);
    }

    private void measure(Path results) throws IOException {
        long start = Machine.cpuNanos();
        NameIndex<Integer> index = new NameIndex<>();
        List<List<String>> asked = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            List<String> name = name();
            index.add(name, i);
            if (i % (ENTITIES / ASKED) == 0) asked.add(respelt(name));
        }
        double built = (Machine.cpuNanos() - start) / NANOS;
        for (List<String> name : asked) index.first(name, any -> false);

        long pairs = 0;
        int found = 0;
        double[] micros = new double[asked.size()];
        long begun = Machine.cpuNanos();
        for (int i = 0; i < asked.size(); i++) {
            long before = System.nanoTime();
            index.first(asked.get(i), any -> false);
            micros[i] = (System.nanoTime() - before) / MICROS;
        }
        double spent = (Machine.cpuNanos() - begun) / NANOS;
        for (List<String> name : asked) {
            pairs += index.compared(name);
            if (index.first(name, any -> true).isPresent()) found++;
        }
        write(results, built, spent, pairs, found, micros);
    }

    /// As German writes it.
    private static List<String> respelt(List<String> name) {
        return name.stream()
                .map(word -> word.replace("zh", "sch")
                        .replace("v", "w")
                        .replace("kh", "ch")
                        .replace("ya", "ja"))
                .toList();
    }

    private static void write(Path results, double built, double spent, long pairs, int found, double[] micros)
            throws IOException {
        Arrays.sort(micros);
        Machine machine = Machine.ofThisRun(1);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("entities", ENTITIES);
        fields.put("asked", micros.length);
        fields.put("found", found);
        fields.put("cpuSecondsToBuild", built);
        fields.put("cpuMicrosecondsALookUp", spent * 1e6 / micros.length);
        fields.put("wallMicrosecondsMiddle", micros[micros.length / 2]);
        fields.put("wallMicroseconds99thOf100", micros[micros.length * 99 / 100]);
        fields.put("pairsComparedALookUp", (double) pairs / micros.length);
        fields.put("pairsACpuSecond", pairs / spent);
        String dated = LocalDate.now(Clock.systemUTC()) + "-names";
        Files.createDirectories(results);
        String json =
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields);
        Files.writeString(results.resolve(dated + ".json"), json + "\n");
        String page = String.format(
                Locale.ROOT,
                """
                # %s

                %d processors, %s; JDK %s; commit %s. %d names as German spells them are looked up among %d made ones (%d given names,
                %d surnames, few borne by many), on one thread; every look-up goes through its whole blocks.

                | | |
                |---|---|
                | found | %d of %d |
                | index built in | %.1f CPU seconds |
                | a look-up | %.1f CPU microseconds; wall: middle %.1f, 99th of 100 %.1f |
                | pairs compared | %.1f a look-up, %.0f a CPU second, folding of the name asked for included |
                """,
                dated,
                machine.processors(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                micros.length,
                ENTITIES,
                GIVEN,
                SURNAMES,
                found,
                micros.length,
                built,
                spent * 1e6 / micros.length,
                micros[micros.length / 2],
                micros[micros.length * 99 / 100],
                (double) pairs / micros.length,
                pairs / spent);
        Files.writeString(results.resolve(dated + ".md"), page);
        System.out.println(page);
    }
}
