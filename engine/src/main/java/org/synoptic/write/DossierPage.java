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
import java.util.Objects;
import org.synoptic.model.Dossier;

/// The file `index.html`: one page with all that it needs, which opens from a file and asks nobody for anything.
public final class DossierPage {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, DossierPage.class.getClassLoader(), "org.synoptic.write.page");
    private static final String STYLE = resource("page.css");
    private static final String SCRIPT = resource("page.js");

    private DossierPage() {}

    /// The page in English.
    public static String render(Dossier dossier) {
        return render(dossier, "en");
    }

    /// @param language of all words that are not the reports' own: en or de
    public static String render(Dossier dossier, String language) {
        StringOutput page = new StringOutput();
        TEMPLATES.render("page.jte", view(dossier, language), page);
        return page.toString();
    }

    /// Writes the page. The writer stays open.
    public static void render(Dossier dossier, Writer writer) {
        TEMPLATES.render("page.jte", view(dossier, "en"), new WriterOutput(writer));
    }

    /// The page's view with what only a page has: its policy, style and script.
    private static PageView view(Dossier dossier, String language) {
        PageWords words = PageWords.in(language);
        DossierView view = DossierView.of(dossier, words);
        return new PageView(
                words,
                view.title(),
                view.numbers(),
                "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + digest(SCRIPT)
                        + "'; img-src data:; base-uri 'none'; form-action 'none'",
                STYLE,
                SCRIPT,
                view.stories(),
                view.briefs(),
                view.texts(),
                Plain.line(dossier.version()));
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
