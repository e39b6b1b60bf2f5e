package org.synoptic.annotate.name;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// Entity ids: the type and the name in plain Latin letters, so that the same name has the same id in every document.
final class EntityIds {
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");
    private static final int MAX_LENGTH = 80;

    private EntityIds() {}

    static String country(String alpha3) {
        return "country:" + alpha3;
    }

    static String of(String type, String name) {
        return type + ":" + slug(name);
    }

    /// Lower-case letters and digits of the ASCII range, words parted by `-`; at most 80 characters.
    static String slug(String name) {
        String plain = latin(name).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder();
        for (int i = 0; i < plain.length() && slug.length() < MAX_LENGTH; i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') slug.append(c);
            else if (c != '\'' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
        }
        int end = slug.length();
        while (end > 0 && slug.charAt(end - 1) == '-') end--;
        return end == 0 ? "unnamed" : slug.substring(0, end);
    }

    /// The name in Latin letters without marks.
    static String latin(String name) {
        String bounded = name.length() > 400 ? name.substring(0, 400) : name;
        for (int i = 0; i < bounded.length(); i++) {
            if (bounded.charAt(i) > 127) return LATIN.transliterate(bounded);
        }
        return bounded;
    }
}
