package org.synoptic.annotate.time;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// Numbers in words of a language, put together from its words for 1 to 20, the tens, hundred and thousand: "twenty",
/// "-", "three" or "dreiundzwanzig".
final class NumberWords {
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 6;

    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, Boolean> joiners = new HashMap<>();
    private int longest;

    /// A number found in a row of atoms.
    ///
    /// @param end index after its last atom
    record Found(int end, double value) {}

    void add(String word, double value) {
        values.put(word, value);
        longest = Math.max(longest, word.length());
    }

    /// A word that stands between the parts: "and", "und".
    void addJoiner(String word) {
        joiners.put(word, true);
    }

    /// The words that numbers are put together from, in order.
    Map<String, Double> words() {
        return new TreeMap<>(values);
    }

    boolean starts(String word) {
        return ofWord(word).isPresent();
    }

    /// The longest number in words that begins at `from`; null for none.
    @org.jspecify.annotations.Nullable
    Found at(Atoms atoms, int from) {
        Sum sum = new Sum();
        int end = from;
        int at = from;
        for (int words = 0; words < MOST_WORDS; words++) {
            OptionalDouble part = atoms.at(at).isLetters() ? ofWord(atoms.at(at).word()) : OptionalDouble.empty();
            if (part.isEmpty() || !sum.accepts(part.getAsDouble())) break;
            sum.add(part.getAsDouble());
            end = ++at;
            if (atoms.at(at).is('-') && !atoms.at(at).gap()) at++;
            else if (joiners.containsKey(atoms.at(at).word()) && sum.isHundreds()) at++;
        }
        return end == from ? null : new Found(end, sum.total());
    }

    /// The value of one word, which may be a compound.
    private OptionalDouble ofWord(String word) {
        Double known = values.get(word);
        if (known != null) return OptionalDouble.of(known);
        if (joiners.isEmpty() || word.length() > LONGEST_WORD) return OptionalDouble.empty();
        return compound(word);
    }

    private OptionalDouble compound(String word) {
        double total = 0;
        double unit = 0;
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + longest);
            while (end > at && !values.containsKey(word.substring(at, end))) end--;
            if (end > at) {
                double value = values.getOrDefault(word.substring(at, end), 0d);
                boolean multiplies = value >= 100;
                total += multiplies ? 0 : unit;
                unit = multiplies ? Math.max(1, unit) * value : value;
                if (multiplies) {
                    total += unit;
                    unit = 0;
                }
                at = end;
            } else {
                int joined = at;
                for (String joiner : joiners.keySet()) {
                    if (word.startsWith(joiner, at)) joined = at + joiner.length();
                }
                if (joined == at || at == 0 || joined == word.length()) return OptionalDouble.empty();
                at = joined;
            }
        }
        return OptionalDouble.of(total + unit);
    }

    /// Words added up: units after tens, tens after hundreds.
    private static final class Sum {
        private double done;
        private double current;
        private double lastPart = Double.MAX_VALUE;

        boolean accepts(double part) {
            if (part >= 100) return current > 0 || lastPart == Double.MAX_VALUE;
            if (lastPart >= 100) return true;
            return lastPart >= 20 && part < 10 && part >= 1 && part == Math.rint(part);
        }

        void add(double part) {
            if (part >= 1000) {
                done += Math.max(1, current) * part;
                current = 0;
            } else if (part == 100) {
                current = Math.max(1, current) * part;
            } else {
                current += part;
            }
            lastPart = part;
        }

        boolean isHundreds() {
            return lastPart >= 100 && lastPart != Double.MAX_VALUE;
        }

        double total() {
            return done + current;
        }
    }
}
