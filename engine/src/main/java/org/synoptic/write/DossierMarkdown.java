package org.synoptic.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Dossier;
import org.synoptic.write.PageView.Account;
import org.synoptic.write.PageView.Event;
import org.synoptic.write.PageView.Excerpt;
import org.synoptic.write.PageView.Link;
import org.synoptic.write.PageView.Story;
import org.synoptic.write.PageView.Utterance;

/// The file `dossier.md`: what the page shows, for pasting into a document, a ticket or a message.
///
/// `[1]` after a sentence is the number of the account that it was read from; the accounts are listed below each story.
/// What reports say is escaped: it cannot bring marks, links or HTML of its own.
public final class DossierMarkdown {
    /// What has a meaning in CommonMark or its tables wherever it stands.
    private static final String MARKS = "\\`*_[]<>|~";
    /// What has one at the beginning of a paragraph, digits before it left out.
    private static final String FIRST_MARKS = "#+-=.)";
    private static final int LONGEST_WORDS = 300;

    private final StringBuilder out = new StringBuilder();

    private final PageWords words;

    private DossierMarkdown(PageWords words) {
        this.words = words;
    }

    /// In English. Lines end in `\n`; the last one too.
    public static String render(Dossier dossier) {
        return render(dossier, "en");
    }

    /// @param language of all words that are not the reports' own: en or de
    public static String render(Dossier dossier, String language) {
        PageWords words = PageWords.in(language);
        DossierView view = DossierView.of(dossier, words);
        DossierMarkdown markdown = new DossierMarkdown(words);
        markdown.line("*" + escaped(view.numbers()) + "*");
        view.stories().forEach(markdown::story);
        if (!view.briefs().isEmpty()) markdown.briefs(view.briefs());
        return markdown.out.toString();
    }

    private void story(Story story) {
        heading("# ", story.headline());
        paragraph("*" + escaped(story.kicker()) + "*");
        story.summary().forEach(sentence -> paragraph(sentence(sentence.text()) + refs(sentence.evidence())));
        if (story.accounts().size() > 1) differences(story);
        developments(story);
        agreements(story);
        events(words.of("shared events"), story.loneEvents().isEmpty() ? List.of() : story.events());
        events(
                words.of(story.loneEvents().isEmpty() ? "events" : "lone events"),
                story.loneEvents().isEmpty() ? story.events() : story.loneEvents());
        quotes(story);
        accounts(story);
    }

    private void differences(Story story) {
        heading("## ", words.of("where they differ"));
        if (story.differences().isEmpty()) paragraph(words.of("no differences"));
        for (PageView.Difference difference : story.differences()) {
            paragraph("**" + escaped(difference.question()) + "**"
                    + (difference.event() == null
                            ? ""
                            : " " + escaped(difference.event().text())));
            line("");
            for (PageView.Side side : difference.sides()) {
                line("- **" + side.letter() + ": " + escaped(side.value()) + "**" + also(side.others()));
                side.excerpts().forEach(excerpt -> line("  - " + quoted(excerpt)));
                side.folded().forEach(excerpt -> line("  - " + quoted(excerpt)));
            }
            for (PageView.InOne one : difference.inOne()) {
                line("- [" + one.account().number() + "] " + words.of("gives both") + ": " + escaped(one.parts()));
            }
        }
    }

    private String also(List<PageView.Ref> others) {
        return others.isEmpty()
                ? ""
                : " (" + words.of("so too") + ": "
                        + others.stream().map(ref -> "[" + ref.number() + "]").collect(Collectors.joining(" ")) + ")";
    }

    private void developments(Story story) {
        if (story.developments().isEmpty()) return;
        heading("## ", words.of("where figures rise"));
        line("");
        for (PageView.Development development : story.developments()) {
            String steps = development.steps().stream()
                    .map(step -> escaped(step.day()) + " **" + escaped(step.value()) + "**" + refs(step.evidence()))
                    .collect(Collectors.joining("; "));
            line("- "
                    + (development.event() == null
                            ? ""
                            : escaped(development.event().text()) + ": ") + steps);
        }
    }

    private void agreements(Story story) {
        if (story.agreements().isEmpty()) return;
        heading("## ", words.of("where they agree"));
        line("");
        for (PageView.Agreement agreement : story.agreements()) {
            String values = agreement.values().stream()
                    .map(value ->
                            escaped(value.slot()) + " **" + escaped(value.value()) + "**" + refs(value.evidence()))
                    .collect(Collectors.joining("; "));
            line("- "
                    + (agreement.event() == null
                            ? words.of("beside")
                            : escaped(agreement.event().text())) + ": " + values);
        }
    }

