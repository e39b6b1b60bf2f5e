package org.synoptic.app.cli;

import java.io.IOException;
import java.util.List;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.CopyJson;
import org.synoptic.json.Texts;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "copies",
        description = "Finds who holds whose words: identical, near-copy, excerpt or translation; a JSON line a pair.",
        footer = {"", "Examples:", "  synoptic copies monday/ tuesday/", "  synoptic copies annotated.jsonl"})
final class CopiesCommand extends LineCommand {
    @Mixin
    private NameListOptions own = new NameListOptions();

    CopiesCommand(Console console) {
        super(console);
    }

    @Override
    NameList listed() {
        return own.names();
    }

    @Override
    void write(Run run, Lines lines) throws IOException {
        List<AnnotatedDocument> documents = run.annotated();
        Texts texts = Texts.ofAnnotated(documents);
        for (CopyLink copy : run.pipeline().copies(documents)) {
            lines.write(CopyJson.write(copy, texts));
        }
    }
}
