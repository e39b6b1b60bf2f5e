package org.synoptic.app.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.ReportStream;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.StoryJson;
import org.synoptic.json.Texts;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.Story;
import org.synoptic.story.TextEmbedding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "stories",
        description = "Groups reports that tell of one happening; a JSON line a report, with the id of its story.",
        footer = {
            "",
            "Examples:",
            "  synoptic stories archive/",
            "  synoptic stories annotated.jsonl --explain",
            "  synoptic stories annotated.jsonl --full",
            "  tail -f annotated.jsonl | synoptic stories - --stream --window 14"
        })
final class StoriesCommand extends LineCommand {
    @Option(names = "--full", description = "Give the stories instead, as they stand in a dossier; a line each.")
    private boolean full;

    @Option(names = "--explain", description = "Say why each report stands in its story.")
    private boolean explain;

    @Option(
            names = "--stream",
            description = "Place each report as it is read, beside those of the last days, and now and then arrange all"
                    + " of these anew: a line for each that has moved then, and for each story that merged, split or"
                    + " ended.")
    private boolean stream;

    @Option(
            names = "--window",
            paramLabel = "DAYS",
            defaultValue = "30",
            description = "With --stream: how many days belong together (default: ${DEFAULT-VALUE}).")
    private int windowDays;

    @Option(
            names = "--settle",
            paramLabel = "REPORTS",
            defaultValue = "1000",
            description =
                    "With --stream: after how many reports to arrange anew (default: ${DEFAULT-VALUE}); in a window of"
                            + " more than ten times as many, after a tenth of these.")
    private int settleAfter;

    @Mixin
    private NameListOptions own = new NameListOptions();

    @Mixin
    private EmbeddingOptions model = new EmbeddingOptions();

    StoriesCommand(Console console) {
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
        if (stream) {
            writeStream(run, lines);
        } else if (full) {
            writeStories(run.dossier(run.annotated(), "en"), lines);
        } else {
            List<AnnotatedDocument> documents = run.annotated();
            writeMembers(documents, run.pipeline().stories(documents), lines);
        }
    }

    private void writeStream(Run run, Lines lines) throws IOException {
        ReportStream stories = run.pipeline().reportStream(Math.max(1, windowDays), explain);
        StreamLines told = new StreamLines(stories, lines, Math.max(1, settleAfter), explain);
        run.annotate(told::add);
        told.settle();
    }

    static void writeStories(Dossier dossier, Lines lines) throws IOException {
        Texts texts = Texts.ofAnnotated(dossier.documents());
        for (ComparedStory story : dossier.stories()) {
            lines.write(StoryJson.write(story, texts));
        }
    }

    private void writeMembers(List<AnnotatedDocument> documents, List<Story> stories, Lines lines) throws IOException {
        Map<String, Story> storyOf = new HashMap<>();
        for (Story story : stories) story.documents().forEach(id -> storyOf.put(id, story));
        for (AnnotatedDocument document : documents) {
            Story story = storyOf.get(document.id());
            if (story == null) continue;
            String reason = explain ? story.joins().get(document.id()) : null;
            lines.write(StoryJson.membership(document.id(), story.id(), reason));
        }
    }
}
