package org.synoptic.app.cli;

import java.io.IOException;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.DocumentJson;
import org.synoptic.model.AnnotatedDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "annotate",
        description = "Finds names, times, quotes and political events in reports; a JSON line each.",
        footer = {
            "",
            "Examples:",
            "  synoptic annotate report.txt",
            "  synoptic annotate archive/ --threads 4 --out annotated.jsonl",
            "  synoptic read archive/ | synoptic annotate -",
            "  synoptic annotate --explain report.txt"
        })
final class AnnotateCommand extends LineCommand {
    @Option(
            names = "--explain",
            description =
                    "Writes, instead of JSON, why each event and quote was found: the rule's file and line, the trigger, the way to each party.")
    private boolean explain;

    @Mixin
    private NameListOptions own = new NameListOptions();

    AnnotateCommand(Console console) {
        super(console);
    }

    @Override
    NameList listed() {
        return own.names();
    }

    @Override
    void write(Run run, Lines lines) throws IOException {
        if (explain) run.annotate(document -> explain(document, lines));
        else run.annotate(document -> lines.write(DocumentJson.write(document)));
    }

    private static void explain(AnnotatedDocument document, Lines lines) throws IOException {
        for (String line : Explanation.of(document)) lines.write(line);
    }
}
