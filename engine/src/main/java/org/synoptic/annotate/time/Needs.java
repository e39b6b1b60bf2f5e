package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.synoptic.annotate.time.Element.Sequence;

/// What must stand somewhere ahead for a pattern to match at all, so that most patterns need not be tried: "ago" for
/// what ends in "ago".
final class Needs {
    /// No expression is longer, in atoms.
    static final int AHEAD = 20;

    private static final int BITS = 64;

    /// So many words are kept; what comes later is worked out each time.
    private static final int MOST_KEPT = 50_000;

    private final TimeRules rules;
    private final List<Starts> sets = new ArrayList<>();
    private final Map<String, Integer> known = new HashMap<>();

    /// Of words of any document, once all patterns are known: most words come again.
    private final Map<String, Mask> byWord = new ConcurrentHashMap<>();

    Needs(TimeRules rules) {
        this.rules = rules;
    }

    /// A set of small numbers that is asked often.
    static final class Mask {
        private final long[] bits;

        private Mask(int size) {
            this.bits = new long[size / BITS + 1];
        }

        private void set(int number) {
            bits[number / BITS] |= 1L << (number % BITS);
        }

        private void addAll(Mask other) {
            for (int i = 0; i < bits.length; i++) bits[i] |= other.bits[i];
        }

        boolean isWithin(Mask other) {
            for (int i = 0; i < bits.length; i++) {
                if ((bits[i] & ~other.bits[i]) != 0) return false;
            }
            return true;
        }
    }

    /// The needs of a pattern: a bit for each set of words of which one must come.
    Mask of(Element pattern) {
        List<Element> elements = pattern instanceof Sequence sequence ? sequence.elements() : List.of(pattern);
        List<Integer> needed = new ArrayList<>();
        for (Element element : elements) {
            Starts starts = new Starts(rules);
            if (!starts.add(element)) needed.add(index(starts));
        }
        Mask mask = new Mask(sets.size());
        needed.forEach(mask::set);
        return mask;
    }

    private int index(Starts starts) {
        return known.computeIfAbsent(starts.toString(), key -> {
            sets.add(starts);
            return sets.size() - 1;
        });
    }

    /// For each atom what stands at it or within reach after it.
    List<Mask> ahead(Atoms atoms) {
        List<Mask> here = new ArrayList<>();
        for (int at = 0; at < atoms.size(); at++) here.add(keptMask(atoms.at(at)));
        List<Mask> ahead = new ArrayList<>();
        for (int at = 0; at < here.size(); at++) {
            Mask mask = new Mask(sets.size());
            for (int next = at; next < Math.min(here.size(), at + AHEAD); next++) mask.addAll(here.get(next));
            ahead.add(mask);
        }
        return ahead;
    }

    private Mask keptMask(Atom atom) {
        String key = atom.isDigits() ? "0" : atom.word();
        Mask kept = byWord.get(key);
        if (kept != null) return kept;
        Mask made = mask(atom);
        if (byWord.size() < MOST_KEPT) byWord.put(key, made);
        return made;
    }

    private Mask mask(Atom atom) {
        Mask mask = new Mask(sets.size());
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).isOf(atom)) mask.set(i);
        }
        return mask;
    }
}
