package org.synoptic.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;

/// The documents that spans may point into, by id.
public final class Texts {
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Offsets> offsets = new HashMap<>();

    private Texts(Collection<Document> documents) {
        for (Document document : documents) {
            this.documents.put(document.id(), document);
            offsets.put(document.id(), Offsets.of(document.text()));
        }
    }

    public static Texts of(Collection<Document> documents) {
        return new Texts(documents);
    }

    public static Texts ofAnnotated(Collection<AnnotatedDocument> documents) {
        return new Texts(documents.stream().map(AnnotatedDocument::document).toList());
    }

    boolean holds(String id) {
        return documents.containsKey(id);
    }

    Document document(String id) {
        Document document = documents.get(id);
        if (document == null) throw new IllegalArgumentException("no document " + id + " among those given");
        return document;
    }

    Offsets offsets(String id) {
        Offsets found = offsets.get(id);
        if (found == null) throw new IllegalArgumentException("no document " + id + " among those given");
        return found;
    }
}
