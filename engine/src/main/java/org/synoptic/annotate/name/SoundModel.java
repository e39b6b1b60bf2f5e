package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.synoptic.annotate.language.RuleFiles;

/// How the letters of one script are written in Latin ones, learned from names that are known in both.
///
/// A model of four units, pairs of letter groups, with Witten-Bell smoothing, read from a file of aligned names and
/// counted when it is first asked for. Where the file says from which language each name is, a word is written as the
/// languages write that its letters look like, so that no name is French in one half and English in the other.
///
/// @see <a href="https://aclanthology.org/P04-1021/">Li, Zhang and Su 2004, a joint source-channel model</a>
final class SoundModel {
    /// Of a longer word nothing is a name.
    static final int LONGEST = 40;

    private static final int BEAM = 16;
    private static final String NOTHING = "-";

    /// For so many languages is a word written that it looks most like.
    private static final int LIKELY_ORIGINS = 6;

    /// The share of what names of all languages tell, where those of one are asked.
    private static final double OF_ALL = 0.1;

    /// How much it counts that a language has many names in the file, from 0 to 1.
    private static final double PRIOR = 0.5;

    /// Where languages are told apart, pairs of groups that stand in fewer names are left out.
    private static final int RARE = 3;

    private final List<String> targets = new ArrayList<>();
    private final Map<String, List<Integer>> bySource = new HashMap<>();
    private final LongCounts times = new LongCounts();
    private final Map<String, Origin> origins = new TreeMap<>();
    private final Origin all = new Origin();
    private final Set<Character> letters = new HashSet<>();

    /// What names of one language tell: how their letters are written, and which follow each other.
    private static final class Origin {
        private final UnitCounts units = new UnitCounts();
        private final UnitCounts letters = new UnitCounts();
        private int names;

        void add(int[] written, String word) {
            names++;
            units.add(written);
            letters.add(word.chars().toArray());
        }
    }

    /// The last units, each in bits of its own, and what was written so far.
    private record State(long context, String written) {}

    /// @param names each line the groups of a name and, in the second column, the Latin letters of each, `-` for none;
    /// in the third, if the file has it, the languages that have the name
    SoundModel(List<RuleFiles.Line> names) {
        Map<String, Integer> ids = new HashMap<>();
        targets.add("");
        unit(ids, "", "");
        for (RuleFiles.Line name : names) {
            String[] from = name.column(0).split(" ");
            String[] to = name.column(1).split(" ");
            if (from.length != to.length) throw name.wrong("as many groups of Latin letters as of the others");
            int[] units = new int[from.length];
            for (int i = 0; i < from.length; i++) {
                units[i] = unit(ids, from[i], to[i].equals(NOTHING) ? "" : to[i]);
                times.add(units[i]);
            }
            String word = String.join("", from);
            all.add(units, word);
            for (String tag : name.column(2).split(" "))
                if (!tag.isEmpty())
                    origins.computeIfAbsent(tag, key -> new Origin()).add(units, word);
        }
        if (!origins.isEmpty()) bySource.values().forEach(this::withoutRare);
    }

    private void withoutRare(List<Integer> units) {
        List<Integer> usual =
                units.stream().filter(unit -> times.get(unit) >= RARE).toList();
        if (!usual.isEmpty()) units.retainAll(usual);
    }

    private int unit(Map<String, Integer> ids, String source, String target) {
        Integer known = ids.get(source + " " + target);
        if (known != null) return known;
        int id = targets.size();
        if (id >= 1 << UnitCounts.UNIT_BITS) throw new IllegalArgumentException("too many groups of letters");
        ids.put(source + " " + target, id);
        targets.add(target);
        for (char letter : source.toCharArray()) letters.add(letter);
        bySource.computeIfAbsent(source, key -> new ArrayList<>()).add(id);
        return id;
    }

