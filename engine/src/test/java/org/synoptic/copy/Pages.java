package org.synoptic.copy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.name.Transliteration;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

/// Pages made for the tests of copies, and the links between them.
final class Pages {
    static final String HARBOUR = """
            The two governments agreed on Tuesday to reopen the harbour of Lumeria to grain ships after eleven weeks of talks.
            Officials said that inspectors from both sides will board every vessel before it leaves.
            Farmers in the northern provinces had warned that silos were full and that the new harvest would rot.
            The agreement runs for ninety days and can be prolonged if neither side objects in writing.
            Insurance companies welcomed the news, but said that premiums would stay high until the sea lanes were swept of mines.
            Shipping agents expect the first three freighters to sail on Friday morning, weather permitting.
            """;
    static final String SAME_MATTER = """
            Grain exports from Lumeria may resume within days, diplomats told reporters after a marathon session that ended at dawn.
            Under the deal, joint teams are to check cargo at anchor, a point on which earlier rounds had failed.
            Prices on the commodity exchange fell by four percent when the news broke.
            A spokeswoman for the farmers' union called the step overdue and asked for compensation.
            """;

    private Pages() {}

    static List<String> links(AnnotatedDocument... documents) {
        return links(List.of(documents));
    }

    static List<String> links(List<AnnotatedDocument> documents) {
        return new CopyFinder(Transliteration::latin)
                .find(documents).stream()
                        .map(link -> "%s %s %s %.2f"
                                .formatted(link.a(), link.b(), link.relation().label(), link.share()))
                        .toList();
    }

    /// Words that no other seed gives.
    static String invented(int seed, int words) {
        Random random = new Random(seed);
        return Stream.generate(() -> random.ints(7, 'a', 'z' + 1)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()))
                .limit(words)
                .collect(Collectors.joining(" "));
    }

    static AnnotatedDocument page(String id, String text) {
        return page(id, text, new Span(0, 0));
    }

    static AnnotatedDocument page(String id, String text, Span navigation) {
        return document(id, text, navigation, null, null);
    }

    static AnnotatedDocument page(String id, String text, String outlet) {
        return document(id, text, new Span(0, 0), outlet, null);
    }

    /// A text of two paragraphs.
    static AnnotatedDocument lines(String id, String text, String last) {
        int end = text.length();
        return document(
                id,
                text + "\n" + last,
                List.of(
                        Block.of(new Span(0, end), Block.Role.BODY),
                        Block.of(new Span(end + 1, end + 1 + last.length()), Block.Role.BODY)),
                null,
                null);
    }

    static AnnotatedDocument dated(String id, String text, String day) {
        return document(id, text, new Span(0, 0), null, PartialDate.parse(day));
    }

    static AnnotatedDocument document(
            String id, String text, Span navigation, @Nullable String outlet, @Nullable PartialDate day) {
        List<Block> blocks = List.of(
                Block.of(navigation, Block.Role.NAVIGATION),
                Block.of(new Span(navigation.end(), text.length()), Block.Role.BODY));
        return document(id, text, blocks, outlet, day);
    }

    private static AnnotatedDocument document(
            String id, String text, List<Block> blocks, @Nullable String outlet, @Nullable PartialDate day) {
        Publication published = day == null ? null : new Publication(day, Publication.Basis.METADATA, List.of());
        Document document = new Document(
                id,
                new Source(id + ".txt", outlet, null),
                text,
                new Language("en", 1),
                null,
                published,
                Kind.REPORT,
                blocks);
        return new AnnotatedDocument(document, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
