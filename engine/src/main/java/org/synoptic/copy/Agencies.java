package org.synoptic.copy;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.Span;
import org.synoptic.model.WordFile;

/// The news agencies that `agencies.tsv` lists, and where a text names one.
final class Agencies {
    private static final String OPENING = "*";
    private static final int SHORTEST_WITH_ENDING = 5;
    private static final int LONGEST_ENDING = 2;
    /// Of Arabic, which joins "and", "for" and "in" to the word.
    private static final String JOINED_BEFORE = "ولب";

    private record Spelling(String agency, String written, boolean isAsWritten) {}

    /// @param agency the name of the first column
    record Named(String agency, Span span) {}

    /// By the first letter, in small letters; the longest first.
    private final Map<Integer, List<Spelling>> spellings = new HashMap<>();

    private final Map<String, String> hosts = new HashMap<>();
    private final Set<String> openings = new HashSet<>();

    private static final class Loaded {
        static final Agencies ALL = new Agencies();
    }

    static Agencies all() {
        return Loaded.ALL;
    }

    private Agencies() {
        WordFile.read(Agencies.class, "agencies.tsv", columns -> {
            String agency = columns.get(0);
            if (agency.equals(OPENING)) {
                openings.addAll(List.of(columns.get(1).split("\\|")));
                return;
            }
            for (String written : columns.get(1).split("\\|")) add(agency, written);
            for (String host : columns.get(2).split("\\|")) hosts.put(host, agency);
        });
        spellings
                .values()
                .forEach(list -> list.sort(Comparator.comparingInt((Spelling spelling) -> -spelling.written.length())));
    }

    private void add(String agency, String written) {
        boolean hasSmall = written.codePoints().anyMatch(Character::isLowerCase);
        boolean hasCase = hasSmall || written.codePoints().anyMatch(Character::isUpperCase);
        boolean isAsWritten = hasCase && (!hasSmall || written.length() < SHORTEST_WITH_ENDING);
        int first = Character.toLowerCase(written.codePointAt(0));
        spellings
                .computeIfAbsent(first, letter -> new ArrayList<>())
                .add(new Spelling(agency, isAsWritten ? written : small(written), isAsWritten));
    }

    /// Whether a sentence begins as a credit does.
    boolean opensCredit(String sentence) {
        String[] words = small(sentence).split("[\\s:：]+", 2);
        return openings.contains(words[0]);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /// The agencies named in a part of a text, in order.
    List<Named> in(String text, Span part) {
        List<Named> named = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            Optional<Named> here = beginsWord(text, at, part.start()) ? at(text, at, part.end()) : Optional.empty();
            here.ifPresent(named::add);
            at = here.isPresent() ? here.get().span().end() : at + Character.charCount(text.codePointAt(at));
        }
        return named;
    }

    private Optional<Named> at(String text, int at, int end) {
        List<Spelling> candidates = spellings.getOrDefault(Character.toLowerCase(text.codePointAt(at)), List.of());
        for (Spelling spelling : candidates) {
            int after = after(text, at, end, spelling);
            if (after > at && endsWord(text, after, end, spelling)) {
                return Optional.of(new Named(spelling.agency, new Span(at, after)));
            }
        }
        return Optional.empty();
    }

    /// The offset behind a spelling; -1 where it does not stand. For a blank of it, a point, a dash or a line break may
    /// stand, too, or points and blanks.
    private static int after(String text, int at, int end, Spelling spelling) {
        int place = at;
        for (int i = 0; i < spelling.written.length(); i++) {
            char wanted = spelling.written.charAt(i);
            if (wanted == ' ') {
                int from = place;
                while (place < end && place - from < 2 && isBetween(text.charAt(place))) place++;
                if (place == from) return -1;
                continue;
            }
            if (place >= end) return -1;
            char letter = text.charAt(place);
            if (letter != wanted
                    && (spelling.isAsWritten || small(String.valueOf(letter)).charAt(0) != wanted)) return -1;
            place++;
        }
        return place;
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || c == '.' || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean beginsWord(String text, int at, int start) {
        int letter = text.codePointAt(at);
        if (!Character.isLetter(letter)) return false;
        if (at == start || isUnspaced(letter)) return true;
        int before = text.codePointBefore(at);
        if (!Character.isLetterOrDigit(before)) return true;
        boolean isJoined = JOINED_BEFORE.indexOf(before) >= 0;
        return isJoined && (at - 1 == start || !Character.isLetterOrDigit(text.codePointBefore(at - 1)));
    }

    /// Names in Cyrillic letters may bear an ending.
    private static boolean endsWord(String text, int after, int end, Spelling spelling) {
        int last = spelling.written.codePointBefore(spelling.written.length());
        if (isUnspaced(last)) return true;
        boolean isCyrillic = Character.UnicodeScript.of(last) == Character.UnicodeScript.CYRILLIC;
        int most = isCyrillic && spelling.written.length() >= SHORTEST_WITH_ENDING ? LONGEST_ENDING : 0;
        int at = after;
        while (at < end && Character.isLetterOrDigit(text.codePointAt(at))) at++;
        return at - after <= most;
    }

    private static boolean isUnspaced(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }

    /// The agency that an address belongs to.
    Optional<String> ofAddress(String uri) {
        if (!uri.startsWith("http")) return Optional.empty();
        try {
            String host = URI.create(uri).getHost();
            for (String rest = host == null ? "" : small(host); !rest.isEmpty(); rest = behindPoint(rest)) {
                String agency = hosts.get(rest);
                if (agency != null) return Optional.of(agency);
            }
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static String behindPoint(String host) {
        int point = host.indexOf('.');
        return point < 0 ? "" : host.substring(point + 1);
    }
}
