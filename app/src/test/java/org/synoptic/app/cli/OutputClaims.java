package org.synoptic.app.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Checks what a dossier says about its texts by its JSON alone, as a user's notebook would: every span lies in its
/// text and holds what it is said to hold, and every id leads somewhere.
///
/// Gives the breaches in words, so that one run shows them all.
final class OutputClaims {
    private static final Set<String> OF_AN_EVENT = Set.of("actors", "targets", "status", "place");

    private final JsonNode dossier;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> entities = new HashMap<>();
    private final Map<String, String> quotes = new HashMap<>();
    private final Map<String, String> events = new HashMap<>();
    private final List<String> breaches = new ArrayList<>();

    private OutputClaims(JsonNode dossier) {
        this.dossier = dossier;
    }

    static List<String> breaches(JsonNode dossier) {
        return new OutputClaims(dossier).check();
    }

    private List<String> check() {
        for (JsonNode document : dossier.path("documents")) {
            boolean isNew = texts.put(
                            document.path("id").asString(),
                            document.path("text").asString())
                    == null;
            claim(isNew, "two documents have the id " + document.path("id"));
        }
        dossier.path("entities")
                .forEach(entity -> entities.put(entity.path("id").asString(), entity));
        dossier.path("documents").forEach(this::document);
        dossier.path("entities").forEach(this::entity);
        dossier.path("copies").forEach(this::copy);
        dossier.path("stories").forEach(this::story);
        return breaches;
    }

    private void document(JsonNode document) {
        String id = document.path("id").asString();
        if (!document.path("title").isNull()) words(id, document.path("title"), "title");
        int reached = 0;
        for (JsonNode block : document.path("blocks")) {
            String words = words(id, block, "block");
            claim(words.equals(words.strip()), id + ": white space at the rim of block " + block);
            claim(block.path("start").asInt() >= reached, id + ": blocks overlap at " + block);
            reached = block.path("end").asInt();
            if (block.has("repeats")) words(id, block.path("repeats"), "repeated words");
        }
        document.path("kind").path("evidence").forEach(span -> words(id, span, "evidence of kind"));
        document.path("published").path("evidence").forEach(span -> words(id, span, "evidence of the day"));
        for (JsonNode mention : document.path("mentions")) {
            words(id, mention, "mention");
            isEntity(mention.path("entity"), id);
        }
        for (JsonNode reference : document.path("references")) {
            words(id, reference, "reference");
            isEntity(reference.path("entity"), id);
        }
        document.path("times").forEach(time -> words(id, time, "time"));
        document.path("quotes").forEach(quote -> quote(id, quote));
        document.path("events").forEach(event -> event(id, event));
        claim(!document.has("leftOut"), id + ": holds what was left out");
    }

    private void quote(String id, JsonNode quote) {
        String words = words(id, quote, "quote");
        claim(!words.startsWith("“") && !words.startsWith("„"), id + ": the mark belongs to no quote: " + words);
        quotes.put(id + " " + quote.path("id").asString(), span(quote));
        if (!quote.path("speaker").isNull()) isEntity(quote.path("speaker"), id);
        if (!quote.path("speakerSpan").isNull()) {
            words(id, quote.path("speakerSpan"), "speaker");
            claim(
                    !quote.path("direct").asBoolean() || !overlap(quote, quote.path("speakerSpan")),
                    id + ": speaks in the own words: " + quote);
        }
    }

    private void event(String id, JsonNode event) {
        words(id, event, "event");
        events.put(id + " " + event.path("id").asString(), span(event));
        claim(holds(event, event.path("trigger")), id + ": the trigger lies outside the clause: " + event);
        words(id, event.path("trigger"), "trigger");
        for (String part : List.of("actors", "targets")) {
            for (JsonNode party : event.path(part)) {
                party(id, party);
            }
        }
        party(id, event.path("place"));
        party(id, event.path("attributedTo"));
        if (event.path("time").has("span")) words(id, event.path("time").path("span"), "time of an event");
        event.path("quantities").forEach(quantity -> words(id, quantity, "quantity"));
    }

    private void party(String id, JsonNode party) {
        if (party.isNull() || party.isMissingNode()) return;
        words(id, party, "party");
        isEntity(party.path("entity"), id);
    }

    private void entity(JsonNode entity) {
        Set<String> forms = new HashSet<>();
        entity.path("names").forEach(names -> names.forEach(name -> forms.add(name.asString())));
        Set<String> seen = new HashSet<>();
        for (JsonNode mention : entity.path("mentions")) {
            seen.add(words(mention.path("document").asString(), mention, "mention of " + entity.path("id")));
        }
        claim(!entity.path("mentions").isEmpty(), "nothing names the entity " + entity.path("id"));
        forms.removeAll(seen);
        claim(forms.isEmpty(), entity.path("id") + " has names that stand nowhere: " + forms);
    }

    private void copy(JsonNode copy) {
        List<String> ids = strings(copy.path("documents"));
        for (JsonNode passage : copy.path("passages")) {
            words(ids.get(0), passage.path("a"), "copied words");
            words(ids.get(1), passage.path("b"), "copied words");
        }
    }

