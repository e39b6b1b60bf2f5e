package org.synoptic.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.synoptic.Pipeline;
import org.synoptic.annotate.name.NameList;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.ReadResult;
import org.synoptic.read.ReadResult.KeptAnnotated;
import org.synoptic.read.ReadResult.Rejected;
import org.synoptic.story.TextEmbedding;

/// One run over some inputs: names what is rejected on standard error, counts, and shows how far it is.
final class Run {
    private final Console console;
    private final InputOptions options;
    private final Pipeline pipeline;
    private int kept;
    private int rejected;
    private int uncompared;

    Run(Console console, InputOptions options, NameList listed, TextEmbedding embedding) {
        Logging.show(options.verbose);
        this.console = console;
        this.options = options;
        this.pipeline = new Pipeline(options.fetching.reader(ReadLimits.DEFAULT), listed, embedding, options.threads());
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /// What to do with a report that was kept: never a [Rejected].
    @FunctionalInterface
    interface Use {
        void of(ReadResult report) throws IOException;
    }

    /// Uses each report of the inputs in turn, as it was read.
    void read(Use use) throws IOException {
        try (Stream<ReadResult> reports = pipeline.read(options.inputs, console.in());
                Progress progress = new Progress(console, !options.quiet, "Reading", -1)) {
            use(reports, use, progress);
        }
    }

    /// What to do with an annotated report.
    @FunctionalInterface
    interface UseAnnotated {
        void of(AnnotatedDocument document) throws IOException;
    }

    /// Uses each report of the inputs in turn, annotated.
    void annotate(UseAnnotated use) throws IOException {
        try (Stream<ReadResult> reports = pipeline.annotate(pipeline.read(options.inputs, console.in()));
                Progress progress = new Progress(console, !options.quiet, "Annotating", -1)) {
            use(reports, report -> use.of(((KeptAnnotated) report).document()), progress);
        }
    }

    /// All reports of the inputs, annotated.
    List<AnnotatedDocument> annotated() throws IOException {
        List<ReadResult> read = new ArrayList<>();
        read(read::add);
        kept = 0;
        List<AnnotatedDocument> annotated = new ArrayList<>();
        try (Stream<ReadResult> reports = pipeline.annotate(read.stream());
                Progress progress = new Progress(console, !options.quiet, "Annotating", read.size())) {
            use(reports, report -> annotated.add(((KeptAnnotated) report).document()), progress);
        }
        return annotated;
    }

    /// The dossier of the documents; names each story whose accounts cannot be compared.
    ///
    /// @param language of headlines and summaries
    Dossier dossier(List<AnnotatedDocument> documents, String language) {
        return pipeline.dossier(documents, language, failed -> {
            console.err().println(failed.message());
            uncompared++;
        });
    }

    private void use(Stream<ReadResult> reports, Use use, Progress progress) throws IOException {
        for (Iterator<ReadResult> each = reports.iterator(); each.hasNext(); ) {
            ReadResult report = each.next();
            if (report instanceof Rejected refused) {
                progress.say(refused.message());
                rejected++;
            } else {
                use.of(report);
                kept++;
            }
            progress.step();
        }
    }

    /// Words to people about the run as a whole.
    void say(String message) {
        if (!options.quiet) console.err().println(message);
    }

    boolean hasNothing() {
        return kept == 0;
    }

    /// How the run ended, and the words for it where something is amiss.
    ExitStatus end() {
        ExitStatus status = ExitStatus.of(kept, rejected + uncompared);
        switch (status) {
            case NOTHING_READ -> console.err().println("No report could be read.");
            case SOME_REJECTED ->
                say(kept + " read, " + rejected + " rejected."
                        + (uncompared == 0 ? "" : " Stories not compared: " + uncompared + "."));
            default -> {}
        }
        return status;
    }
}
