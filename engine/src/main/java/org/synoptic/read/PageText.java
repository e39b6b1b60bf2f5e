package org.synoptic.read;

import java.util.Arrays;

/// The text of a page while its blocks are found: block after block, parted by blank lines.
final class PageText {
    private static final int PARTING = 2;

    private char[] letters = new char[1 << 13];
    private char[] next = new char[1 << 10];

    /// Where the block begins that is being written.
    private int begin;

    private int end;
    private String all = "";

    /// The text, once it is [#finish]ed.
    String all() {
        return all;
    }

    boolean isBlockEmpty() {
        return end == begin;
    }

    int begin() {
        return begin;
    }

    int end() {
        return end;
    }

    void add(char c) {
        if (end == letters.length) letters = Arrays.copyOf(letters, 2 * end);
        letters[end++] = c;
    }

    /// The characters of some text, in an array that is written anew with each call.
    char[] letters(String text) {
        if (text.length() > next.length) next = new char[Math.max(text.length(), 2 * next.length)];
        text.getChars(0, text.length(), next, 0);
        return next;
    }

    /// Drops the line ends that a block ends with.
    void trim() {
        while (end > begin && letters[end - 1] == '\n') end--;
    }

    /// Begins the next block.
    void part() {
        add('\n');
        add('\n');
        begin = end;
    }

    void finish() {
        all = new String(letters, 0, Math.max(0, begin - PARTING));
        letters = new char[0];
        next = letters;
    }
}
