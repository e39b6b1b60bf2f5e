package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Publication;

/// Makes the profiles of documents that are looked at together: the more of them hold a feature, the less it weighs.
final class ProfileMaker {
    private static final int GRAM_LETTERS = 3;
    /// What a capital letter or a digit is worth: names and numbers tell one happening from another.
    private static final double NAME_WEIGHT = 2;
    /// Documents that stand for what is usual in the news when only a few are looked at.
    private static final double USUAL_DOCUMENTS = 50;

    private final UnaryOperator<String> latin;
    private final Vocabulary words = new Vocabulary();
    private final Vocabulary grams = new Vocabulary();
    private final Vocabulary entities = new Vocabulary();
    private final Map<String, List<Integer>> gramsOfWord = new HashMap<>();

    /// @param latin spells a word in Latin letters
    ProfileMaker(UnaryOperator<String> latin) {
        this.latin = latin;
    }

    /// @return a profile for each document, in their order
    List<Profile> profiles(List<AnnotatedDocument> documents) {
        List<Counts> counts = documents.stream().map(this::count).toList();
        List<Profile> profiles = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) profiles.add(profile(documents.get(i), counts.get(i)));
        return profiles;
    }

    /// The words of a feature of [Profile#words].
    String word(int feature) {
        return words.name(feature);
    }

    /// The id of a feature of [Profile#entities].
    String entity(int feature) {
        return entities.name(feature);
    }

    /// How often a document holds each feature.
    private record Counts(
            String language,
            SortedMap<Integer, Double> words,
            SortedMap<Integer, Double> grams,
            SortedMap<Integer, Double> entities,
            Map<Integer, EntityType> types) {}

    private Counts count(AnnotatedDocument document) {
        String language = document.document().language().tag().split("-", 2)[0];
        var counts = new Counts(language, new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new HashMap<>());
        for (TextWords.Word word : TextWords.of(document)) {
            double weight = word.isNameLike() ? NAME_WEIGHT : 1;
            String folded = TextWords.folded(word.text());
            counts.words.merge(words.number(folded), weight, Double::sum);
            for (int gram : gramsOfWord.computeIfAbsent(folded, this::grams))
                counts.grams.merge(gram, weight, Double::sum);
        }
        countEntities(document, counts);
        words.addDocument(language, counts.words.keySet());
        grams.addDocument(language, counts.grams.keySet());
        entities.addDocument("", counts.entities.keySet());
        return counts;
    }

    private void countEntities(AnnotatedDocument document, Counts counts) {
        for (Entity entity : document.entities()) counts.types.put(entities.number(entity.id()), entity.type());
        for (Mention mention : document.mentions()) {
            counts.entities.merge(entities.number(mention.entity()), 1.0, Double::sum);
        }
    }

    private List<Integer> grams(String folded) {
        StringBuilder letters = new StringBuilder("_");
        TextWords.folded(latin.apply(folded))
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> letters.append((char) c));
        letters.append('_');
        if (letters.length() <= GRAM_LETTERS) return List.of(grams.number(letters.toString()));
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + GRAM_LETTERS <= letters.length(); i++) {
            found.add(grams.number(letters.substring(i, i + GRAM_LETTERS)));
        }
        return found;
    }

    private Profile profile(AnnotatedDocument document, Counts counts) {
        Publication published = document.document().published();
        return new Profile(
                document,
                counts.language,
                vector(counts.words, words, counts.language),
                vector(counts.grams, grams, counts.language),
                entityVector(counts),
                Happening.of(document),
                published == null || !published.date().isDay()
                        ? null
                        : published.date().first());
    }

    private static SparseVector vector(SortedMap<Integer, Double> counts, Vocabulary vocabulary, String language) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        counts.forEach((feature, count) ->
                weights.put(feature, (1 + Math.log(count)) * vocabulary.rarity(feature, language, 0, 0)));
        return SparseVector.of(weights);
    }

    private SparseVector entityVector(Counts counts) {
        TreeMap<Integer, Double> weights = new TreeMap<>();
        counts.entities.forEach((entity, count) -> {
            double prior = USUAL_DOCUMENTS * usualShare(counts.types.getOrDefault(entity, EntityType.ORGANIZATION));
            weights.put(entity, (1 + Math.log(count)) * entities.rarity(entity, "", prior, USUAL_DOCUMENTS));
        });
        return SparseVector.of(weights);
    }

    /// The share of political reports that name an entity of a type, guessed.
    private static double usualShare(EntityType type) {
        return switch (type) {
            case COUNTRY -> 0.2;
            case GROUP -> 0.1;
            case PLACE, ORGANIZATION -> 0.05;
            case PERSON -> 0.02;
        };
    }
}
