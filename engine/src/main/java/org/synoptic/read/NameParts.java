package org.synoptic.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// Tells in one pass which of many parts stand in a name, whatever its case: `date` and `publi` of `Publication-Date`.
/// What a part stands for are the bits of an int.
///
/// @see <a href="https://doi.org/10.1145/360825.360855">Aho and Corasick 1975</a>
final class NameParts {
    private static final int LETTERS = 27;
    private static final int DASH = 26;
    private static final int NONE = -1;

    /// For each state and letter the next state.
    private final int[] next;

    private final int[] meanings;

    /// @param parts small letters `a` to `z` and `-`, with what they stand for
    NameParts(Map<Integer, List<String>> parts) {
        List<int[]> states = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        states.add(fresh());
        told.add(0);
        parts.forEach((meaning, words) -> words.forEach(word -> {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int letter = letter(word.charAt(i));
                if (states.get(state)[letter] == NONE) {
                    states.get(state)[letter] = states.size();
                    states.add(fresh());
                    told.add(0);
                }
                state = states.get(state)[letter];
            }
            told.set(state, told.get(state) | meaning);
        }));
        meanings = told.stream().mapToInt(Integer::intValue).toArray();
        complete(states);
        next = states.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static int[] fresh() {
        int[] state = new int[LETTERS];
        Arrays.fill(state, NONE);
        return state;
    }

    /// Leads each state on where its own words end: to the longest end of what was read that begins another word.
    private void complete(List<int[]> states) {
        int[] fallback = new int[states.size()];
        Deque<Integer> waiting = new ArrayDeque<>(List.of(0));
        while (!waiting.isEmpty()) {
            int state = waiting.remove();
            for (int letter = 0; letter < LETTERS; letter++) {
                int child = states.get(state)[letter];
                int other = state == 0 ? 0 : states.get(fallback[state])[letter];
                if (child == NONE) {
                    states.get(state)[letter] = other;
                    continue;
                }
                fallback[child] = other;
                meanings[child] |= meanings[other];
                waiting.add(child);
            }
        }
    }

    private static int letter(char c) {
        int letter = (c | 32) - 'a';
        if (letter >= 0 && letter < DASH && c < 128) return letter;
        return c == '-' ? DASH : NONE;
    }

    /// What all the parts in a name stand for.
    int in(String name) {
        return in(name, 0, name.length());
    }

    /// What the parts stand for that stand between two offsets.
    int in(String name, int from, int to) {
        int state = 0;
        int meaning = 0;
        for (int i = from; i < to; i++) {
            int letter = letter(name.charAt(i));
            state = letter == NONE ? 0 : next[state * LETTERS + letter];
            meaning |= meanings[state];
        }
        return meaning;
    }
}
