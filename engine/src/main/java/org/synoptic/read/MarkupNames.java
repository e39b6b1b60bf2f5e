package org.synoptic.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Names of tags and attributes in the bytes of a page, whatever their case.
final class MarkupNames {
    private static final int PLACES = 256;

    /// For each byte whether it ends a name.
    private static final boolean[] ENDS = ends();

    /// Hashes of the names, in a table with open addressing.
    private final int[] hashes = new int[PLACES];

    private final int[] meanings = new int[PLACES];

    /// @param names in small letters, with what they stand for, as bits
    MarkupNames(Map<Integer, List<String>> names) {
        names.forEach((meaning, all) -> all.forEach(name -> {
            int hash = hash(name);
            int place = place(hash);
            hashes[place] = hash;
            meanings[place] |= meaning;
        }));
    }

    private static boolean[] ends() {
        boolean[] ends = new boolean[256];
        for (byte end : "\t\n\f\r />=<\0".getBytes(StandardCharsets.ISO_8859_1)) ends[end] = true;
        return ends;
    }

    private int place(int hash) {
        int place = hash * 0x9E3779B9 >>> 24;
        while (hashes[place] != 0 && hashes[place] != hash) place = place + 1 & PLACES - 1;
        return place;
    }

    /// What a name stands for; another of the same hash would stand for the same.
    ///
    /// @param hash see [#hash]
    int meaning(int hash) {
        return meanings[place(hash)];
    }

    /// The end of the name that begins at an offset, and its hash below; negative where the page ends in it, or what no
    /// name holds. Both at once, since most of a page is names.
    static long read(byte[] page, int start) {
        int end = start;
        int hash = 1;
        for (; end < page.length && !ENDS[page[end] & 0xFF]; end++) hash = 31 * hash + (page[end] | 32);
        boolean isDoubtful = end == page.length || page[end] == '<' || page[end] == 0;
        return isDoubtful ? -1 : (long) end << 32 | hash & 0xFFFF_FFFFL;
    }

    /// The same of the name of an attribute, which may begin with `=`.
    static long readAttribute(byte[] page, int start) {
        if (start == page.length) return -1;
        return read(page, page[start] == '=' ? start + 1 : start);
    }

    /// Negative where no name was read.
    static int end(long read) {
        return (int) (read >> 32);
    }

    static int hash(long read) {
        return (int) read;
    }

    /// The offset behind the value of an attribute that begins at an offset; -1 where the page ends in it.
    static int endOfValue(byte[] page, int start) {
        if (start == page.length) return -1;
        byte quote = page[start];
        if (quote == '"' || quote == '\'') {
            int closed = ByteSearch.find((char) quote, page, start + 1);
            return closed < 0 ? -1 : closed + 1;
        }
        int end = start;
        while (end < page.length && page[end] != '>' && !isBlank(page[end])) end++;
        return end == page.length ? -1 : end;
    }

    static int afterBlanks(byte[] page, int start) {
        int end = start;
        while (end < page.length && isBlank(page[end])) end++;
        return end;
    }

    private static int hash(String name) {
        return hash(read((name + ' ').getBytes(StandardCharsets.ISO_8859_1), 0));
    }

    /// Whether a name stands at an offset, in capitals or small letters.
    ///
    /// @param name in small letters
    static boolean stands(String name, byte[] page, int at) {
        if (at + name.length() > page.length) return false;
        for (int i = 0; i < name.length(); i++) {
            byte b = page[at + i];
            if ((isLetter(b) ? b | 32 : b) != name.charAt(i)) return false;
        }
        return true;
    }

    static boolean isLetter(byte b) {
        int small = b | 32;
        return small >= 'a' && small <= 'z';
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
    }
}
