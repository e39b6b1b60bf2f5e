package org.synoptic.bench.sounds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names by key, read from files of translations.
final class Translations {
    private static final Pattern SUBDIVISION = Pattern.compile("<subdivision type=\"(\\w+)\"[^>]*>([^<]+)<");
    private static final int COUNT_AT = 8;

    private Translations() {}

    /// A compiled catalogue of GNU gettext (`.mo`).
    static Map<String, String> catalogue(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int count = bytes.getInt(COUNT_AT);
        int keys = bytes.getInt(COUNT_AT + 4);
        int texts = bytes.getInt(COUNT_AT + 8);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < count; i++) names.put(text(bytes, keys + 8 * i), text(bytes, texts + 8 * i));
        return names;
    }

    private static String text(ByteBuffer bytes, int at) {
        byte[] text = new byte[bytes.getInt(at)];
        bytes.get(bytes.getInt(at + 4), text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /// The names of the parts of states in a file of the CLDR.
    static Map<String, String> subdivisions(Path file) throws IOException {
        Map<String, String> names = new HashMap<>();
        Matcher matcher = SUBDIVISION.matcher(Files.readString(file));
        while (matcher.find()) names.put(matcher.group(1), matcher.group(2));
        return names;
    }
}
