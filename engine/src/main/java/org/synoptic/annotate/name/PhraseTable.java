package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;

/// Phrases of a rule file's first column, found in a sentence whatever their case.
final class PhraseTable {
    /// A phrase in a sentence: the tokens from `from` to before `to`, and the rule.
    record Hit(int from, int to, RuleFiles.Line rule) {}

    private record Phrase(List<String> words, RuleFiles.Line rule) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final boolean lemmas;

    /// Finds the phrases by form and by lemma.
    PhraseTable(List<RuleFiles.Line> rules) {
        this(rules, true);
    }

    /// @param lemmas whether a word of the text stands for its lemma as well
    PhraseTable(List<RuleFiles.Line> rules, boolean lemmas) {
        this.lemmas = lemmas;
        for (RuleFiles.Line rule : rules) {
            List<String> words = List.of(rule.column(0).toLowerCase(Locale.ROOT).split(" "));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(words, rule));
        }
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size())));
    }

    /// The longest phrase that starts at the token.
    Optional<Hit> at(Sentence sentence, int from) {
        for (String form : forms(sentence.token(from))) {
            for (Phrase phrase : byFirstWord.getOrDefault(form, List.of())) {
                int to = from + phrase.words().size();
                if (to <= sentence.size() && matches(sentence, from, phrase.words())) {
                    return Optional.of(new Hit(from, to, phrase.rule()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean matches(Sentence sentence, int from, List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!forms(sentence.token(from + i)).contains(words.get(i))) return false;
        }
        return true;
    }

    private List<String> forms(Token token) {
        String lower = token.lower();
        if (!lemmas) return List.of(lower);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return lower.equals(lemma) ? List.of(lower) : List.of(lower, lemma);
    }
}
