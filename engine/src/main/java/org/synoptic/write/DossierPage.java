package org.synoptic.write;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;

/// The file `index.html`: one page with all that it needs, which opens from a file and asks nobody for anything.
public final class DossierPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, DossierPage.class.getClassLoader(), "org.synoptic.write.page");
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private DossierPage() {}

    public static String render(Dossier dossier) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("page.jte", view(dossier), page);
        return page.toString();
    }

    /// Writes the page. The writer stays open.
    public static void render(Dossier dossier, Writer writer) {
        TEMPLATES.render("page.jte", view(dossier), new WriterOutput(writer));
    }

    /// The story of most accounts first; of those alike the one with more differences.
    private static final Comparator<ComparedStory> LARGEST_FIRST = Comparator.comparing(
                    (ComparedStory story) -> -story.story().documents().size())
            .thenComparing(story -> -story.comparison().differences().size());

    private static PageView view(Dossier dossier) {
        Marks marks = new Marks(dossier.documents());
        Accounts accounts = new Accounts(dossier.documents(), marks);
        StoryViews views = new StoryViews(dossier, accounts, marks);
        List<ComparedStory> ordered =
                dossier.stories().stream().sorted(LARGEST_FIRST).toList();
        List<PageView.Story> stories = ordered.stream().map(views::story).toList();
        boolean hasShared = stories.stream().anyMatch(DossierPage::isShared);
        Map<Boolean, List<PageView.Story>> parted =
                stories.stream().collect(Collectors.partitioningBy(story -> isShared(story) || !hasShared));
        TextViews texts = new TextViews(accounts, marks);
        return new PageView(
                stories.isEmpty() ? "Reports" : stories.get(0).headline(),
                numbers(accounts.all(), stories.size()),
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest(SCRIPT)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'",
                STYLE,
                SCRIPT,
                Objects.requireNonNull(parted.get(true)),
                Objects.requireNonNull(parted.get(false)),
                accounts.all().stream()
                        .map(document -> texts.text(document.document()))
                        .toList(),
                Plain.line(dossier.version()));
    }

    private static boolean isShared(PageView.Story story) {
        return story.accounts().size() > 1;
    }

    /// "19 accounts in 2 languages, 3 stories".
    private static String numbers(List<AnnotatedDocument> documents, int stories) {
        Set<String> languages = new LinkedHashSet<>();
        documents.forEach(
                document -> languages.add(document.document().language().tag()));
        return Count.of(documents.size(), "account") + " in " + Count.of(languages.size(), "language") + ", "
                + Count.of(stories, "story");
    }

    private static String digest(String script) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(sha256.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DossierPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("[" + name + "] cannot be read", e);
        }
    }
}
