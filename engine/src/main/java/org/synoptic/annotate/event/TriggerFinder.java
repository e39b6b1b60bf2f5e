package org.synoptic.annotate.event;

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
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Looks words up in the lexicon of triggers, by lemma and part of speech.
final class TriggerFinder {
    /// How far the further words of a trigger may stand from its first.
    private static final int REACH = 5;

    private final Map<String, List<EventRule>> verbs = new HashMap<>();
    private final Map<String, List<EventRule>> nouns = new HashMap<>();

    TriggerFinder(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            EventRule rule = EventRule.of(line);
            (rule.verb() ? verbs : nouns)
                    .computeIfAbsent(rule.words().getFirst(), word -> new ArrayList<>())
                    .add(rule);
        }
        Comparator<EventRule> longestFirst =
                Comparator.comparingInt(rule -> -rule.words().size());
        verbs.values().forEach(rules -> rules.sort(longestFirst));
        nouns.values().forEach(rules -> rules.sort(longestFirst));
    }

    List<Trigger> find(Sentence sentence) {
        List<Trigger> triggers = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            at(sentence, i).ifPresent(triggers::add);
        }
        return triggers;
    }

    private Optional<Trigger> at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return switch (token.pos()) {
            case VERB -> verb(sentence, index);
            case NOUN -> isModifier(sentence, index) ? phrase(sentence, index) : noun(sentence, index);
            case PROPN -> noun(sentence, index).filter(trigger -> !isModifier(sentence, index));
            default -> phrase(sentence, index);
        };
    }

    private Optional<Trigger> verb(Sentence sentence, int index) {
        Token token = sentence.token(index);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        Optional<Integer> prefix = Clauses.separatedPrefix(sentence, index);
        if (prefix.isPresent()) {
            String whole = sentence.token(prefix.get()).lower() + lemma;
            Optional<Trigger> separable = match(verbs.getOrDefault(whole, List.of()), sentence, index);
            if (separable.isPresent() || !token.is(Feature.FINITE)) return separable;
        }
        return match(verbs.getOrDefault(lemma, List.of()), sentence, index);
    }

    private Optional<Trigger> noun(Sentence sentence, int index) {
        Token token = sentence.token(index);
        Optional<Trigger> found = phrase(sentence, index);
        if (found.isPresent()) return found;
        List<EventRule> rules = nouns.getOrDefault(token.lemma().toLowerCase(Locale.ROOT), List.of());
        return match(rules, sentence, index);
    }

    /// Nouns of several words, which can start with an adjective: "joint exercise".
    private Optional<Trigger> phrase(Sentence sentence, int index) {
        List<EventRule> rules = nouns.getOrDefault(sentence.token(index).lower(), List.of()).stream()
                .filter(rule -> rule.words().size() > 1)
                .toList();
        for (EventRule rule : rules) {
            int last = index + rule.words().size() - 1;
            if (last < sentence.size() && adjacent(sentence, index, rule))
                return Optional.of(new Trigger(rule, last, last + 1));
        }
        return Optional.empty();
    }

    private static boolean adjacent(Sentence sentence, int index, EventRule rule) {
        for (int i = 1; i < rule.words().size(); i++) {
            if (!isWord(sentence.token(index + i), rule.words().get(i))) return false;
        }
        return !isModifier(sentence, index + rule.words().size() - 1);
    }

    private static Optional<Trigger> match(List<EventRule> rules, Sentence sentence, int index) {
        for (EventRule rule : rules) {
            if (rule.words().size() == 1) return Optional.of(new Trigger(rule, index, index + 1));
            if (rule.verb() && follow(sentence, index, rule)) return Optional.of(new Trigger(rule, index, index + 1));
        }
        return Optional.empty();
    }

    private static boolean follow(Sentence sentence, int index, EventRule rule) {
        int at = index + 1;
        for (String word : rule.words().subList(1, rule.words().size())) {
            int end = Math.min(sentence.size(), at + REACH);
            while (at < end && !isWord(sentence.token(at), word)) {
                if (Clauses.isBoundary(sentence.token(at))) return false;
                at++;
            }
            if (at == end) return false;
            at++;
        }
        return true;
    }

    private static boolean isWord(Token token, String word) {
        return token.lower().equals(word)
                || token.lemma().toLowerCase(Locale.ROOT).equals(word);
    }

    /// "visit" in "visit plans" only tells of what kind the plans are.
    private static boolean isModifier(Sentence sentence, int index) {
        if (index + 1 >= sentence.size()) return false;
        Token next = sentence.token(index + 1);
        return next.pos() == PartOfSpeech.NOUN
                && next.span().start() <= sentence.token(index).span().end() + 1;
    }
}
