package org.synoptic.app.cli;

import java.io.IOException;
import org.synoptic.annotate.name.NameList;
import org.synoptic.story.TextEmbedding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "compare",
        description = "Sets the accounts of each story side by side: what they agree on, where they differ, what they"
                + " leave out; a JSON line a story.",
        footer = {
            "",
            "Examples:",
            "  synoptic compare reports/",
            "  synoptic compare annotated.jsonl --out stories.jsonl"
        })
final class CompareCommand extends LineCommand {
    @Mixin
    private NameListOptions own = new NameListOptions();

    @Mixin
    private EmbeddingOptions model = new EmbeddingOptions();

    CompareCommand(Console console) {
        super(console);
    }

    @Override
    NameList listed() {
        return own.names();
    }

    @Override
    TextEmbedding embedding() {
        return model.embedding();
    }

    @Override
    void write(Run run, Lines lines) throws IOException {
        StoriesCommand.writeStories(run.dossier(run.annotated(), "en"), lines);
    }
}
