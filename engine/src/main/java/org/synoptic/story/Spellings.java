package org.synoptic.story;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.synoptic.model.PlainWord;

/// The spellings of the words met so far, each worked out once; when they are very many all are forgotten.
///
/// A word is known by a hash of 64 bits of its letters. What belongs to one word stands side by side, since the words
/// of a report are all over the table. Not safe for use by several threads.
final class Spellings {
    private static final int MOST = 1 << 16;
    private static final int SLOTS = 1 << 17;
    /// Before the runs of a spelling stand the halves of its word and the number of runs.
    private static final int HEAD = 3;

    private final UnaryOperator<String> latin;
    /// The hash of a word, then the place of its spelling.
    private final long[] table = new long[2 * SLOTS];
    private char[] spellings = new char[1 << 13];
    private int used;
    private int size;

    /// @param latin spells a word of any script in Latin letters
    Spellings(UnaryOperator<String> latin) {
        this.latin = latin;
    }

    /// A number by which the spelling of a part of a text can be asked for until the next call.
    int placeOf(String text, int start, int end) {
        long key = Numbers.wide(text, start, end) | 1;
        int at = slot(key);
        if (table[at] == key) return (int) table[at + 1];
        if (size == MOST) {
            Arrays.fill(table, 0);
            size = 0;
            used = 0;
            at = slot(key);
        }
        table[at] = key;
        table[at + 1] = used;
        size++;
        return put(Spelling.of(PlainWord.of(latin.apply(PlainWord.of(text.substring(start, end))))));
    }

    private int slot(long key) {
        int slot = (int) (key >>> Integer.SIZE) & SLOTS - 1;
        while (table[2 * slot] != 0 && table[2 * slot] != key) slot = slot + 1 & SLOTS - 1;
        return 2 * slot;
    }

    private int put(Spelling spelling) {
        int[] runs = spelling.runs();
        int count = Math.min(runs.length, Character.MAX_VALUE);
        int place = used;
        used += HEAD + count;
        if (used > spellings.length) spellings = Arrays.copyOf(spellings, 2 * used);
        spellings[place] = (char) (spelling.word() >>> Character.SIZE);
        spellings[place + 1] = (char) spelling.word();
        spellings[place + 2] = (char) count;
        for (int i = 0; i < count; i++) spellings[place + HEAD + i] = (char) runs[i];
        return place;
    }

    /// The hash of the stem at a place.
    int word(int place) {
        return spellings[place] << Character.SIZE | spellings[place + 1];
    }

    int runs(int place) {
        return spellings[place + 2];
    }

    int run(int place, int index) {
        return spellings[place + HEAD + index];
    }
}
