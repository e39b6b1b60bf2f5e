package org.synoptic.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.StoryJson;
import org.synoptic.json.Texts;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "stories",
        description = "Groups reports that tell of one happening; a JSON line a report, with the id of its story.",
        footer = {"", "Examples:", "  synoptic stories archive/", "  synoptic stories annotated.jsonl --full"})
final class StoriesCommand extends LineCommand {
    @Option(names = "--full", description = "Give the stories instead, as they stand in a dossier; a line each.")
    private boolean full;

    @Mixin
    private NameListOptions own = new NameListOptions();

    StoriesCommand(Console console) {
        super(console);
    }

    @Override
    NameList listed() {
        return own.names();
    }

    @Override
    void write(Run run, Lines lines) throws IOException {
        Dossier dossier = run.pipeline().dossier(run.annotated());
        if (full) writeStories(dossier, lines);
        else writeMembers(dossier, lines);
    }

    static void writeStories(Dossier dossier, Lines lines) throws IOException {
        Texts texts = Texts.ofAnnotated(dossier.documents());
        for (ComparedStory story : dossier.stories()) {
            lines.write(StoryJson.write(story, texts));
        }
    }

    private static void writeMembers(Dossier dossier, Lines lines) throws IOException {
        Map<String, String> storyOf = new HashMap<>();
        for (ComparedStory compared : dossier.stories()) {
            compared.story()
                    .documents()
                    .forEach(id -> storyOf.put(id, compared.story().id()));
        }
        for (AnnotatedDocument document : dossier.documents()) {
            String story = storyOf.get(document.id());
            if (story != null) lines.write(StoryJson.membership(document.id(), story));
        }
    }
}
