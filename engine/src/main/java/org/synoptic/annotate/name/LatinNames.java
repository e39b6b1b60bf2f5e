package org.synoptic.annotate.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Given and family names that persons of many countries bear, in Latin letters, and how usual they are: of the ways in
/// which a foreign name can be written that one is likelier which many are called.
///
/// Only hashes of the names are held.
final class LatinNames {
    private static final String FILE = "latin-names.gz";
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final LongCounts KNOWN = read();

    private LatinNames() {}

    /// How usual the name is, from 1 (rare) to 6 (a million bear it); 0 where it is not listed.
    ///
    /// @param name one word; capitals and marks count for nothing
    static int usual(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return KNOWN.get(hash(NO_LETTER.matcher(plain).replaceAll("")));
    }

    private static LongCounts read() {
        LongCounts known = new LongCounts();
        try (InputStream in = LatinNames.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("[" + FILE + "] is not there");
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) continue;
                int tab = line.indexOf('\t');
                long name = hash(line.substring(0, tab));
                for (int i = line.charAt(tab + 1) - '0'; i > 0; i--) known.add(name);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException("[" + FILE + "] cannot be read", e);
        }
    }

    /// Of 64 bits, so that two of all names hardly share one.
    private static long hash(String name) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < name.length(); i++) hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
        return hash & Long.MAX_VALUE;
    }
}
