package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.event.EventRule.Kind;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Looks words up in the lexicon of triggers, by lemma and part of speech.
final class TriggerFinder {
    /// How far the further words of a trigger may stand from its first, or from each other; in a language whose objects
    /// may stand at the end of the clause, and in others.
    private static final int REACH_TO_END = 14;

    private static final int REACH = 6;

    /// How far before a participle its object may stand where objects follow verbs: "the ties that were cut".
    private static final int REACH_BACK = 8;

    private final Map<Kind, Map<String, List<EventRule>>> rules = new EnumMap<>(Kind.class);

    /// The word lists of the file, by `@name`.
    private final Map<String, Set<String>> lists = new HashMap<>();

    private final int reach;
    private final int reachBack;
    private final Grammar grammar;

    /// Whether a noun behind a noun is its attribute, and not the first one that of the second.
    private final boolean cases;

    /// @param objectsLast whether objects may stand at the end of the clause, far from the verb
    TriggerFinder(List<RuleFiles.Line> lines, Grammar grammar, boolean objectsLast) {
        this.grammar = grammar;
        this.cases = grammar.has("cases");
        this.reach = objectsLast ? REACH_TO_END : REACH;
        this.reachBack = objectsLast ? REACH_TO_END : REACH_BACK;
        for (Kind kind : Kind.values()) rules.put(kind, new HashMap<>());
        for (RuleFiles.Line line : lines) {
            if (line.column(0).startsWith("@") && line.columns().size() == 2) {
                if (line.column(1).contains("@")) throw line.wrong("a list of words names no other list");
                lists.put(line.column(0), new HashSet<>(List.of(line.column(1).split("\\|"))));
            } else {
                file(EventRule.of(line, lists));
            }
        }
        Comparator<EventRule> longestFirst =
                Comparator.comparingInt(rule -> -rule.words().size());
        for (Map<String, List<EventRule>> byWord : rules.values())
            byWord.values().forEach(list -> list.sort(longestFirst));
    }

    /// Whether the word stands in a list of the rule file.
    boolean lists(String list, Token token) {
        return isOneOf(token, lists.getOrDefault(list, Set.of()));
    }

    private void file(EventRule rule) {
        for (String first : rule.words().getFirst()) {
            rules.computeIfAbsent(rule.kind(), kind -> new HashMap<>())
                    .computeIfAbsent(first, word -> new ArrayList<>())
                    .add(rule);
        }
    }