    /// Whether each letter stands in some name of the file.
    boolean knows(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!letters.contains(word.charAt(i))) return false;
        }
        return true;
    }

    /// The ways to write the word, with the logarithms of their probabilities, best first.
    ///
    /// @param word at most [#LONGEST] letters that it knows
    Map<String, Double> writings(String word) {
        if (origins.isEmpty()) return sorted(writings(word, all));
        Map<String, Double> sums = new HashMap<>();
        for (Origin origin : likeliest(word)) {
            double prior = PRIOR * Math.log(origin.names);
            writings(word, origin)
                    .forEach((written, score) -> sums.merge(written, Math.exp(prior + score), Double::sum));
        }
        sums.replaceAll((written, sum) -> Math.log(sum));
        return sorted(sums);
    }

    /// The languages that the letters of the word look most like.
    private List<Origin> likeliest(String word) {
        Map<Origin, Double> scores = new HashMap<>();
        for (Origin origin : origins.values()) scores.put(origin, likeness(origin, word));
        return origins.values().stream()
                .sorted(Comparator.comparingDouble((Origin origin) -> -scores.getOrDefault(origin, 0.0)))
                .limit(LIKELY_ORIGINS)
                .toList();
    }

    /// How much likelier the word is a name of another language than of this one, as a logarithm.
    double foreignness(String language, String word) {
        Origin own = origins.get(language);
        if (own == null) return 0;
        double most = origins.values().stream()
                .mapToDouble(origin -> likeness(origin, word))
                .max()
                .orElse(0);
        return most - likeness(own, word);
    }

    private double likeness(Origin origin, String word) {
        return Math.log(origin.names) * PRIOR + letters(origin, word);
    }

    private double letters(Origin origin, String word) {
        long context = UnitCounts.START;
        double score = 0;
        for (int i = 0; i <= word.length(); i++) {
            int letter = i == word.length() ? UnitCounts.EDGE : word.charAt(i);
            score += score(all.letters.after(context), origin.letters.after(context), letter, letters.size());
            context = UnitCounts.next(context, letter);
        }
        return score;
    }

    /// Natural logarithm of the probability of a unit among the names of one language, smoothed by those of all.
    private static double score(UnitCounts.After all, UnitCounts.After own, int unit, int units) {
        double p = 1.0 / (units + 1);
        double mixed = p;
        for (int reach = 0; reach <= UnitCounts.REACH; reach++) {
            p = all.probability(unit, reach, p);
            mixed = all == own ? p : own.probability(unit, reach, OF_ALL * p + (1 - OF_ALL) * mixed);
        }
        return Math.log(mixed);
    }

    private Map<String, Double> writings(String word, Origin origin) {
        List<Map<State, Double>> reached = new ArrayList<>();
        for (int i = 0; i <= word.length(); i++) reached.add(new LinkedHashMap<>());
        reached.getFirst().put(new State(UnitCounts.START, ""), 0.0);
        for (int at = 0; at < word.length(); at++) {
            for (Map.Entry<State, Double> entry : best(reached.get(at))) {
                extend(word, at, entry, reached, origin);
            }
        }
        Map<String, Double> writings = new HashMap<>();
        for (Map.Entry<State, Double> entry : reached.getLast().entrySet()) {
            State state = entry.getKey();
            UnitCounts.After known = all.units.after(state.context());
            UnitCounts.After own = origin == all ? known : origin.units.after(state.context());
            double score = entry.getValue() + score(known, own, UnitCounts.EDGE, targets.size());
            writings.merge(state.written(), score, Math::max);
        }
        return writings;
    }

    private static Map<String, Double> sorted(Map<String, Double> writings) {
        Map<String, Double> sorted = new LinkedHashMap<>();
        writings.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private void extend(
            String word, int at, Map.Entry<State, Double> entry, List<Map<State, Double>> reached, Origin origin) {
        State state = entry.getKey();
        UnitCounts.After known = all.units.after(state.context());
        UnitCounts.After own = origin == all ? known : origin.units.after(state.context());
        for (int length = 1; length <= 2 && at + length <= word.length(); length++) {
            for (int unit : bySource.getOrDefault(word.substring(at, at + length), List.of())) {
                State next = new State(UnitCounts.next(state.context(), unit), state.written() + targets.get(unit));
                double score = entry.getValue() + score(known, own, unit, targets.size());
                reached.get(at + length).merge(next, score, Math::max);
            }
        }
    }

    private static List<Map.Entry<State, Double>> best(Map<State, Double> states) {
        return states.entrySet().stream()
                .sorted(Map.Entry.<State, Double>comparingByValue()
                        .reversed()
                        .thenComparing(
                                Comparator.comparing(entry -> entry.getKey().written())))
                .limit(BEAM)
                .toList();
    }
}
