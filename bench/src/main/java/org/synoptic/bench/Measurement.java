package org.synoptic.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.synoptic.bench.WholeRun.Timed;
import tools.jackson.databind.json.JsonMapper;

/// What was measured.
///
/// @param words of all documents together, as white space parts them
/// @param startUp seconds from the start of the JVM until the first document was annotated
/// @param cold annotating all documents the first time, with the models of its first document loaded
/// @param warm the same, later
/// @param dossier stages 2 (linking) to 6 over the annotated documents, JSON only
record Measurement(
        Machine machine,
        int documents,
        long words,
        double startUp,
        Timed cold,
        Timed warm,
        Timed dossier,
        long peakMegabytes) {
    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("documents", documents);
        fields.put("words", words);
        fields.put("secondsToFirstDocument", rounded(startUp));
        fields.put("annotateCold", rates(cold));
        fields.put("annotateWarm", rates(warm));
        fields.put("dossierSeconds", Map.of("wall", rounded(dossier.wall())));
        fields.put("peakMegabytes", peakMegabytes);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n";
    }

    private Map<String, Object> rates(Timed timed) {
        Map<String, Object> rates = new LinkedHashMap<>();
        rates.put("wallSeconds", rounded(timed.wall()));
        rates.put("cpuSeconds", rounded(timed.cpu()));
        rates.put("wordsPerWallSecond", Math.round(words / timed.wall()));
        rates.put("wordsPerCpuSecond", Math.round(words / timed.cpu()));
        rates.put("documentsPerCpuSecond", rounded(documents / timed.cpu()));
        return rates;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    String markdown(String name) {
        return String.format(
                Locale.ROOT,
                """
                # %s

                %d processors, %d MB of memory, %s; JDK %s; commit %s; %d threads. %d documents, %d words.

                | | |
                |---|---|
                | start of the program to first document annotated | %.1f s |
                | annotating, cold | %.0f words a second, %.0f a CPU second |
                | annotating, warm | %.0f words a second, %.0f a CPU second; %.2f documents a CPU second |
                | dossier of the annotated documents | %.2f s |
                | most memory held | %d MB |
                """,
                name,
                machine.processors(),
                machine.memoryMegabytes(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                machine.threads(),
                documents,
                words,
                startUp,
                words / cold.wall(),
                words / cold.cpu(),
                words / warm.wall(),
                words / warm.cpu(),
                documents / warm.cpu(),
                dossier.wall(),
                peakMegabytes);
    }
}
