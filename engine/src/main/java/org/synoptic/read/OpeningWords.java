package org.synoptic.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.synoptic.read.Wordings.Sense;

/// The words with which wordings begin. Every word of a page is asked for, and nearly none is one of them: so it is
/// asked for by its hash, in a table with open addressing, and its letters are compared only then.
final class OpeningWords {
    /// What begins with each word, as words came to be known.
    private final List<Map<Sense, List<Wording>>> wordings = new ArrayList<>();

    private int[] hashes = new int[1 << 12];

    /// Where in `wordings` that stands which begins with a word of the hash.
    private int[] numbers = new int[hashes.length];

    /// The senses of the words of a hash, as bits; 0 where no word stands.
    private int[] senses = new int[hashes.length];

    /// A bit for each hash, so that nearly all words are told from the others by one small table.
    private final long[] met = new long[1 << 8];

    void add(String word, Sense sense, Wording wording) {
        int mixed = mixed(word.hashCode());
        met[mixed >>> 24] |= 1L << (mixed >>> 18);
        int place = place(word.hashCode());
        if (senses[place] == 0) {
            numbers[place] = wordings.size();
            wordings.add(new EnumMap<>(Sense.class));
        }
        hashes[place] = word.hashCode();
        senses[place] |= sense.bit;
        wordings.get(numbers[place])
                .computeIfAbsent(sense, s -> new ArrayList<>())
                .add(wording);
        if (wordings.size() * 4 > hashes.length) widen();
    }

    private void widen() {
        int[] oldHashes = hashes;
        int[] oldSenses = senses;
        int[] oldNumbers = numbers;
        hashes = new int[2 * oldHashes.length];
        senses = new int[hashes.length];
        numbers = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldSenses[i] == 0) continue;
            int place = place(oldHashes[i]);
            hashes[place] = oldHashes[i];
            senses[place] = oldSenses[i];
            numbers[place] = oldNumbers[i];
        }
    }

    /// The senses of the wordings that begin with a word of this hash, as bits.
    int senses(int hash) {
        int mixed = mixed(hash);
        return (met[mixed >>> 24] & 1L << (mixed >>> 18)) == 0 ? 0 : senses[place(hash)];
    }

    private static int mixed(int hash) {
        return hash * 0x9E3779B9;
    }

    /// The wordings of a sense that begin with a word of this hash, in the order of the files.
    List<Wording> wordings(int hash, Sense sense) {
        int place = place(hash);
        return (senses[place] & sense.bit) == 0
                ? List.of()
                : wordings.get(numbers[place]).getOrDefault(sense, List.of());
    }

    /// Where a hash stands, or the free place where it would.
    private int place(int hash) {
        int mask = hashes.length - 1;
        int place = mixed(hash) >>> 12 & mask;
        while (senses[place] != 0 && hashes[place] != hash) place = place + 1 & mask;
        return place;
    }
}
