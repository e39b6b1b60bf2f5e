package org.synoptic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Document;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Passage;
import org.synoptic.model.Publication;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.model.Span;

/// Invented reports of an invented visit, in our own words.
final class SampleReports {
    static final String VISIT =
            "Prime Minister Elena Varga of Carsovia will arrive in Norhaven on Tuesday for a two-day visit";
    static final String BESUCH = "Die carsovische Ministerpräsidentin Elena Varga reist am Dienstag nach Norhaven";
    static final String WORDS = "We come as neighbours and we want to leave as friends";
    static final String WORTE = "Wir kommen als Nachbarn und wollen als Freunde gehen";
    static final String PROTEST = "At least 3,000 people protested against the visit in the port of Sund on Sunday";
    static final String DEMO = "1200 Menschen demonstrierten am Sonntag in Sund gegen den Besuch";
    static final String SHARED = "She is to meet President Jonas Lund on Wednesday. The two will sign an agreement on"
            + " ferry links, the office said.\n\n" + PROTEST + ", police said.";

    private static final String CREDIT = "Photo: Government of Carsovia, press office";

    private SampleReports() {}

    static List<AnnotatedDocument> all() {
        return List.of(wire(), bote(), courier(), column(), convoy());
    }

    private static AnnotatedDocument wire() {
        String text =
                "Home | World | Markets | Sport\n\nVarga to visit Norhaven on Tuesday\n\nCARSOVIA CITY, 13 May 2024\n\n"
                        + VISIT + ", her office said.\n\n" + SHARED + "\n\n“" + WORDS
                        + ",” Varga said in a statement. 🚢\n\n"
                        + CREDIT;
        Document document = new Document(
                "wire",
                new Source("https://wire.example/2024/varga-norhaven", "Meridian Wire", "Ada Quill"),
                text,
                new Language("en", 0.99),
                span(text, "Varga to visit Norhaven on Tuesday"),
                new Publication(
                        new PartialDate(2024, 5, 13),
                        Publication.Basis.STATED,
                        List.of(new Passage("wire", span(text, "13 May 2024")))),
                Kind.REPORT,
                List.of(
                        Block.of(span(text, "Home | World | Markets | Sport"), Role.NAVIGATION),
                        Block.of(span(text, "Varga to visit Norhaven on Tuesday"), Role.TITLE),
                        Block.of(span(text, "CARSOVIA CITY, 13 May 2024"), Role.DATELINE),
                        Block.of(span(text, VISIT + ", her office said."), Role.BODY),
                        Block.of(span(text, SHARED), Role.BODY),
                        Block.of(span(text, "“" + WORDS + ",” Varga said in a statement. 🚢"), Role.BODY),
                        Block.of(span(text, CREDIT), Role.CREDIT)));
        return annotated(document, quote(text, WORDS, "statement"));
    }

    private static AnnotatedDocument courier() {
        String text = "Protest before state visit\n\n" + VISIT + ".\n\n" + SHARED + "\n\n" + VISIT + ".";
        int again = text.lastIndexOf(VISIT);
        Document document = new Document(
                "courier",
                new Source("sound-courier.html", "Sound Courier", null),
                text,
                new Language("en", 0.98),
                span(text, "Protest before state visit"),
                new Publication(new PartialDate(2024, 5, 14), Publication.Basis.METADATA, List.of()),
                Kind.REPORT,
                List.of(
                        Block.of(span(text, "Protest before state visit"), Role.TITLE),
                        Block.of(span(text, VISIT + "."), Role.BODY),
                        Block.of(span(text, SHARED), Role.BODY),
                        Block.repeat(new Span(again, text.length()), span(text, VISIT + "."))));
        return annotated(document);
    }

    private static AnnotatedDocument bote() {
        String text = "SUND. " + BESUCH + " und bleibt bis Freitag. Präsident Jonas Lund empfängt sie am Mittwoch.\n\n„"
                + WORTE
                + "“, sagte Varga. " + DEMO
                + ", wie die Behörden mitteilten. Carsovien hatte zuletzt mit Zöllen auf Fisch gedroht.";
        Document document = new Document(
                "bote",
                new Source("hafenbote.txt", "Der Hafenbote", null),
                text,
                new Language("de", 0.97),
                null,
                new Publication(
                        new PartialDate(2024, 5, 13),
                        Publication.Basis.INFERRED,
                        List.of(new Passage("bote", span(text, "am Dienstag")), new Passage("wire", new Span(70, 80)))),
                Kind.REPORT,
                List.of(
                        Block.of(new Span(0, 5), Role.DATELINE),
                        Block.of(new Span(6, text.indexOf("\n\n")), Role.BODY),
                        Block.of(new Span(text.indexOf("„"), text.length()), Role.BODY)));
        return annotated(document, quote(text, WORTE, null));
    }

    private static AnnotatedDocument column() {
        String post = "I will be in Sund on Sunday. Who is coming?\n— Mila Torres (@mila_torres) May 11, 2024";
        String notice = "The view of the author need not be that of the editors.";
        String text =
                "No ferry, no friendship\n\nElena Varga brings flowers and an agreement that nobody has read. Thousands"
                        + " marched against her on Sunday, and they were right.\n\n" + post + "\n\n" + notice;
        Document document = new Document(
                "column",
                new Source("columns.jsonl#7", null, "Ben Ostrow"),
                text,
                new Language("en", 0.96),
                span(text, "No ferry, no friendship"),
                null,
                new Kind(Kind.Value.OPINION, List.of(span(text, notice))),
                List.of(
                        Block.of(span(text, "No ferry, no friendship"), Role.TITLE),
                        Block.of(new Span(25, text.indexOf(post) - 2), Role.BODY),
                        Block.post(
                                span(text, post),
                                new Block.PostInfo("Mila Torres", "mila_torres", new PartialDate(2024, 5, 11))),
                        Block.of(span(text, notice), Role.NOTICE)));
        return annotated(document);
    }

    private static AnnotatedDocument convoy() {
        String text = "قافلة الحبوب\n\nA convoy with grain reached Port Amal yesterday morning.";
        Document document = new Document(
                "convoy",
                new Source("convoy.txt", null, null),
                text,
                new Language("ar", 0.4),
                span(text, "قافلة الحبوب"),
                null,
                Kind.REPORT,
                List.of(Block.of(new Span(0, 12), Role.TITLE), Block.of(new Span(14, text.length()), Role.BODY)));
        return new AnnotatedDocument(document, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static AnnotatedDocument annotated(Document document, Quote... quotes) {
        return new AnnotatedDocument(
                document, "Sample 1.0", List.of(), List.of(), List.of(), List.of(quotes), List.of());
    }

    private static Quote quote(String text, String words, @Nullable String medium) {
        return new Quote(
                "q1",
                span(text, words),
                true,
                false,
                "e1",
                null,
                new PartialDate(2024, 5, 13),
                medium,
                "marks with a verb");
    }

    static Passage passage(Document document, String words) {
        return document.passage(span(document.text(), words));
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException("not in the text: " + words);
        return new Span(start, start + words.length());
    }
}
