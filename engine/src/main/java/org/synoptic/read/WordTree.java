package org.synoptic.read;

import java.util.Arrays;

/// Words, and beginnings of words, each with what it stands for: a tree of letters in one table, so that a word is
/// looked
/// up where it stands in a text, and most are given up after a few letters.
///
/// What a word stands for are the bits of an int.
final class WordTree {
    private static final long FREE = 0;

    /// Parent and letter of each place in the table, and the node that they lead to.
    private long[] keys = new long[1 << 10];

    private int[] nodes = new int[keys.length];
    private int[] whole = new int[1 << 9];
    private int[] begun = new int[whole.length];
    private int size = 1;

    /// @param isBeginning whether longer words mean the same
    void add(String word, int meaning, boolean isBeginning) {
        int node = 0;
        for (int i = 0; i < word.length(); i++) node = grown(node, word.charAt(i));
        if (isBeginning) begun[node] |= meaning;
        else whole[node] |= meaning;
    }

    /// What the word between two offsets stands for, by itself or by how it begins.
    int meaning(String text, int from, int to) {
        int node = 0;
        int meaning = 0;
        for (int i = from; i < to; i++) {
            int c = WordLetters.fold(text.charAt(i));
            if (c < 0) return meaning(Words.fold(text.substring(from, to)));
            node = nodes[place(key(node, (char) c))];
            if (node == 0) return meaning;
            meaning |= begun[node];
        }
        return meaning | whole[node];
    }

    /// The node that some letters lead to from another; -1 where no word goes on so.
    int node(int from, String text, int start, int end) {
        int node = from;
        for (int i = start; i < end && node >= 0; i++) {
            int c = WordLetters.fold(text.charAt(i));
            int next = c < 0 ? 0 : nodes[place(key(node, (char) c))];
            node = next == 0 ? -1 : next;
        }
        return node;
    }

    /// What the whole word stands for that ends in a node.
    int meaningAt(int node) {
        return node < 0 ? 0 : whole[node];
    }

    private int meaning(String folded) {
        int node = 0;
        int meaning = 0;
        for (int i = 0; i < folded.length(); i++) {
            node = nodes[place(key(node, folded.charAt(i)))];
            if (node == 0) return meaning;
            meaning |= begun[node];
        }
        return meaning | whole[node];
    }

    private int grown(int node, char letter) {
        long key = key(node, letter);
        int place = place(key);
        if (nodes[place] != 0) return nodes[place];
        if (size * 3 > keys.length) widen();
        place = place(key);
        keys[place] = key;
        nodes[place] = size;
        if (size == whole.length) {
            whole = Arrays.copyOf(whole, 2 * size);
            begun = Arrays.copyOf(begun, 2 * size);
        }
        return size++;
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[2 * oldKeys.length];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == FREE) continue;
            int place = place(oldKeys[i]);
            keys[place] = oldKeys[i];
            nodes[place] = oldNodes[i];
        }
    }

    private static long key(int node, char letter) {
        return (long) node << 16 | letter;
    }

    /// Where a key stands, or the free place where it would.
    private int place(long key) {
        int mask = keys.length - 1;
        int place = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (keys[place] != FREE && keys[place] != key) place = place + 1 & mask;
        return place;
    }
}
