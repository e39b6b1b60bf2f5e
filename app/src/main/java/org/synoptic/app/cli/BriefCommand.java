package org.synoptic.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.synoptic.annotate.name.NameList;
import org.synoptic.json.DossierJson;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.story.TextEmbedding;
import org.synoptic.write.DossierMarkdown;
import org.synoptic.write.DossierPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "brief",
        description =
                "Makes one sourced record of many reports: DIR/index.html to read, DIR/dossier.json to work with, DIR/dossier.md to paste.",
        footer = {
            "",
            "Examples:",
            "  synoptic brief reports/* --out dossier",
            "  synoptic brief annotated.jsonl --out dossier --threads 4",
            "  synoptic brief reports/* --out akte --language de"
        })
final class BriefCommand extends ReportCommand {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write to; it is made if there is none.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "json,page,markdown",
            description = "What to write: json, page, markdown; several parted by commas (default: all).")
    private Set<Format> formats = EnumSet.allOf(Format.class);

    @Option(
            names = "--language",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "The language of the page, of headlines and summaries: en or de (default: en).")
    private Language language = Language.en;

    /// Languages of which there are wordings.
    private enum Language {
        en,
        de
    }

    /// What `brief` can write, with the names of the files.
    @SuppressWarnings("ImmutableEnumChecker")
    enum Format {
        json("dossier.json"),
        page("index.html"),
        markdown("dossier.md");

        private final String file;

        Format(String file) {
            this.file = file;
        }
    }

    @Mixin
    private NameListOptions own = new NameListOptions();

    @Mixin
    private EmbeddingOptions model = new EmbeddingOptions();

    BriefCommand(Console console) {
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
    ExitStatus carryOut(Run run, Console console) throws IOException {
        OutputFolder.check(folder);
        List<AnnotatedDocument> documents = run.annotated();
        if (!run.hasNothing()) {
            Dossier dossier = run.dossier(documents, language.name());
            write(dossier);
            run.say(summary(dossier));
        }
        return run.end();
    }

    private void write(Dossier dossier) throws IOException {
        OutputFolder.make(folder);
        for (Format format : EnumSet.copyOf(formats)) {
            try (WholeFile file = new WholeFile(folder.resolve(format.file))) {
                switch (format) {
                    case json -> DossierJson.write(dossier, file.out());
                    case page -> file.out().write(bytes(DossierPage.render(dossier, language.name())));
                    case markdown -> file.out().write(bytes(DossierMarkdown.render(dossier, language.name())));
                }
                file.keep();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
                        folder.resolve((formats.contains(Format.page)
                                        ? Format.page
                                        : formats.iterator().next())
                                .file));
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
