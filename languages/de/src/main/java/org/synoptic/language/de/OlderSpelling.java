package org.synoptic.language.de;

import java.util.List;
import java.util.regex.Pattern;

/// Brings a German word spelt as before 1901 to the spelling of today: "mittheilte", "constatiren", "Jst".
final class OlderSpelling {
    private record Change(Pattern from, String to) {
        static Change of(String from, String to) {
            return new Change(Pattern.compile(from), to);
        }
    }

    private static final List<Change> CHANGES = List.of(
            Change.of("(?<=[A-Za-zäöü])th|^th", "t"),
            Change.of("^Th", "T"),
            Change.of("^J(?=[bcdfghklmnprstvwxz])", "I"),
            Change.of("(?<=[a-zäöü]{2})ir(?=(?:en|e|t|te|ten|end|tet|test)$)", "ier"),
            Change.of("ie(?=(?:b|bt|bst|ng|nge|ngen)$)", "i"),
            Change.of("cc(?=[ei])", "kz"),
            Change.of("c(?=[aoulrt])", "k"),
            Change.of("^C(?=[aoulr])", "K"),
            Change.of("c(?=[eiäy])", "z"),
            Change.of("^C(?=[eiäy])", "Z"),
            Change.of("ey(?=n|en|st|d|$)", "ei"));

    private OlderSpelling() {}

    /// @return the word itself where nothing tells of an older spelling
    static String today(String word) {
        String today = word;
        for (Change change : CHANGES) today = change.from().matcher(today).replaceAll(change.to());
        return today;
    }
}
