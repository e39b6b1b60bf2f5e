package org.synoptic.bench.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.synoptic.read.language.Gram;

/// The n-gram models in the jar of lingua (Apache-2.0): for each run of one to five letters the share of those that
/// begin with the same letters, as a reduced fraction. The counts that they were made of come out again: the total is
/// the
/// least common multiple of the denominators of the single letters, and each count is the share of its history's.
final class LinguaModels {
    private static final List<String> FILES = List.of("unigrams", "bigrams", "trigrams", "quadrigrams", "fivegrams");

    /// The languages whose script is not theirs alone. Kindred ones stand together, which packs better.
    static final List<String> LATIN = List.of(
            "nl", "af", "de", "en", "nb", "nn", "da", "sv", "is", "fr", "ca", "es", "pt", "it", "la", "ro", "eo", "pl",
            "cs", "sk", "sl", "hr", "bs", "lt", "lv", "et", "fi", "hu", "sq", "tr", "az", "eu", "cy", "ga", "id", "ms",
            "tl", "mi", "vi", "yo", "sw", "lg", "sn", "zu", "xh", "st", "tn", "ts", "so");
    static final List<String> CYRILLIC = List.of("ru", "uk", "be", "bg", "mk", "sr", "kk", "mn");
    static final List<String> ARABIC = List.of("ar", "fa", "ur");
    static final List<String> DEVANAGARI = List.of("hi", "mr");

    private LinguaModels() {}

    /// Counts of letters within words; the edges of words are not in them.
    static GramCounts counts(String language, ToIntFunction<Character> signs) throws IOException {
        GramCounts counts = new GramCounts();
        for (int order = 1; order <= Gram.LONGEST; order++) {
            Fractions fractions = new Fractions(json(language, FILES.get(order - 1)));
            long total = order == 1 ? fractions.commonDenominator() : 0;
            int length = order;
            fractions.forEach((above, below, gram) -> {
                if (gram.length() != length) return;
                long packed = 0;
                for (int i = 0; i < length; i++) packed = Gram.followedBy(packed, signs.applyAsInt(gram.charAt(i)));
                long history = length == 1 ? total : counts.of(Gram.history(packed));
                long count = Math.round((double) history * above / below);
                if (count > 0) counts.add(packed, count);
            });
        }
        return counts;
    }

    private static String json(String language, String file) throws IOException {
        String path = String.format(Locale.ROOT, "/language-models/%s/%s.json", language, file);
        try (@Nullable InputStream in = LinguaModels.class.getResourceAsStream(path)) {
            if (in == null) throw new IOException("[" + path + "] is not on the class path: lingua's jar holds it");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// `"ngrams":{"1/2":"ab cd","3/4":"ef"}`
    private record Fractions(String json) {
        interface Taker {
            void take(long above, long below, String gram);
        }

        long commonDenominator() {
            long[] least = {1};
            forEach((above, below, gram) -> least[0] = least[0] / greatestCommonDivisor(least[0], below) * below);
            return least[0];
        }

        void forEach(Taker taker) {
            String opening = "\"ngrams\":{";
            int at = json.indexOf(opening) + opening.length();
            while (json.charAt(at) == '"') {
                int slash = json.indexOf('/', at);
                int end = json.indexOf('"', slash);
                long above = Long.parseLong(json.substring(at + 1, slash));
                long below = Long.parseLong(json.substring(slash + 1, end));
                int start = json.indexOf('"', end + 1) + 1;
                int stop = json.indexOf('"', start);
                for (String gram : json.substring(start, stop).split(" ")) taker.take(above, below, gram);
                at = json.charAt(stop + 1) == ',' ? stop + 2 : stop + 1;
            }
        }

        private static long greatestCommonDivisor(long a, long b) {
            return b == 0 ? a : greatestCommonDivisor(b, a % b);
        }
    }
}
