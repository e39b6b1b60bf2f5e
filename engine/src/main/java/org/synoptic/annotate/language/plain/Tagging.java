package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Chooses among the readings of a word by the words beside it, from left to right, by the rules of `tagging.tsv` in
/// their
/// order.
///
/// | line | says |
/// |---|---|
/// | `select` target conditions | only readings of the target are left |
/// | `remove` target conditions | readings of the target go, unless no other is there |
/// | `prefer` parts of speech | which reading is taken of those that are left, the best first |
///
/// A **target** is parts of speech or features joined by `+`, with alternatives parted by `|`: `VERB+INFINITIVE|NOUN`.
/// A **condition** is a place and what stands there: `-1=DET`, `+1!=NOUN`, `+1?=VERB` (one of its readings), `0=first`
/// (begins the sentence), `0=capital`, `-1='le|la'` (words), `-1=none` (no word there). `-1~ADV|PRON` steps over words
/// of
/// which all readings are of these parts of speech: `-1~ADV=AUX`. Words to the left have one reading, words to the
/// right
/// those of the lexicon, all of which have to fit after `=`.
final class Tagging {
    private static final Pattern CONDITION = Pattern.compile("([+-]?\\d)(?:~([A-Z|_]+))?(!=|\\?=|=)(.+)");
    private static final int MAX_STEPS = 6;

    private record Target(List<Set<String>> alternatives) {
        static Target of(String text) {
            List<Set<String>> alternatives = new ArrayList<>();
            for (String each : text.split("\\|")) alternatives.add(Set.of(each.split("\\+")));
            return new Target(List.copyOf(alternatives));
        }

        boolean fits(Reading reading) {
            return alternatives.stream()
                    .anyMatch(names -> names.stream()
                            .allMatch(name -> reading.pos().name().equals(name)
                                    || reading.features().stream()
                                            .anyMatch(f -> f.name().equals(name))));
        }
    }

    /// @param over parts of speech to step over
    /// @param words what stands there, where words are asked for
    /// @param target what stands there otherwise
    private record Condition(
            int place,
            Set<String> over,
            String test,
            Set<String> words,
            @Nullable Target target,
            String special) {}

    private record Rule(boolean select, Target target, List<Condition> conditions) {}

    private final List<Rule> rules = new ArrayList<>();
    private final List<PartOfSpeech> preferred = new ArrayList<>();

