package org.synoptic.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Makes the sketches of reports, of each by itself.
///
/// Words are counted until [#MOST_WORDS] different ones are met, since a report tells first what it is about, and runs
/// of letters until [#MOST_RUNS]. Not safe for use by several threads.
final class SketchMaker {
    private static final int MOST_WORDS = 150;
    private static final int MOST_RUNS = 400;
    private static final int MOST_ENTITIES = 24;
    private static final int MOST_SPELLINGS_KEPT = 1 << 17;
    /// The type of an entity stands in the last bits of its number.
    private static final int TYPE_MASK = 7;

    private static final List<EntityType> TYPES = List.of(EntityType.values());

    private final UnaryOperator<String> latin;
    private final double nameWeight;
    private final Map<String, Integer> languages = new HashMap<>();
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();

    /// @param latin spells a word of any script in Latin letters
    SketchMaker(UnaryOperator<String> latin, StorySetting setting) {
        this.latin = latin;
        nameWeight = setting.nameWeight();
    }

    Sketch of(AnnotatedDocument document) {
        var counts = new Sketch.Counts(
                new FeatureCounts(MOST_WORDS), new FeatureCounts(MOST_RUNS), new FeatureCounts(MOST_ENTITIES));
        long fingerprint = count(document, counts);
        for (Mention mention : document.mentions()) {
            counts.entities().add(numberOf(mention.entity(), mention.type()), 1);
        }
        for (Entity entity : document.entities()) {
            names.putIfAbsent(numberOf(entity.id(), entity.type()), entity.name());
        }
        String tag = document.document().language().tag().split("-", 2)[0];
        return new Sketch(
                document.id(),
                Sketch.dayOf(document),
                languages.computeIfAbsent(tag, key -> languages.size()),
                document.module() != null,
                fingerprint,
                document.text().length(),
                counts,
                Deeds.of(document));
    }

    private long count(AnnotatedDocument document, Sketch.Counts counts) {
        long fingerprint = 0;
        for (TextWords.Word word : TextWords.of(document)) {
            Spelling spelling = spelling(word.text());
            fingerprint = Numbers.both(fingerprint, spelling.word());
            double weight = word.isNameLike() ? nameWeight : 1;
            counts.words().add(spelling.word(), weight);
            for (int run : spelling.runs()) counts.runs().add(run, weight);
        }
        return fingerprint;
    }

    /// Names of the entities met, by their numbers.
    Map<Integer, String> names() {
        return names;
    }

    /// Forgets the names of entities that none of the sketches holds.
    void forgetNamesBut(Collection<Sketch> sketches) {
        Set<Integer> held = new HashSet<>();
        for (Sketch sketch : sketches) {
            for (int entity : sketch.entities) held.add(entity);
        }
        names.keySet().retainAll(held);
    }

    private static int numberOf(String entity, EntityType type) {
        return Numbers.of(entity) & ~TYPE_MASK | TYPES.indexOf(type);
    }

    static EntityType typeOf(int entity) {
        return TYPES.get(entity & TYPE_MASK);
    }

    private Spelling spelling(String word) {
        if (spellings.size() > MOST_SPELLINGS_KEPT) spellings.clear();
        return spellings.computeIfAbsent(
                word, key -> Spelling.of(TextWords.folded(latin.apply(TextWords.folded(key)))));
    }
}
