package org.synoptic.bench.annotate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.bench.Machine;
import tools.jackson.databind.json.JsonMapper;

/// What was measured, the first system of each language the one that the others are compared with.
record AnnotationRates(Machine machine, List<Rate> rates) {
    /// @param cpu seconds of the whole process
    /// @param wall seconds
    record Rate(String language, String system, int documents, long words, double cpu, double wall) {
        double wordsPerCpuSecond() {
            return words / cpu;
        }

        double documentsPerCpuSecond() {
            return documents / cpu;
        }
    }

    /// How many times as fast as the rate the first system of its language is.
    double behind(Rate rate) {
        Rate first = rates.stream()
                .filter(each -> each.language().equals(rate.language()))
                .findFirst()
                .orElse(rate);
        return first.wordsPerCpuSecond() / rate.wordsPerCpuSecond();
    }

    String json(Map<String, Double> shares) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("machine", machine);
        fields.put("rates", rates);
        fields.put("shares", shares);
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(fields) + "\n";
    }

    String markdown(String name, Map<String, Double> shares) {
        StringBuilder page = new StringBuilder(String.format(
                Locale.ROOT,
                """
                # %s

                Annotating the same reports, all warm, in turns, on %d threads: words (as white space parts them) and documents a second of the
                process's processor time. %d processors, %s; JDK %s; commit %s. Flame graph: `%s.svg`.

                | language | system | documents | words | CPU s | wall s | words a CPU second | documents a CPU second | Synoptic is … times as fast |
                |---|---|---|---|---|---|---|---|---|
                """,
                name,
                machine.threads(),
                machine.processors(),
                machine.system(),
                machine.jdk(),
                machine.commit(),
                name));
        for (Rate rate : rates) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %d | %d | %.1f | %.1f | %,.0f | %.2f | %.1f |%n",
                    rate.language(),
                    rate.system(),
                    rate.documents(),
                    rate.words(),
                    rate.cpu(),
                    rate.wall(),
                    rate.wordsPerCpuSecond(),
                    rate.documentsPerCpuSecond(),
                    behind(rate)));
        }
        page.append("\nWhere our time goes (samples of the running threads):\n\n| stage | share |\n|---|---|\n");
        shares.forEach(
                (stage, share) -> page.append(String.format(Locale.ROOT, "| %s | %.1f %% |%n", stage, 100 * share)));
        return page.toString();
    }
}
