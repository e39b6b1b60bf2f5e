package org.synoptic.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Makes the sketches of reports, of each by itself.
///
/// Words are counted until [#MOST_WORDS] different ones are met, since a report tells first what it is about. Not safe
/// for use by several threads.
final class SketchMaker {
    private static final int MOST_WORDS = 128;
    static final int MOST_ENTITIES = 24;
    /// The type of an entity stands in the last bits of its number.
    private static final int TYPE_MASK = 7;

    private static final List<EntityType> TYPES = List.of(EntityType.values());

    private final float nameWeight;
    private final TextEmbedding embedding;
    private final Map<String, Integer> languages = new HashMap<>();
    private final Spellings spellings;
    private final UsualWords usual = new UsualWords();
    private final Map<Integer, String> names = new HashMap<>();
    private final FeatureCounts words = new FeatureCounts(MOST_WORDS);
    private final RunCounts runs = new RunCounts();
    private final FeatureCounts entities = new FeatureCounts(MOST_ENTITIES);
    private long fingerprint;
    /// Where the headline ends in the text; 0 without one.
    private int headlineEnd;

    private int headline;

    /// @param latin spells a word of any script in Latin letters
    SketchMaker(UnaryOperator<String> latin, StorySetting setting) {
        this(latin, setting, TextEmbedding.NONE);
    }

    /// @param embedding what else tells how alike two texts are
    SketchMaker(UnaryOperator<String> latin, StorySetting setting, TextEmbedding embedding) {
        this.embedding = embedding;
        spellings = new Spellings(latin);
        nameWeight = (float) setting.nameWeight();
    }

    Sketch of(AnnotatedDocument document) {
        words.clear();
        runs.clear();
        entities.clear();
        fingerprint = 0;
        headlineEnd = headlineEnd(document);
        headline = 0;
        TextWords.read(document, this::count);
        for (Mention mention : document.mentions()) entities.add(numberOf(mention.entity(), mention.type()), 1);
        for (Entity entity : document.entities()) {
            names.putIfAbsent(numberOf(entity.id(), entity.type()), entity.name());
        }
        String tag = document.document().language().primary();
        Integer language = languages.get(tag);
        if (language == null) {
            language = languages.size();
            languages.put(tag, language);
            usual.add(tag, spellings);
        }
        return new Sketch(
                document,
                language,
                fingerprint,
                features(document),
                Deeds.of(document),
                Particulars.of(document, spellings));
    }

    /// Of a headline that is read before all else.
    private static int headlineEnd(AnnotatedDocument document) {
        return document.document().blocks().stream()
                .filter(block -> block.role().isRead())
                .findFirst()
                .filter(block -> block.role() == Block.Role.TITLE)
                .map(block -> block.span().end())
                .orElse(0);
    }

    private void count(String text, int start, int end, boolean isNameLike) {
        int place = spellings.placeOf(text, start, end);
        int word = spellings.word(place);
        fingerprint = Numbers.both(fingerprint, word);
        float weight = isNameLike ? nameWeight : 1;
        words.add(word & ~Sketch.CODE_MASK, weight);
        if (end <= headlineEnd) headline = words.size();
        int runsOfWord = spellings.runs(place);
        for (int i = 0; i < runsOfWord; i++) runs.add(spellings.run(place, i), weight);
    }

    private Sketch.Features features(AnnotatedDocument document) {
        int[] packed = new int[words.size()];
        for (int i = 0; i < packed.length; i++) packed[i] = words.key(i) | words.code(i);
        long[] sorted = new long[entities.size()];
        for (int i = 0; i < sorted.length; i++) sorted[i] = (long) entities.key(i) << Byte.SIZE | entities.code(i);
        Arrays.sort(sorted);
        int[] keys = new int[sorted.length];
        byte[] codes = new byte[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            keys[i] = (int) (sorted[i] >> Byte.SIZE);
            codes[i] = (byte) sorted[i];
        }
        return new Sketch.Features(
                packed, headline, runs.packed(), runs.size(), keys, codes, Meaning.of(document, embedding));
    }

    /// Of the languages met.
    UsualWords usual() {
        return usual;
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

    static int numberOf(String entity, EntityType type) {
        return Numbers.of(entity) & ~TYPE_MASK | TYPES.indexOf(type);
    }

    static EntityType typeOf(int entity) {
        return TYPES.get(entity & TYPE_MASK);
    }
}
