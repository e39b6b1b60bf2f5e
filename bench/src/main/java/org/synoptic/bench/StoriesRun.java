package org.synoptic.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.annotate.name.Transliteration;
import org.synoptic.story.Sketch;
import org.synoptic.story.StorySetting;
import org.synoptic.story.StoryStream;
import tools.jackson.databind.json.JsonMapper;

/// How the cost of a report grows with the window of a stream of stories: windows of a thousand reports to a million,
/// on one thread.
///
/// Arguments: the folder for results, the largest window, and on how many days its reports are (10 by default, 1 for a
/// flood). A window of n days' reports is filled, settled, and then
/// one day more is placed; that is timed, with sketches made before, and so is settling.
public final class StoriesRun {
    private static final long SEED = 20261129;
    private static final int PLACED = 2_000;
    private static final int DAYS = 10;
    private static final int WINDOW_DAYS = 100;
    private static final int TENTHS = 10;
    private static final int STEPS = 1_000_000;
    private static final int[] WINDOWS = {1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000};

    /// Processor time of the thread, in microseconds; memory in bytes.
    ///
    /// @param sketch to make what is kept of a report
    /// @param place to put a report beside a settled window of so many
    /// @param settle to arrange the window, a report
    /// @param fill to place all reports of the window one by one from the first, with all renewals on the way, a report
    /// @param spin nanoseconds that a step of a fixed loop took just before, which tells how busy the processor was
    /// @param miss the same for a step through memory in no order
    record Row(
            int window,
            double sketch,
            double place,
            double settle,
            double fill,
            double bytesOfReport,
            int stories,
            double spin,
            double miss) {
        double placedASecond() {
            return 1e6 / place;
        }

        /// What a report costs where stories are settled whenever a tenth of the window is new ([StoryStream#isDue]).
        double inAll() {
            return place + TENTHS * settle;
        }
    }

    private StoriesRun() {}

    public static void main(String[] arguments) throws IOException {
        int largest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : WINDOWS[WINDOWS.length - 1];
        int days = arguments.length > 2 ? Integer.parseInt(arguments[2]) : DAYS;
        measure(10_000, days);
        List<Row> rows = new ArrayList<>();
        for (int window : WINDOWS) {
            if (window > largest) break;
            Row row = measure(window, days);
            rows.add(row);
            System.out.println(row);
        }
        write(Path.of(arguments[0]), rows, days);
    }

    private static Row measure(int window, int days) {
        double spin = spin();
        double miss = miss();
        MadeReports made = new MadeReports(SEED, window, days);
        long before = heap();
        StoryStream stream = new StoryStream(Transliteration::latin, StorySetting.STANDARD, WINDOW_DAYS, false);
        long sketching = 0;
        long filling = 0;
        for (int i = 0; i < window; i++) {
            var report = made.report(i);
            long start = now();
            Sketch sketch = stream.sketch(report);
            long between = now();
            stream.add(sketch);
            filling += now() - between;
            sketching += between - start;
        }
        long start = now();
        int stories = stream.settle().stories().size();
        long settling = now() - start;
        double bytes = (heap() - before) / (double) window;
        List<Sketch> later = new ArrayList<>();
        for (int i = 0; i < Math.min(PLACED, window); i++) later.add(stream.sketch(made.report(window + i)));
        start = now();
        later.forEach(stream::add);
        double placing = now() - start;
        return new Row(
                window,
                sketching / 1e3 / window,
                placing / 1e3 / later.size(),
                settling / 1e3 / window,
                filling / 1e3 / window,
                bytes,
                stories,
                spin,
                miss);
    }

    private static double spin() {
        long start = now();
        long state = SEED;
        for (int i = 0; i < STEPS * 10; i++) state = step(state);
        return (now() - start) / (STEPS * 10.0) + (state == 0 ? 1 : 0);
    }

    private static double miss() {
        int[] memory = new int[1 << 24];
        long state = SEED;
        for (int i = 0; i < memory.length; i++) {
            state = step(state);
            memory[i] = (int) state & memory.length - 1;
        }
        long start = now();
        int at = 0;
        for (int i = 0; i < STEPS; i++) at = memory[at ^ i & 0xffff];
        return (now() - start) / (double) STEPS + (at < 0 ? 1 : 0);
    }

