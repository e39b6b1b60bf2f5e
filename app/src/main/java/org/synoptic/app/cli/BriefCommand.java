package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.synoptic.json.DossierJson;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.write.DossierPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "brief",
        description =
                "Makes one sourced record of many reports: DIR/index.html to read, DIR/dossier.json to work with.",
        footer = {
            "",
            "Examples:",
            "  synoptic brief reports/* --out dossier",
            "  synoptic brief annotated.jsonl --out dossier --threads 4"
        })
final class BriefCommand extends ReportCommand {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; it is made if there is none.")
    private Path folder = Path.of("");

    BriefCommand(Console console) {
        super(console);
    }

    @Override
    ExitStatus carryOut(Run run, Console console) throws IOException {
        OutputFolder.check(folder);
        List<AnnotatedDocument> documents = run.annotated();
        if (!run.hasNothing()) {
            Dossier dossier = run.pipeline().dossier(documents);
            write(dossier);
            run.say(summary(dossier));
        }
        return run.end();
    }

    private void write(Dossier dossier) throws IOException {
        OutputFolder.make(folder);
        try (WholeFile json = new WholeFile(folder.resolve("dossier.json"));
                WholeFile page = new WholeFile(folder.resolve("index.html"))) {
            DossierJson.write(dossier, json.out());
            page.out().write(DossierPage.render(dossier).getBytes(StandardCharsets.UTF_8));
            json.keep();
            page.keep();
        }
    }

    private String summary(Dossier dossier) {
        long events = dossier.stories().stream()
                .mapToLong(story -> story.comparison().events().size())
                .sum();
        long differences = dossier.stories().stream()
                .mapToLong(story -> story.comparison().differences().size())
                .sum();
        return "%s, %s, %s, %s. Open %s"
                .formatted(
                        count(dossier.documents().size(), "report", "reports"),
                        count(dossier.stories().size(), "story", "stories"),
                        count(events, "event", "events"),
                        count(differences, "difference", "differences"),
                        folder.resolve("index.html"));
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