    private void story(JsonNode story) {
        List<String> documents = strings(story.path("documents"));
        documents.forEach(id -> claim(texts.containsKey(id), "a story holds a document that is not there: " + id));
        Set<String> known = new HashSet<>();
        story.path("events").forEach(event -> known.add(event.path("id").asString()));
        strings(story.path("timeline")).forEach(id -> claim(known.contains(id), "the timeline leads nowhere: " + id));
        for (JsonNode sentence : story.path("summary")) {
            claim(!sentence.path("evidence").isEmpty(), "a sentence without evidence: " + sentence);
            evidence(sentence);
        }
        story.path("events").forEach(event -> storyEvent(event, story, documents));
        for (JsonNode quote : story.path("quotes")) {
            for (JsonNode version : quote.path("versions")) {
                String key = version.path("document").asString() + " "
                        + version.path("id").asString();
                claim(
                        span(version).equals(quotes.get(key)),
                        "a version that is not the quote of its document: " + version);
            }
        }
        for (JsonNode agreement : story.path("agreements")) {
            claim(isKnownOrNull(known, agreement), "an agreement on no event: " + agreement);
            claim(agreement.path("documents").size() > 1, "one document agrees with itself: " + agreement);
            evidence(agreement);
        }
        for (JsonNode difference : story.path("differences")) {
            claim(isKnownOrNull(known, difference), "a difference on no event: " + difference);
            claim(difference.path("accounts").size() > 1, "a difference of one account: " + difference);
            difference.path("accounts").forEach(this::evidence);
        }
        for (JsonNode silence : story.path("silences")) {
            claim(known.contains(silence.path("event").asString()), "silence on no event: " + silence);
            claim(documents.containsAll(strings(silence.path("documents"))), "a stranger's silence: " + silence);
        }
        for (JsonNode relation : story.path("relations")) {
            strings(relation.path("events")).forEach(id -> claim(known.contains(id), "relation by no event: " + id));
        }
    }

    private void storyEvent(JsonNode event, JsonNode story, List<String> documents) {
        for (String part : List.of("actors", "targets")) {
            event.path(part).forEach(id -> isEntity(id, "event " + event.path("id")));
        }
        if (!event.path("place").isNull()) isEntity(event.path("place"), "event " + event.path("id"));
        Set<String> tellers = new HashSet<>();
        for (JsonNode mention : event.path("mentions")) {
            String document = mention.path("document").asString();
            tellers.add(document);
            claim(
                    span(mention)
                            .equals(events.get(
                                    document + " " + mention.path("id").asString())),
                    "a mention that is no event of its document: " + mention);
        }
        List<String> told = strings(event.path("documents"));
        claim(told.containsAll(tellers), "an event without the documents of its mentions: " + event);
        tellers.addAll(tellersByFacts(event.path("id"), story));
        claim(tellers.containsAll(told), "an event told by a document that says nothing of it: " + event);
        claim(documents.containsAll(told), "an event told outside its story: " + event);
        int independent = event.path("independentDocuments").asInt();
        claim(independent >= 1 && independent <= told.size(), "wrong number of independent documents: " + event);
    }

    /// Documents with words on the event, though without a mention of it: the evidence of an agreement or a difference.
    private static Set<String> tellersByFacts(JsonNode event, JsonNode story) {
        List<JsonNode> held = new ArrayList<>();
        story.path("agreements").forEach(held::add);
        story.path("differences").forEach(held::add);
        Set<String> tellers = new HashSet<>();
        for (JsonNode each : held) {
            if (!each.path("event").equals(event)) continue;
            List<JsonNode> sides = new ArrayList<>(List.of(each));
            each.path("accounts").forEach(sides::add);
            for (JsonNode side : sides) {
                side.path("evidence")
                        .forEach(span -> tellers.add(span.path("document").asString()));
            }
        }
        return tellers;
    }

    private void evidence(JsonNode holder) {
        claim(!holder.path("evidence").isEmpty(), "a claim without evidence: " + holder);
        holder.path("evidence").forEach(span -> words(span.path("document").asString(), span, "evidence"));
    }

    /// The words of a span, in code points; a breach and no words if it leaves its text or holds none.
    private String words(String home, JsonNode span, String what) {
        String document = span.has("document") ? span.path("document").asString() : home;
        String text = texts.get(document);
        if (text == null) {
            breaches.add(what + " in a document that is not there: " + document);
            return "";
        }
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        if (start < 0 || end <= start || end > text.codePointCount(0, text.length())) {
            breaches.add(document + ": " + what + " has no words: " + span);
            return "";
        }
        int from = text.offsetByCodePoints(0, start);
        String words = text.substring(from, text.offsetByCodePoints(from, end - start));
        claim(!words.isBlank(), document + ": " + what + " is blank: " + span);
        return words;
    }

    private void isEntity(JsonNode id, String where) {
        claim(entities.containsKey(id.asString()), where + ": no such entity: " + id);
    }

    private void claim(boolean holds, String breach) {
        if (!holds) breaches.add(breach);
    }

    private static boolean holds(JsonNode outer, JsonNode inner) {
        return outer.path("start").asInt() <= inner.path("start").asInt()
                && inner.path("end").asInt() <= outer.path("end").asInt();
    }

    private static boolean overlap(JsonNode a, JsonNode b) {
        return a.path("start").asInt() < b.path("end").asInt()
                && b.path("start").asInt() < a.path("end").asInt();
    }

    private static String span(JsonNode span) {
        return span.path("start").asInt() + "-" + span.path("end").asInt();
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(each -> strings.add(each.asString()));
        return strings;
    }

    /// What a sentence says by itself may hang on no event; who did what to whom, and whether, may not.
    private static boolean isKnownOrNull(Set<String> known, JsonNode value) {
        JsonNode event = value.path("event");
        return event.isNull() ? !OF_AN_EVENT.contains(value.path("slot").asString()) : known.contains(event.asString());
    }
}
