package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.Span;

/// A pattern over words, as it stands in a `wordings-<tag>.tsv`.
///
/// `^` at the start binds it to the first word of a paragraph, `$` at the end to the last; `a|b` takes either word,
/// `editor~` any word with that start (but not as the first), `*` up to six words of any kind. `views * author|authors`
/// finds "the views
/// expressed here are those of the author".
final class Wording {
    private static final int GAP = 6;

    private final boolean atStart;
    private final boolean atEnd;
    private final List<Slot> slots;

    private Wording(boolean atStart, boolean atEnd, List<Slot> slots) {
        this.atStart = atStart;
        this.atEnd = atEnd;
        this.slots = slots;
    }

    /// One place in the pattern.
    private static final class Slot {
        private final List<String> words;
        private final int[] hashes;
        private final List<String> beginnings;

        /// Words that may stand before it.
        private final int gap;

        Slot(List<String> choices, int gap) {
            this.gap = gap;
            words = choices.stream().filter(choice -> !isBeginning(choice)).toList();
            hashes = words.stream().mapToInt(String::hashCode).toArray();
            beginnings = choices.stream()
                    .filter(Slot::isBeginning)
                    .map(choice -> choice.substring(0, choice.length() - 1))
                    .toList();
        }

        private static boolean isBeginning(String choice) {
            return choice.endsWith("~");
        }

        boolean takes(Words asked, int index) {
            int hash = asked.hash(index);
            for (int i = 0; i < hashes.length; i++) {
                if (hashes[i] == hash && asked.is(index, words.get(i))) return true;
            }
            for (String beginning : beginnings) {
                if (asked.fold(index).startsWith(beginning)) return true;
            }
            return false;
        }
    }

    static Wording parse(String pattern) {
        String rest = pattern.strip();
        boolean atStart = rest.startsWith("^");
        boolean atEnd = rest.endsWith("$");
        rest = rest.substring(atStart ? 1 : 0, rest.length() - (atEnd ? 1 : 0)).strip();
        List<Slot> slots = new ArrayList<>();
        int gap = 0;
        for (String part : rest.split(" +")) {
            if (part.equals("*")) {
                gap = GAP;
                continue;
            }
            for (String word : words(part)) {
                slots.add(new Slot(List.of(WrittenWord.fold(word).split("\\|")), gap));
                gap = 0;
            }
        }
        if (slots.isEmpty()
                || slots.getFirst().gap > 0
                || !slots.getFirst().beginnings.isEmpty()) {
            throw new IllegalArgumentException("a wording begins with a whole word: " + pattern);
        }
        return new Wording(atStart, atEnd, List.copyOf(slots));
    }

    /// Ideographs are words each.
    private static String[] words(String part) {
        boolean parts = part.indexOf('|') < 0 && Character.isIdeographic(part.codePointAt(0));
        return parts ? part.split("") : new String[] {part};
    }

    /// The words with which it can begin.
    List<String> firstWords() {
        return slots.getFirst().words;
    }

    /// Where the wording stands if it begins with the word at `from`.
    Optional<Span> at(Words words, int from) {
        if (atStart && from > 0) return Optional.empty();
        int end = match(words, from, 0);
        if (end < 0) return Optional.empty();
        return Optional.of(new Span(words.start(from), words.end(end - 1)));
    }

    /// @return the index after the last word of the match, or -1
    private int match(Words words, int at, int slot) {
        if (slot == slots.size()) return atEnd && at < words.size() ? -1 : at;
        Slot asked = slots.get(slot);
        int last = Math.min(at + asked.gap, words.size() - 1);
        for (int i = at; i <= last; i++) {
            if (!asked.takes(words, i)) continue;
            int end = match(words, i + 1, slot + 1);
            if (end >= 0) return end;
        }
        return -1;
    }
}
