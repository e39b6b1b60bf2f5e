package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.GroupNames;
import org.synoptic.model.Mention;
import org.synoptic.model.Publication;
import org.synoptic.model.UnsaidStates;

/// The documents of one story, what they name, and which of them say the same words.
final class Accounts {
    private final List<AnnotatedDocument> documents;
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Entity> entities;
    private final Independence independence;
    private final Map<String, String> called;
    private final Parties parties;
    private final Set<String> ofUnsaidState;

    /// @param called names of entities in the language that is written, by id, where they differ
    Accounts(
            List<AnnotatedDocument> documents,
            Independence independence,
            Map<String, Entity> entities,
            Map<String, String> called) {
        this.called = called;
        this.documents = List.copyOf(documents);
        this.independence = independence;
        this.entities = entities;
        this.parties = new Parties(entities, Bodies.ofPersons(documents));
        this.ofUnsaidState = UnsaidStates.of(documents);
        for (AnnotatedDocument document : documents) order.putIfAbsent(document.id(), order.size());
    }

    List<AnnotatedDocument> documents() {
        return documents;
    }

    Parties parties() {
        return parties;
    }

    Independence independence() {
        return independence;
    }

    @Nullable
    Entity entity(String id) {
        return entities.get(id);
    }

    /// Name of the entity; its id when the dossier does not know it.
    String name(String entity) {
        Entity known = entities.get(entity);
        return known == null ? entity : known.name();
    }

    /// What a party without a name of its own is called in the record; without a state that no report says.
    String groupName(Entity entity) {
        return ofUnsaidState.contains(entity.id()) ? UnsaidStates.without(entity.name()) : entity.name();
    }

    /// Name of the entity in the language that is written.
    String called(Entity entity) {
        return called.getOrDefault(entity.id(), entity.name());
    }

    /// Whether a party without a name of its own is one person, as far as English reports alone tell of it.
    boolean isOneOfMany(Entity entity) {
        List<String> words = new ArrayList<>();
        for (AnnotatedDocument document : documents) {
            for (Mention mention : document.mentions()) {
                if (!mention.entity().equals(entity.id())) continue;
                if (!document.document().language().primary().equals("en")) return false;
                words.add(mention.span().of(document.document().text()));
            }
        }
        return entity.type() == EntityType.GROUP && GroupNames.areOne(words);
    }

    AnnotatedDocument document(String id) {
        Integer index = order.get(id);
        if (index == null) throw new IllegalArgumentException("[" + id + "] is no document of this story");
        return documents.get(index);
    }

    /// The ids, each once, in the order of the story's documents.
    List<String> inOrder(Collection<String> ids) {
        List<String> sorted = new ArrayList<>(new java.util.LinkedHashSet<>(ids));
        sorted.sort(java.util.Comparator.comparingInt(this::position));
        return List.copyOf(sorted);
    }

    int position(String document) {
        return order.getOrDefault(document, Integer.MAX_VALUE);
    }

    /// The last day on which the document can have been published; null when that is not known.
    @Nullable
    LocalDate published(String document) {
        return published(document(document));
    }

    static @Nullable LocalDate published(AnnotatedDocument document) {
        Publication published = document.document().published();
        return published == null ? null : published.date().last();
    }
}
