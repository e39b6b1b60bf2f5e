package org.synoptic.app.cli;

import java.io.IOException;
import org.synoptic.json.DocumentJson;
import org.synoptic.read.ReadResult.Kept;
import org.synoptic.read.ReadResult.KeptAnnotated;
import org.synoptic.read.ReadResult.Rejected;
import picocli.CommandLine.Command;

@Command(
        name = "read",
        description = "Reads reports: text, language, title, day, kind, and labelled blocks; a JSON line each.",
        footer = {
            "",
            "Examples:",
            "  synoptic read report.html",
            "  synoptic read archive/ --out reports.jsonl",
            "  curl -s https://example.org/report.html | synoptic read -"
        })
final class ReadCommand extends LineCommand {
    ReadCommand(Console console) {
        super(console);
    }

    @Override
    void write(Run run, Lines lines) throws IOException {
        run.read(report -> {
            switch (report) {
                case Kept kept -> lines.write(DocumentJson.write(kept.document()));
                case KeptAnnotated annotated ->
                    lines.write(DocumentJson.write(annotated.document().document()));
                case Rejected rejected -> throw new IllegalStateException(rejected.message());
            }
        });
    }
}
