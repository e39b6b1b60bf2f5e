package org.synoptic.read;

import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Document;

/// What became of one document of the input.
public sealed interface ReadResult {
    record Kept(Document document) implements ReadResult {}

    /// The document came with its annotations: the work need not be done again.
    record KeptAnnotated(AnnotatedDocument document) implements ReadResult {}

    /// @param place the path or address as given, with `:line` for a line of JSON Lines
    /// @param reason why, for people; without the place
    record Rejected(String place, String reason) implements ReadResult {
        private static final int MOST_CHARACTERS = 1_000;

        /// One line: `[reports.jsonl:3] not JSON: …`
        public String message() {
            return plain("[" + place + "] " + reason);
        }

        /// Names and reasons may hold words of strangers: none of them steers a terminal, or fills it.
        private static String plain(String message) {
            StringBuilder plain = new StringBuilder(Math.min(message.length(), MOST_CHARACTERS + 2));
            int[] shown = message.codePoints().limit(MOST_CHARACTERS).toArray();
            for (int c : shown) plain.appendCodePoint(steers(c) ? 0xFFFD : c);
            return message.codePointCount(0, message.length()) > shown.length ? plain + "…" : plain.toString();
        }

        /// Control characters, line ends, halves of characters, and marks that turn the direction of what follows.
        private static boolean steers(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
                case Character.SURROGATE -> true;
                default -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
            };
        }
    }
}
