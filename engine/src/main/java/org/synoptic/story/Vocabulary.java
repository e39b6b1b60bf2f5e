package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers features and counts the documents that hold them, in all and by language.
final class Vocabulary {
    /// With so many documents of a language, its own counts weigh as much as those of all languages.
    private static final double LANGUAGE_TRUST = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, Integer> holders = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> holdersByLanguage = new HashMap<>();
    private final Map<String, Integer> documentsByLanguage = new HashMap<>();
    private int documents;

    int number(String feature) {
        return numbers.computeIfAbsent(feature, name -> {
            names.add(name);
            return names.size() - 1;
        });
    }

    String name(int number) {
        return names.get(number);
    }

    void addDocument(String language, Iterable<Integer> features) {
        documents++;
        documentsByLanguage.merge(language, 1, Integer::sum);
        Map<Integer, Integer> ofLanguage = holdersByLanguage.computeIfAbsent(language, tag -> new HashMap<>());
        for (int feature : features) {
            holders.merge(feature, 1, Integer::sum);
            ofLanguage.merge(feature, 1, Integer::sum);
        }
    }

    /// How rare a feature is in the documents of a language; greater than 0.
    ///
    /// @param prior how many of `priorDocuments` documents elsewhere would hold it: what is known before any is counted
    double rarity(int feature, String language, double prior, double priorDocuments) {
        double ofLanguage = documentsByLanguage.getOrDefault(language, 0);
        double trust = ofLanguage / (ofLanguage + LANGUAGE_TRUST);
        double within = inverse(
                ofLanguage + priorDocuments,
                holdersByLanguage.getOrDefault(language, Map.of()).getOrDefault(feature, 0) + prior);
        double overall = inverse(documents + priorDocuments, holders.getOrDefault(feature, 0) + prior);
        return Math.max(0.01, trust * within + (1 - trust) * overall);
    }

    private static double inverse(double documents, double holders) {
        return Math.log((documents + 1) / (holders + 0.5));
    }
}