    Tagging(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            try {
                read(line);
            } catch (IllegalArgumentException e) {
                throw line.wrong(String.valueOf(e.getMessage()));
            }
        }
    }

    private void read(RuleFiles.Line line) {
        if (line.column(0).equals("prefer")) {
            for (String pos : line.column(1).split(" ")) preferred.add(PartOfSpeech.valueOf(pos));
            return;
        }
        boolean select = line.column(0).equals("select");
        if (!select && !line.column(0).equals("remove"))
            throw new IllegalArgumentException("neither select nor remove nor prefer: " + line.column(0));
        check(line.column(1));
        List<Condition> conditions = new ArrayList<>();
        for (String condition : line.column(2).split(" ")) {
            if (!condition.isEmpty()) conditions.add(condition(condition));
        }
        rules.add(new Rule(select, Target.of(line.column(1)), List.copyOf(conditions)));
    }

    private static void check(String target) {
        for (String name : target.split("[|+]")) {
            boolean pos = Arrays.stream(PartOfSpeech.values())
                    .anyMatch(each -> each.name().equals(name));
            boolean feature =
                    Arrays.stream(Feature.values()).anyMatch(each -> each.name().equals(name));
            if (!pos && !feature) throw new IllegalArgumentException("no part of speech or feature: " + name);
        }
    }

    private static Condition condition(String text) {
        Matcher parts = CONDITION.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("no condition: " + text);
        int place = Integer.parseInt(parts.group(1).replace("+", ""));
        Set<String> over =
                parts.group(2) == null ? Set.of() : Set.of(parts.group(2).split("\\|"));
        String what = parts.group(4);
        if (what.startsWith("'")) {
            Set<String> words = Set.of(what.substring(1, what.length() - 1).split("\\|"));
            return new Condition(place, over, parts.group(3), words, null, "");
        }
        if (what.equals("first") || what.equals("capital") || what.equals("none"))
            return new Condition(place, over, parts.group(3), Set.of(), null, what);
        check(what);
        return new Condition(place, over, parts.group(3), Set.of(), Target.of(what), "");
    }

    /// A word with all that it can be.
    record Options(String text, List<Reading> readings) {}

    /// One reading a word.
    List<Reading> choose(List<Options> sentence) {
        Run run = new Run(sentence);
        List<Reading> chosen = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) chosen.add(run.decide(i));
        return chosen;
    }

    private final class Run {
        private final List<Options> sentence;
        private final List<List<Reading>> left;

        Run(List<Options> sentence) {
            this.sentence = sentence;
            this.left = new ArrayList<>(sentence.stream().map(Options::readings).toList());
        }

        Reading decide(int at) {
            for (Rule rule : rules) {
                if (left.get(at).size() == 1) break;
                apply(rule, at);
            }
            Reading best = best(left.get(at));
            left.set(at, List.of(best));
            return best;
        }

        private void apply(Rule rule, int at) {
            List<Reading> before = left.get(at);
            List<Reading> after = new ArrayList<>();
            for (Reading reading : before) {
                if (rule.target().fits(reading) == rule.select()) after.add(reading);
            }
            boolean changes = !after.isEmpty() && after.size() < before.size();
            if (changes && rule.conditions().stream().allMatch(condition -> holds(condition, at))) left.set(at, after);
        }

        private boolean holds(Condition condition, int at) {
            int there = there(condition, at);
            boolean inside = there >= 0 && there < sentence.size();
            boolean holds = switch (condition.special()) {
                case "first" -> isFirst(there);
                case "capital" ->
                    inside && Character.isUpperCase(sentence.get(there).text().codePointAt(0));
                case "none" -> !inside;
                default -> inside && stands(condition, there);
            };
            return condition.test().equals("!=") != holds;
        }

        private boolean stands(Condition condition, int there) {
            Target target = condition.target();
            if (target == null) return condition.words().contains(lower(there));
            List<Reading> readings = left.get(there);
            return condition.test().equals("?=")
                    ? readings.stream().anyMatch(target::fits)
                    : readings.stream().allMatch(target::fits);
        }

        /// The first word, whatever marks stand before it.
        private boolean isFirst(int at) {
            for (int i = at - 1; i >= 0; i--) {
                if (Character.isLetterOrDigit(sentence.get(i).text().codePointAt(0))) return false;
            }
            return true;
        }

        private int there(Condition condition, int at) {
            int step = condition.place() < 0 ? -1 : 1;
            int there = at + condition.place();
            int steps = 0;
            while (there >= 0 && there < sentence.size() && steps < MAX_STEPS && isOver(condition, there)) {
                there += step;
                steps++;
            }
            return there;
        }

        private boolean isOver(Condition condition, int there) {
            return !condition.over().isEmpty()
                    && left.get(there).stream()
                            .allMatch(reading ->
                                    condition.over().contains(reading.pos().name()));
        }

        private String lower(int at) {
            return sentence.get(at).text().toLowerCase(Locale.ROOT);
        }

        /// Of the readings that are left the one that is preferred, with the features of all that share its lemma.
        private Reading best(List<Reading> readings) {
            Reading best = readings.getFirst();
            for (Reading reading : readings) {
                if (rank(reading) < rank(best)) best = reading;
            }
            EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
            for (Reading reading : readings) {
                if (reading.pos() == best.pos() && reading.lemma().equals(best.lemma()))
                    features.addAll(reading.features());
            }
            return new Reading(best.lemma(), best.pos(), Collections.unmodifiableSet(features));
        }

        private int rank(Reading reading) {
            int rank = preferred.indexOf(reading.pos());
            return rank < 0 ? preferred.size() : rank;
        }
    }
}
