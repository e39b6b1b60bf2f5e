package org.synoptic.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Source;
import org.synoptic.write.PageView.Link;
import org.synoptic.write.PageView.Ref;

/// The documents as the page speaks of them: by a number, in input order, and a short name.
final class Accounts {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LABEL = 160;

    private final Map<String, AnnotatedDocument> documents = new LinkedHashMap<>();
    private final Map<String, Ref> refs = new HashMap<>();
    private final Map<String, Map<String, Quote>> quotes = new HashMap<>();
    private final Marks marks;
    private final PageWords words;
    private final Days days;

    Accounts(List<AnnotatedDocument> all, Marks marks, PageWords words) {
        this.marks = marks;
        this.words = words;
        this.days = new Days(words);
        for (AnnotatedDocument document : all) {
            if (documents.putIfAbsent(document.id(), document) != null) continue;
            refs.put(document.id(), ref(documents.size(), document.document()));
            Map<String, Quote> byId = new HashMap<>();
            document.quotes().forEach(quote -> byId.put(quote.id(), quote));
            quotes.put(document.id(), byId);
        }
    }

    private Ref ref(int number, Document document) {
        return new Ref(
                number,
                "#" + marks.anchor(document.id()),
                name(document.source()),
                document.language().tag());
    }

    PageWords words() {
        return words;
    }

    Days days() {
        return days;
    }

    List<AnnotatedDocument> all() {
        return List.copyOf(documents.values());
    }

    boolean holds(String id) {
        return documents.containsKey(id);
    }

    AnnotatedDocument document(String id) {
        return Objects.requireNonNull(documents.get(id), "no document " + id);
    }

    Ref ref(String id) {
        return Objects.requireNonNull(refs.get(id), "no document " + id);
    }

    List<Ref> refs(List<String> ids) {
        return ids.stream().map(this::ref).toList();
    }

    Optional<Quote> quote(String document, String id) {
        return Optional.ofNullable(Objects.requireNonNull(quotes.get(document)).get(id));
    }

    String words(Passage passage) {
        return passage.span().of(document(passage.document()).text());
    }

    /// A link whose text is the number of the account.
    Link evidence(Passage passage) {
        return link(passage, Integer.toString(ref(passage.document()).number()));
    }

    /// The same, for words that stand beside it.
    Link passage(Passage passage) {
        Ref account = ref(passage.document());
        return new Link(marks.href(passage), Integer.toString(account.number()), account.name());
    }

    private Link link(Passage passage, String text) {
        return new Link(
                marks.href(passage),
                text,
                ref(passage.document()).name() + ": " + Plain.line(words(passage), LONGEST_LABEL));
    }

    /// One link for each passage that does not lie in an earlier one, account by account: "1", "b", "c", "4".
    List<Link> evidence(List<Passage> passages) {
        Map<String, List<Passage>> byAccount = new LinkedHashMap<>();
        for (Passage passage : passages) {
            List<Passage> shown = byAccount.computeIfAbsent(passage.document(), account -> new ArrayList<>());
            if (shown.stream().noneMatch(other -> other.span().contains(passage.span()))) shown.add(passage);
        }
        List<Link> links = new ArrayList<>();
        for (List<Passage> shown : byAccount.values()) {
            links.add(evidence(shown.get(0)));
            for (int i = 1; i < shown.size(); i++) links.add(link(shown.get(i), letter(i)));
        }
        return links;
    }

    /// b, c, …, z and then z for all.
    private static String letter(int index) {
        return String.valueOf((char) ('a' + Math.min(index, 25)));
    }

    /// The outlet; where there is none, the file or the site and the last part of its address.
    static String name(Source source) {
        if (source.outlet() != null && !source.outlet().isBlank()) return Plain.line(source.outlet(), LONGEST_NAME);
        String uri = Plain.line(source.uri());
        int fragment = uri.indexOf('#');
        String line = fragment < 0 ? "" : " #" + uri.substring(fragment + 1);
        String path = fragment < 0 ? uri : uri.substring(0, fragment);
        while (path.endsWith("/")) path = path.substring(0, path.length() - 1);
        String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        return Plain.line((dot > 0 ? file.substring(0, dot) : file) + line, LONGEST_NAME);
    }
}
