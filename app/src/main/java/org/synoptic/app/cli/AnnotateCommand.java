package org.synoptic.app.cli;

import java.io.IOException;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.DocumentJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "annotate",
        description = "Finds names, times, quotes and political events in reports; a JSON line each.",
        footer = {
            "",
            "Examples:",
            "  synoptic annotate report.txt",
            "  synoptic annotate archive/ --threads 4 --out annotated.jsonl",
            "  synoptic read archive/ | synoptic annotate -"
        })
final class AnnotateCommand extends LineCommand {
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
        run.annotate(document -> lines.write(DocumentJson.write(document)));
    }
}