    /// In order of the text, each with the readings that fit, the best first. A noun that is part of a longer trigger
    /// is none of its own, and a reading of that trigger when the longer one finds no parties; the last word of a
    /// phrase ("phone call", "heart attack") is none at all.
    List<List<Trigger>> find(Sentence sentence) {
        List<List<Trigger>> found = new ArrayList<>();
        Map<Integer, List<Trigger>> users = new HashMap<>();
        Set<Integer> ofPhrases = new HashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            List<Trigger> all = ofPhrases.contains(i) ? List.of() : at(sentence, i);
            for (Trigger trigger : all) if (trigger.head() > i) ofPhrases.add(trigger.head());
            List<Trigger> readings = new ArrayList<>(events(all));
            if (readings.isEmpty()) continue;
            found.add(readings);
            Trigger best = readings.getFirst();
            best.words().stream().filter(word -> word != best.head()).forEach(word -> users.put(word, readings));
        }
        List<List<Trigger>> parts = found.stream()
                .filter(readings -> users.containsKey(readings.getFirst().head())
                        && !readings.getFirst().rule().isPredicate())
                .toList();
        for (List<Trigger> part : parts)
            users.getOrDefault(part.getFirst().head(), new ArrayList<>()).addAll(part);
        found.removeAll(parts);
        return found;
    }

    /// Those before the first that says that there is no event.
    private static List<Trigger> events(List<Trigger> readings) {
        return readings.stream().takeWhile(trigger -> trigger.rule().isEvent()).toList();
    }

    private List<Trigger> at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return switch (token.pos()) {
            case VERB -> verb(sentence, index);
            case AUX -> match(rules(Kind.VERB, lemma(token)), sentence, index);
            case ADJ -> {
                if (isPrefix(sentence, index)) yield List.of();
                List<Trigger> said = match(rules(Kind.ADJECTIVE, lemma(token)), sentence, index);
                yield said.isEmpty() ? phrase(sentence, index) : said;
            }
            case NOUN -> isModifier(sentence, index) ? phrase(sentence, index) : noun(sentence, index);
            case PROPN -> isModifier(sentence, index) ? List.of() : noun(sentence, index);
            default -> phrase(sentence, index);
        };
    }

    private List<EventRule> rules(Kind kind, String word) {
        return rules.getOrDefault(kind, Map.of()).getOrDefault(word, List.of());
    }

    private static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }

    private List<Trigger> verb(Sentence sentence, int index) {
        Token token = sentence.token(index);
        Optional<Integer> prefix = Clauses.separatedPrefix(sentence, index, grammar);
        if (prefix.isPresent()) {
            String whole = sentence.token(prefix.get()).lower() + lemma(token);
            List<Trigger> separable = verb(whole, sentence, index);
            if (!separable.isEmpty() || !token.is(Feature.FINITE)) return separable;
        }
        return verb(lemma(token), sentence, index);
    }

    /// "setzte sich ab" is another verb than "setzte ihn ab", where the file has a line for it.
    private List<Trigger> verb(String lemma, Sentence sentence, int index) {
        List<EventRule> itself = rules(Kind.VERB, "se_" + lemma);
        boolean reflexive =
                !itself.isEmpty() && (sentence.token(index).is(Feature.REFLEXIVE) || hasReflexive(sentence, index));
        List<Trigger> found = reflexive ? match(itself, sentence, index) : List.of();
        if (!found.isEmpty()) return found;
        return match(rules(Kind.VERB, lemma), sentence, index);
    }

    private boolean hasReflexive(Sentence sentence, int index) {
        Clauses.Range clause = Clauses.around(sentence, index);
        for (int i = clause.from(); i < clause.to(); i++) {
            if (grammar.is("reflexive", sentence.token(i).lower())) return true;
        }
        return false;
    }

    /// "stellte … bereit": of a verb before it.
    private boolean isPrefix(Sentence sentence, int index) {
        if (!grammar.is("prefix", sentence.token(index).lower())) return false;
        Clauses.Range clause = Clauses.around(sentence, index);
        for (int i = clause.from(); i < index; i++) {
            boolean verb = sentence.token(i).pos() == PartOfSpeech.VERB;
            if (verb && Clauses.separatedPrefix(sentence, i, grammar).equals(Optional.of(index))) return true;
        }
        return false;
    }

    private List<Trigger> noun(Sentence sentence, int index) {
        List<Trigger> found = phrase(sentence, index);
        if (!found.isEmpty()) return found;
        return match(rules(Kind.NOUN, lemma(sentence.token(index))), sentence, index);
    }

    /// Nouns of several words, which can start with an adjective: "joint exercise".
    private List<Trigger> phrase(Sentence sentence, int index) {
        for (EventRule rule : rules(Kind.NOUN, sentence.token(index).lower())) {
            int last = index + rule.words().size() - 1;
            if (last == index || last >= sentence.size() || !adjacent(sentence, index, rule)) continue;
            Set<Integer> words = new HashSet<>();
            for (int i = index; i <= last; i++) words.add(i);
            return List.of(new Trigger(rule, last, last + 1, words));
        }
        return List.of();
    }

    private boolean adjacent(Sentence sentence, int index, EventRule rule) {
        for (int i = 1; i < rule.words().size(); i++) {
            if (!isOneOf(sentence.token(index + i), rule.words().get(i))) return false;
        }
        return !isModifier(sentence, index + rule.words().size() - 1);
    }

    private List<Trigger> match(List<EventRule> rules, Sentence sentence, int index) {
        List<Trigger> readings = new ArrayList<>();
        for (EventRule rule : rules) {
            if (rule.words().size() > 1 && !rule.isPredicate()) continue;
            wordsOf(sentence, index, rule).ifPresent(words -> readings.add(new Trigger(rule, index, index + 1, words)));
        }
        return readings;
    }

    /// The further words of a verb follow it in order; those of a participle or of a verb at the end of its clause may
    /// stand before it, as objects do.
    private Optional<Set<Integer>> wordsOf(Sentence sentence, int index, EventRule rule) {
        Set<Integer> words = new HashSet<>();
        words.add(index);
        int at = index + 1;
        for (Set<String> alternatives : rule.words().subList(1, rule.words().size())) {
            int found = after(sentence, at, alternatives, words.size() == 1);
            if (found >= 0) {
                at = found + 1;
            } else {
                boolean follows = cases
                        || sentence.token(index).is(Feature.PAST_PARTICIPLE) && !isPerfect(sentence, index)
                        || endsClause(sentence, index);
                found = follows ? before(sentence, index, alternatives) : -1;
            }
            if (found < 0) return Optional.empty();
            words.add(found);
        }
        return Optional.of(words);
    }

    /// @param object whether it is the first word after the verb, most often its object
    private int after(Sentence sentence, int from, Set<String> alternatives, boolean object) {
        int end = Math.min(sentence.size(), from + reach);
        boolean auxiliary = sentence.token(from - 1).pos() == PartOfSpeech.AUX;
        for (int i = from; i < end && !Clauses.isBoundary(sentence.token(i)); i++) {
            Token token = sentence.token(i);
            if (isOneOf(token, alternatives) || i == from && alternatives.contains("+" + token.lower())) return i;
            if (object && grammar.is("no-object", token.lower())) return -1;
            if (auxiliary && token.pos() == PartOfSpeech.VERB) return -1;
        }
        return -1;
    }

    /// "ships have carried oil": what stands before it is the subject, and not, as in the passive, the object.
    private boolean isPerfect(Sentence sentence, int participle) {
        int at = participle - 1;
        while (at > 0 && sentence.token(at).pos() == PartOfSpeech.ADV) at--;
        return at >= 0 && grammar.is("perfect", lemma(sentence.token(at)));
    }

    /// As verbs do that follow their objects: "weil sie die Beziehungen abbrachen".
    private static boolean endsClause(Sentence sentence, int index) {
        int next = index + 1;
        while (next < sentence.size() && sentence.token(next).pos() == PartOfSpeech.AUX) next++;
        return next == sentence.size() || Clauses.isBoundary(sentence.token(next));
    }

    private int before(Sentence sentence, int verb, Set<String> alternatives) {
        int end = Math.max(0, verb - reachBack);
        for (int i = verb - 1; i >= end; i--) {
            if (Clauses.isBoundary(sentence.token(i))) {
                boolean relative = i > 0 && sentence.token(i + 1).pos() == PartOfSpeech.PRON;
                return relative && mayStandBefore(sentence.token(i - 1), alternatives) ? i - 1 : -1;
            }
            if (mayStandBefore(sentence.token(i), alternatives)) return i;
            if (i > 0 && joinsVerb(sentence, i)) return -1;
        }
        return -1;
    }

    /// "auf Anschläge hingewiesen und …": what stands before is the object of another verb.
    private static boolean joinsVerb(Sentence sentence, int conjunction) {
        return sentence.token(conjunction).pos() == PartOfSpeech.CCONJ
                && sentence.token(conjunction - 1).pos() == PartOfSpeech.VERB;
    }

    private static boolean mayStandBefore(Token token, Set<String> alternatives) {
        boolean noun = token.pos() == PartOfSpeech.NOUN
                || token.pos() == PartOfSpeech.PROPN
                || token.pos() == PartOfSpeech.ADV;
        return noun && isOneOf(token, alternatives);
    }

    private static boolean isOneOf(Token token, Set<String> alternatives) {
        return alternatives.contains(token.lower()) || alternatives.contains(lemma(token));
    }

    /// "visit" in "visit plans" only tells of what kind the plans are.
    private boolean isModifier(Sentence sentence, int index) {
        if (cases || index + 1 >= sentence.size()) return false;
        Token next = sentence.token(index + 1);
        return next.pos() == PartOfSpeech.NOUN
                && !sentence.token(index).is(Feature.PLURAL)
                && next.span().start() <= sentence.token(index).span().end() + 1;
    }
}
