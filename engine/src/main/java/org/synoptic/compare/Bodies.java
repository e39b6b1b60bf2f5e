package org.synoptic.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.WordFile;

/// The bodies of several states that parties are, belong to or are called by, from the file `bodies.tsv`: the European
/// Union of its Commission, of the president of this, and of "Brussels".
final class Bodies {
    private static final Bodies ALL = new Bodies();

    private final Map<String, String> byOrgan = new TreeMap<>();
    private final Map<String, String> bySeat = new HashMap<>();

    private Bodies() {
        WordFile.read(Bodies.class, "bodies.tsv", line -> {
            byOrgan.put(line.get(0), line.get(0));
            for (String organ : line.get(1).split("\\|")) byOrgan.put(organ, line.get(0));
            if (!line.get(2).equals("-")) bySeat.put(line.get(2), line.get(0));
        });
    }

    /// The bodies of the persons whose office some document tells in full, by id.
    static Map<String, String> ofPersons(List<AnnotatedDocument> documents) {
        Map<String, String> bodies = new HashMap<>();
        for (AnnotatedDocument document : documents) {
            for (Entity entity : document.entities()) {
                String body = entity.type() == EntityType.PERSON ? of(entity) : null;
                if (body != null) bodies.putIfAbsent(entity.id(), body);
            }
        }
        return bodies;
    }

    /// Null for a party of no such body.
    static @Nullable String of(Entity entity) {
        if (entity.type() == EntityType.ORGANIZATION) return ALL.byOrgan.get(entity.name());
        if (entity.type() == EntityType.PLACE) return ALL.bySeat.get(entity.name());
        boolean hasNoState = entity.code() == null && entity.country() == null;
        if (entity.type() != EntityType.PERSON || entity.role() == null || !hasNoState) return null;
        for (var organ : ALL.byOrgan.entrySet()) if (entity.role().contains(organ.getKey())) return organ.getValue();
        return null;
    }

    /// Whether it stands for all of the body, as a state does for whoever belongs to it.
    static boolean isWhole(Entity entity) {
        String body = of(entity);
        return body != null
                && entity.type() != EntityType.PERSON
                && (entity.type() == EntityType.PLACE
                        || entity.name().equals(body)
                        || (body.equals("European Union") && entity.name().equals("EU")));
    }
}
