package org.synoptic.annotate;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.EventMention;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Party;
import org.synoptic.model.Publication;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

/// Reads short reports with the real language modules, for tests.
public final class Reports {
    /// One instance of each for all tests of a JVM: their models are large.
    private static final List<LanguageModule> MODULES = ServiceLoader.load(LanguageModule.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private static final Annotator ANNOTATOR = new Annotator(MODULES);

    private Reports() {}

    /// The module that reports of the language are read with.
    public static LanguageModule module(String tag) {
        return MODULES.stream()
                .filter(module -> module.tag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    /// @param day of publication; null when it is not known
    public static AnnotatedDocument read(String language, @Nullable String day, String text) {
        PartialDate date = day == null ? null : PartialDate.parse(day);
        Publication published = date == null ? null : new Publication(date, Publication.Basis.METADATA, List.of());
        Block body = Block.of(new Span(0, text.length()), Block.Role.BODY);
        return ANNOTATOR.annotate(new Document(
                "test",
                new Source("test", null, null),
                text,
                new Language(language, 1),
                null,
                published,
                Kind.REPORT,
                List.of(body)));
    }

    /// Each mention as `words = entity`.
    public static List<String> names(AnnotatedDocument report) {
        return report.mentions().stream()
                .map(mention -> mention.span().of(report.text()) + " = " + mention.entity())
                .toList();
    }

    /// Each event as `TYPE mode: actors > targets, start..end, status`.
    public static List<String> events(AnnotatedDocument report) {
        return report.events().stream().map(Reports::event).toList();
    }

    private static String event(EventMention event) {
        var time = event.time();
        String days = time == null || time.days() == null
                ? ""
                : ", " + open(time.days().start()) + ".." + open(time.days().end());
        return event.type() + " " + event.mode() + ": " + parties(event.actors()) + " > " + parties(event.targets())
                + days + ", " + event.status().label();
    }

    private static String open(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    private static String parties(List<Party> parties) {
        return parties.stream()
                .map(party -> party.entity().substring(party.entity().indexOf(':') + 1))
                .sorted()
                .collect(Collectors.joining(" + "));
    }
}
