package org.synoptic.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Comparison;
import org.synoptic.model.Document;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.DossierEntity;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Passage;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.Story;

/// Dossiers made for the browser: a large one, and one whose reports mean harm.
final class ManyReports {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru", "ar", "zh");

    private static final List<EventType> TYPES = List.of(EventType.values());

    private ManyReports() {}

    /// Every report tells every third event in a sentence of its own.
    static Dossier ofOneStory(int reports, int events) {
        List<Entity> parties = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            parties.add(new Entity("e" + i, EntityType.COUNTRY, "Land of " + (char) ('A' + i), null, null, null));
        }
        List<AnnotatedDocument> documents = new ArrayList<>();
        Map<Integer, List<Event.MentionRef>> told = new LinkedHashMap<>();
        for (int report = 0; report < reports; report++) {
            StringBuilder text = new StringBuilder("Report " + report + " of the conference of the lands\n\n");
            for (int event = report % 3; event < events; event += 3) {
                int start = text.length();
                text.append("The delegation number ")
                        .append(event)
                        .append(" met its counterpart in hall ")
                        .append((report * 7 + event) % 97);
                told.computeIfAbsent(event, number -> new ArrayList<>())
                        .add(new Event.MentionRef("r" + report, "m" + event, new Span(start, text.length())));
                text.append(", the spokesman said after a long day of talks about fish, ferries and customs.\n\n");
            }
            documents.add(document(
                    "r" + report,
                    LANGUAGES.get(report % LANGUAGES.size()),
                    text.toString().strip(),
                    null));
        }
        List<Event> happened = new ArrayList<>();
        told.forEach((event, mentions) -> happened.add(new Event(
                "event-" + event,
                TYPES.get(event % TYPES.size()),
                null,
                List.of("e" + event % 24),
                List.of("e" + (event * 7 + 1) % 24),
                null,
                Interval.on(new PartialDate(2024, 1 + event % 12, 1 + event % 28)),
                Status.OCCURRED,
                mentions,
                mentions.stream().map(Event.MentionRef::document).toList(),
                mentions.size())));
        return dossier(documents, parties, happened);
    }

    /// Stories of one to nine reports each, told beside each other, and of some of them differences.
    static Dossier ofManyStories(int stories) {
        List<AnnotatedDocument> documents = new ArrayList<>();
        List<ComparedStory> compared = new ArrayList<>();
        for (int i = 0; i < stories; i++) {
            List<String> ids = new ArrayList<>();
            for (int report = 0; report <= i % 9; report++) {
                String id = "s" + i + "r" + report;
                ids.add(id);
                String text = "Envoys of land " + i + " met on ferries and customs\n\nIt took " + (2 + report % 2)
                        + " hours, the spokesman of land " + i + " said after the talks.";
                documents.add(document(id, LANGUAGES.get(report % LANGUAGES.size()), text, null));
            }
            compared.add(new ComparedStory(
                    new Story("story-" + i, ids, Map.of(), Interval.on(new PartialDate(2024, 1 + i % 12, 1 + i % 28))),
                    ofEnvoys(i, ids)));
        }
        return new Dossier("0.1.0", new TreeMap<>(), documents, List.of(), List.of(), compared);
    }

    private static Comparison ofEnvoys(int story, List<String> ids) {
        Passage title = new Passage(ids.get(0), new Span(0, 20));
        List<Comparison.Difference> differences = new ArrayList<>();
        for (int i = 0; i < story % 3 && ids.size() > 1; i++) {
            differences.add(new Comparison.Difference(
                    null,
                    "duration",
                    List.of(
                            new Comparison.Account("PT2H", ids.subList(0, 1), List.of(title)),
                            new Comparison.Account(
                                    "PT3H", ids.subList(1, 2), List.of(new Passage(ids.get(1), new Span(0, 20)))))));
        }
        return new Comparison(
                "Envoys of land " + story + " meet on ferries, customs and the price of herring",
                List.of(new Comparison.Sentence("Envoys of land " + story + " met.", List.of(title))),
                List.of(),
                List.of(),
                List.of(),
                differences,
                List.of(),
                List.of(),
                List.of());
    }

    /// Reports that bring script, style, drawings, links and letters meant to harm, more than stand open at once.
    static Dossier hostile() {
        List<String> texts = List.of(
                "<script>window.ran = 1</script> A visit <img src=x onerror=\"window.ran = 1\">",
                "<svg onload=\"window.ran = 1\"><style>body{display:none}</style></svg> javascript:window.ran=1",
                "</script></style></title></textarea>--><iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
                "\u202Eevil \u2066bidi\u202D and a long " + "word".repeat(250_000),
                "@if(true)${window.ran = 1}@endif $unsafe{x} {{constructor.constructor('window.ran = 1')()}}");
        List<AnnotatedDocument> documents = new ArrayList<>();
        List<Event.MentionRef> mentions = new ArrayList<>();
        for (int i = 0; i < 3 * texts.size(); i++) {
            String text = i + texts.get(i % texts.size());
            documents.add(document("r" + i, "en", text, "javascript:window.ran=1//\"><script>window.ran = 1</script>"));
            mentions.add(new Event.MentionRef("r" + i, "m", new Span(0, Math.min(60, text.length()))));
        }
        Entity party = new Entity("e0", EntityType.PERSON, "<b onclick=window.ran=1>X</b>\u202E", null, null, "<i>");
        Event visit = new Event(
                "\"><script>window.ran = 1</script>",
                EventType.CONSULT,
                "visit",
                List.of("e0"),
                List.of(),
                null,
                null,
                Status.PLANNED,
                mentions,
                mentions.stream().map(Event.MentionRef::document).toList(),
                5);
        return dossier(documents, List.of(party), List.of(visit));
    }

    private static Dossier dossier(List<AnnotatedDocument> documents, List<Entity> parties, List<Event> events) {
        List<String> ids = documents.stream().map(AnnotatedDocument::id).toList();
        Comparison comparison = new Comparison(
                "A visit",
                List.of(new Comparison.Sentence("A visit.", List.of(new Passage(ids.get(0), new Span(0, 4))))),
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Dossier(
                "0.1.0",
                new TreeMap<>(),
                documents,
                List.of(),
                parties.stream()
                        .map(party -> new DossierEntity(party, new TreeMap<>(), List.of()))
                        .toList(),
                List.of(new ComparedStory(new Story("story-1", ids, Map.of(), null), comparison)));
    }

    private static AnnotatedDocument document(String id, String language, String text, @Nullable String uri) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String block : text.split("\n\n")) {
            blocks.add(Block.of(new Span(start, start + block.length()), Role.BODY));
            start += block.length() + 2;
        }
        Document document = new Document(
                id,
                new Source(uri == null ? id + ".txt" : uri, "Outlet of " + id, uri),
                text,
                new Language(language, 0.99),
                null,
                null,
                Kind.REPORT,
                blocks);
        return new AnnotatedDocument(document, null, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
