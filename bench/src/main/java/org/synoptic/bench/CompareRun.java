package org.synoptic.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import org.synoptic.compare.Comparer;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison;
import org.synoptic.model.Story;

/// How long it takes to compare the reports of one large story, made with a fixed seed, and how that grows with their
/// number.
public final class CompareRun {
    private static final List<Integer> REPORTS = List.of(125, 250, 500, 1000, 2000);
    private static final int EVENTS_OF_ONE = 10;
    private static final int RUNS = 3;
    private static final double NANOS = 1e9;

    private CompareRun() {}

    /// Prints a line for each size: reports, events, CPU seconds of the quickest of three runs, and what was found.
    public static void main(String[] arguments) {
        System.out.println("reports  mentions  CPU s  events  agreements  differences  utterances");
        for (int reports : REPORTS) {
            MadeStory made = new MadeStory(reports, EVENTS_OF_ONE);
            double best = Double.MAX_VALUE;
            Comparison comparison = null;
            for (int run = 0; run < RUNS; run++) {
                long before = cpu();
                comparison = compare(made);
                best = Math.min(best, (cpu() - before) / NANOS);
            }
            if (comparison == null) continue;
            System.out.printf(
                    Locale.ROOT,
                    "%7d  %8d  %5.2f  %6d  %10d  %11d  %10d%n",
                    reports,
                    reports * EVENTS_OF_ONE,
                    best,
                    comparison.events().size(),
                    comparison.agreements().size(),
                    comparison.differences().size(),
                    comparison.quotes().size());
        }
    }

    private static Comparison compare(MadeStory made) {
        List<AnnotatedDocument> documents = made.documents();
        Story story =
                new Story("s1", documents.stream().map(AnnotatedDocument::id).toList(), java.util.Map.of(), null);
        return new Comparer().compare(story, documents, List.of(), made.entities());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
