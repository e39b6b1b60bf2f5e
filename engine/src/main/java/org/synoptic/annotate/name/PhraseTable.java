package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Phrases of a rule file's first column, found in a sentence whatever their case.
final class PhraseTable {
    /// A phrase in a sentence: the tokens from `from` to before `to`, and the rule.
    record Hit(int from, int to, RuleFiles.Line rule) {}

    private static final Pattern ELISION = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{L}{1,6}'(?=\\p{L}{2})");

    private record Phrase(List<String> words, RuleFiles.Line rule) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final boolean lemmas;

    /// Whether an adjective may stand within a phrase: "ministre russe des affaires étrangères".
    private boolean adjectivesInside;

    /// Finds the phrases by form and by lemma.
    PhraseTable(List<RuleFiles.Line> rules) {
        this(rules, true);
    }

    /// @param lemmas whether a word of the text stands for its lemma as well
    PhraseTable(List<RuleFiles.Line> rules, boolean lemmas) {
        this.lemmas = lemmas;
        for (RuleFiles.Line rule : rules) {
            List<String> words = words(rule.column(0).toLowerCase(Locale.ROOT));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
                    .add(new Phrase(words, rule));
        }
        byFirstWord
                .values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size())));
    }

    /// The words of a name or phrase as the text has them: "l'état" is two.
    static List<String> words(String phrase) {
        return List.of(
                ELISION.matcher(phrase.replace('’', '\'')).replaceAll("$0 ").split(" "));
    }

    /// The phrases of a language; where adjectives follow their noun, one may stand behind the first word.
    static PhraseTable of(List<RuleFiles.Line> rules, Grammar grammar) {
        PhraseTable table = new PhraseTable(rules);
        table.adjectivesInside = grammar.has("adjectives-follow");
        return table;
    }

    /// The longest phrase that starts at the token.
    Optional<Hit> at(Sentence sentence, int from) {
        for (String form : forms(sentence.token(from))) {
            for (Phrase phrase : byFirstWord.getOrDefault(form, List.of())) {
                int to = from + phrase.words().size();
                if (matches(sentence, from, 0, phrase.words())) return Optional.of(new Hit(from, to, phrase.rule()));
                if (adjectivesInside && parted(sentence, from, phrase.words()))
                    return Optional.of(new Hit(from, to + 1, phrase.rule()));
            }
        }
        return Optional.empty();
    }

    private boolean parted(Sentence sentence, int from, List<String> words) {
        return words.size() > 2
                && from + 1 < sentence.size()
                && sentence.token(from + 1).pos() == PartOfSpeech.ADJ
                && matches(sentence, from, 1, words);
    }

    /// @param gap how many tokens are left out behind the first
    private boolean matches(Sentence sentence, int from, int gap, List<String> words) {
        if (from + gap + words.size() > sentence.size()) return false;
        for (int i = 1; i < words.size(); i++) {
            if (!forms(sentence.token(from + gap + i)).contains(words.get(i))) return false;
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