    private static long step(long state) {
        long next = state ^ state << 13;
        next ^= next >>> 7;
        return next ^ next << 17;
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// Bytes of the heap in use after a collection.
    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void write(Path results, List<Row> rows, int days) throws IOException {
        Machine machine = Machine.ofThisRun(1);
        String dated =
                LocalDate.now(Clock.systemUTC()) + "-stories" + (days == DAYS ? "" : "-of-%d-days".formatted(days));
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("seed", SEED);
        fields.put("rows", rows);
        Files.createDirectories(results);
        Files.writeString(
                results.resolve(dated + ".json"),
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n");
        StringBuilder page =
                new StringBuilder("# %s%n%n![microseconds a report by window](%s.svg)%n%n".formatted(dated, dated));
        page.append(
                "Made reports of 180 words in %d days, with as many different words as texts of that length have; thread processor time, microseconds a report. %s; JDK %s; commit %s.%n%n"
                        .formatted(days, machine.system(), machine.jdk(), machine.commit()));
        page.append(
                "| window | sketch | place | placed a second | settle | placed, settled each tenth | fill one by one | bytes kept | stories | spin, ns | miss, ns |\n");
        page.append("|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (Row row : rows) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.0f | %.1f | %.0f | %.1f | %.0f | %d | %.2f | %.0f |%n",
                    row.window,
                    row.sketch,
                    row.place,
                    row.placedASecond(),
                    row.settle,
                    row.inAll(),
                    row.fill,
                    row.bytesOfReport,
                    row.stories,
                    row.spin,
                    row.miss));
        }
        Files.writeString(results.resolve(dated + ".md"), page.toString());
        Files.writeString(results.resolve(dated + ".svg"), Plot.of(rows));
        System.out.println(page);
    }

    /// A drawing of the costs over the size of the window, both on logarithmic scales.
    private static final class Plot {
        private static final int WIDTH = 560;
        private static final int HEIGHT = 320;
        private static final int LEFT = 50;
        private static final int BOTTOM = 280;

        private Plot() {}

        static String of(List<Row> rows) {
            StringBuilder svg = new StringBuilder(
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"11\">%n"
                            .formatted(WIDTH, HEIGHT));
            svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
            for (int power = 0; power <= 3; power++) {
                int y = (int) y(Math.pow(10, power));
                svg.append(
                        "<line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#ddd\"/><text x=\"5\" y=\"%d\">%d µs</text>%n"
                                .formatted(LEFT, WIDTH - 110, y, y, y + 4, (int) Math.pow(10, power)));
            }
            for (Row row : rows) {
                svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>%n"
                        .formatted((int) x(row.window), BOTTOM + 18, row.window));
            }
            line(
                    svg,
                    rows,
                    "place",
                    "#0a58ca",
                    rows.stream().mapToDouble(Row::place).toArray());
            line(
                    svg,
                    rows,
                    "settle",
                    "#b02a37",
                    rows.stream().mapToDouble(Row::settle).toArray());
            line(
                    svg,
                    rows,
                    "fill one by one",
                    "#2b8a3e",
                    rows.stream().mapToDouble(Row::fill).toArray());
            return svg.append("</svg>\n").toString();
        }

        private static void line(StringBuilder svg, List<Row> rows, String name, String color, double[] values) {
            svg.append("<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"2\" points=\"".formatted(color));
            for (int i = 0; i < values.length; i++) {
                svg.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(rows.get(i).window), y(values[i])));
            }
            svg.append("\"/>\n");
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
                    x(rows.getLast().window) + 6,
                    y(values[values.length - 1]) + 4,
                    color,
                    name));
        }

        private static double x(double window) {
            return LEFT + (Math.log10(window) - 3) / 3 * (WIDTH - 110 - LEFT);
        }

        private static double y(double micros) {
            return BOTTOM - Math.max(0, Math.log10(micros)) / 3 * (BOTTOM - 20);
        }
    }
}
