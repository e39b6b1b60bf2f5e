package org.synoptic.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// How long each system took for all pages; the first is the parser alone, against which the others are held.
///
/// @param failures for each system that threw, on how many pages
record PageMeasurement(
        Machine machine,
        int pages,
        long bytes,
        Map<String, PageTimes> systems,
        Map<String, Integer> failures,
        long peakMegabytes) {
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("pages", pages);
        fields.put("bytes", bytes);
        Map<String, Object> rows = new LinkedHashMap<>();
        systems.forEach((system, times) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("wallSeconds", times.wall());
            row.put("threadCpuSeconds", times.thread());
            row.put("processCpuSeconds", times.process());
            row.put("shareOfParserByThread", shareByThread(times));
            row.put("shareOfParserByProcess", shareByProcess(times));
            rows.put(system, row);
        });
        fields.put("systems", rows);
        fields.put("failures", failures);
        fields.put("peakMegabytes", peakMegabytes);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n";
    }

    /// The speed as a share of the parser's.
    private double shareByThread(PageTimes times) {
        return parser().thread() / times.thread();
    }

    private double shareByProcess(PageTimes times) {
        return parser().process() / times.process();
    }

    private PageTimes parser() {
        return systems.values().iterator().next();
    }

    String markdown(String name) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "# %s%n%n%d processors, %s; JDK %s; commit %s; one thread. %d pages, %.1f MB; most memory held %d MB.%n%n",
                name,
                machine.processors(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                pages,
                bytes / 1e6,
                peakMegabytes));
        text.append(
                "| system | CPU seconds of the thread | of the process | wall seconds | pages a CPU second of the thread"
                        + " | speed by the thread, parser = 1 | by the process |\n|---|---|---|---|---|---|---|\n");
        systems.forEach((system, times) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %.0f | %.2f | %.2f |%n",
                system,
                times.thread(),
                times.process(),
                times.wall(),
                pages / times.thread(),
                shareByThread(times),
                shareByProcess(times))));
        failures.forEach((system, failed) ->
                text.append(String.format(Locale.ROOT, "%n%s throws on %d of the pages.%n", system, failed)));
        return text.toString();
    }
}
