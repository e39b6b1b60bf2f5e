package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.model.Entity;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// The names of one document: mentions in order of the text, and the entities that they mean.
public final class Names {
    public static final Names NONE = new Names(List.of(), List.of());

    private final List<Mention> mentions;
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    public Names(List<Mention> mentions, List<Entity> entities) {
        List<Mention> sorted = new ArrayList<>(mentions);
        sorted.sort(Comparator.comparing(Mention::span).thenComparing(Mention::form));
        this.mentions = List.copyOf(sorted);
        entities.forEach(entity -> this.entities.put(entity.id(), entity));
    }

    public List<Mention> mentions() {
        return mentions;
    }

    public List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    public Entity entity(Mention mention) {
        Entity entity = entities.get(mention.entity());
        if (entity == null) throw new IllegalArgumentException("no entity " + mention.entity());
        return entity;
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    /// Mentions that lie wholly inside `span`, in order.
    public List<Mention> within(Span span) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().start() < span.start()) low = middle + 1;
            else high = middle;
        }
        List<Mention> inside = new ArrayList<>();
        for (int i = low; i < mentions.size() && mentions.get(i).span().start() < span.end(); i++) {
            if (mentions.get(i).span().end() <= span.end()) inside.add(mentions.get(i));
        }
        return inside;
    }
}
