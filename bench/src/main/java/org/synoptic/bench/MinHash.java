package org.synoptic.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Near-copies as is commonly done: 128 permutations of the SHA-1 of each five-word shingle, and pairs that are equal
/// in one of 32 bands of four.
///
/// @see <a href="https://doi.org/10.1109/SEQUEN.1997.666900">Broder 1997</a>
final class MinHash {
    private static final int PERMUTATIONS = 128;
    private static final int ROWS = 4;
    private static final int SHINGLE = 5;
    private static final long PRIME = (1L << 61) - 1;
    private static final long MASK = (1L << 32) - 1;

    private final long[] factors = new long[PERMUTATIONS];
    private final long[] summands = new long[PERMUTATIONS];
    private final MessageDigest sha1;

    MinHash(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PERMUTATIONS; i++) {
            factors[i] = 1L + random.nextInt(Integer.MAX_VALUE);
            summands[i] = random.nextInt(Integer.MAX_VALUE);
        }
        try {
            sha1 = MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many pairs of texts meet in a band.
    long pairs(List<String> texts) {
        Map<List<Long>, List<Integer>> bands = new HashMap<>();
        Set<Long> pairs = new HashSet<>();
        for (int number = 0; number < texts.size(); number++) {
            long[] signature = signature(texts.get(number));
            for (int band = 0; band < PERMUTATIONS / ROWS; band++) {
                Long[] key = new Long[ROWS + 1];
                for (int row = 0; row < ROWS; row++) key[row] = signature[band * ROWS + row];
                key[ROWS] = (long) band;
                List<Integer> others = bands.computeIfAbsent(List.of(key), unused -> new ArrayList<>());
                for (int other : others) pairs.add((long) other << Integer.SIZE | number);
                others.add(number);
            }
        }
        return pairs.size();
    }

    private long[] signature(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        long[] least = new long[PERMUTATIONS];
        Arrays.fill(least, MASK);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.length; i++) {
            shingles.add(String.join(" ", Arrays.asList(words).subList(i, i + SHINGLE)));
        }
        for (String shingle : shingles) {
            byte[] digest = sha1.digest(shingle.getBytes(StandardCharsets.UTF_8));
            long hash = digest[0] & 255 | (digest[1] & 255) << 8 | (digest[2] & 255) << 16 | (digest[3] & 255L) << 24;
            for (int i = 0; i < PERMUTATIONS; i++) {
                least[i] = Math.min(least[i], Math.floorMod(factors[i] * hash + summands[i], PRIME) & MASK);
            }
        }
        return least;
    }
}