    private void events(String title, List<Event> events) {
        if (events.isEmpty()) return;
        heading("## ", title);
        line("");
        for (Event event : events) {
            List<String> facts = new ArrayList<>();
            if (!event.when().isEmpty()) facts.add(escaped(event.when()));
            facts.add(escaped(event.standing()));
            if (event.broader() != null)
                facts.add(words.of("part of") + ": " + escaped(event.broader().text()));
            event.elsewhere().forEach(other -> facts.add(words.of("told too") + ": " + escaped(other.text())));
            line("- **" + escaped(event.title()) + "** (" + String.join(", ", facts) + ")");
            event.excerpts().forEach(excerpt -> line("  - " + quoted(excerpt)));
        }
    }

    private void quotes(Story story) {
        if (story.speakers().isEmpty()) return;
        heading("## ", words.of("said"));
        for (PageView.Speaker speaker : story.speakers()) {
            String role = speaker.role() == null ? "" : ", " + escaped(speaker.role());
            paragraph("**" + escaped(speaker.name()) + "**" + role);
            line("");
            speaker.utterances().forEach(this::utterance);
        }
    }

    private void utterance(Utterance utterance) {
        String indent = "- ";
        for (PageView.Version version : utterance.versions()) {
            String circumstances =
                    version.circumstances().isEmpty() ? "" : " (" + escaped(version.circumstances()) + ")";
            String said = escaped(Plain.line(version.words(), LONGEST_WORDS));
            line(indent + (version.direct() ? words.of("quoted", "words", said) : said) + " ["
                    + version.account().number() + "]" + refs(version.alsoIn()) + circumstances);
            indent = "  - ";
        }
    }

    private void accounts(Story story) {
        heading("## ", words.of("the accounts"));
        line("");
        for (Account account : story.accounts()) {
            List<String> facts = new ArrayList<>();
            add(account.title(), facts);
            add(account.languageName() + ", " + account.kind(), facts);
            add(account.day() + (account.basis().isEmpty() ? "" : " (" + account.basis() + ")"), facts);
            add(account.byline(), facts);
            account.copied()
                    .forEach(copy -> facts.add(
                            escaped(copy.words()) + " [" + copy.original().number() + "]"
                                    + (copy.credited().isEmpty() ? "" : " (" + escaped(copy.credited()) + ")")));
            facts.add(code(account.uri()));
            line("- [" + account.ref().number() + "] **" + escaped(account.ref().name()) + "**: "
                    + String.join("; ", facts));
        }
    }

    private static void add(@Nullable String fact, List<String> facts) {
        if (fact != null) facts.add(escaped(fact));
    }

    private void briefs(List<Story> briefs) {
        heading("# ", words.of("by one"));
        line("");
        for (Story brief : briefs) {
            Account account = brief.accounts().getFirst();
            line("- " + escaped(brief.headline()) + ": **"
                    + escaped(account.ref().name()) + "**, " + code(account.uri()));
        }
    }

    private static String quoted(Excerpt excerpt) {
        String words =
                escaped(excerpt.before()) + "**" + escaped(excerpt.words().strip()) + "**" + escaped(excerpt.after());
        return "[" + excerpt.account().number() + "] " + words + refs(excerpt.alsoIn());
    }

    /// " [1] [3]", each account once.
    private static String refs(List<Link> links) {
        return links.stream()
                .filter(link -> !link.isFurther())
                .map(link -> " [" + escaped(link.text()) + "]")
                .distinct()
                .collect(Collectors.joining());
    }

    private static String code(String text) {
        return "`" + text.replace('`', '\'') + "`";
    }

    /// One line in which nothing has a meaning of its own.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(text, i)) escaped.append('\\');
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return MARKS.indexOf(c) >= 0 || (c == '&' && text.indexOf(';', at) > 0);
    }

    /// What reports say, as a paragraph.
    private static String sentence(String text) {
        String escaped = escaped(text);
        int at = 0;
        while (at < escaped.length() && Character.isDigit(escaped.charAt(at))) at++;
        boolean isMark = at < escaped.length() && FIRST_MARKS.indexOf(escaped.charAt(at)) >= 0;
        return isMark ? escaped.substring(0, at) + '\\' + escaped.substring(at) : escaped;
    }

    private void heading(String level, String text) {
        paragraph(level + escaped(text));
    }

    private void paragraph(String text) {
        line("");
        line(text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
