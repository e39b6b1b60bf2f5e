package org.synoptic.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.synoptic.bench.WholeRun.Timed;
import tools.jackson.databind.json.JsonMapper;

/// How long each system took for all pages; the first is the parser alone, against which the others are held.
///
/// @param failures for each system that threw, on how many pages
record PageMeasurement(
        Machine machine,
        int pages,
        long bytes,
        Map<String, Timed> systems,
        Map<String, Integer> failures,
        long peakMegabytes) {
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("pages", pages);
        fields.put("bytes", bytes);
        Map<String, Object> rows = new LinkedHashMap<>();
        systems.forEach((system, timed) -> rows.put(
                system, Map.of("wallSeconds", timed.wall(), "cpuSeconds", timed.cpu(), "shareOfParser", share(timed))));
        fields.put("systems", rows);
        fields.put("failures", failures);
        fields.put("peakMegabytes", peakMegabytes);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n";
    }

    /// The speed as a share of the parser's.
    private double share(Timed timed) {
        return systems.values().iterator().next().cpu() / timed.cpu();
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
                "| system | CPU seconds | wall seconds | pages a CPU second | speed, parser = 1 |\n|---|---|---|---|---|\n");
        systems.forEach((system, timed) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.0f | %.2f |%n",
                system,
                timed.cpu(),
                timed.wall(),
                pages / timed.cpu(),
                share(timed))));
        failures.forEach((system, failed) ->
                text.append(String.format(Locale.ROOT, "%n%s throws on %d of the pages.%n", system, failed)));
        return text.toString();
    }
}
