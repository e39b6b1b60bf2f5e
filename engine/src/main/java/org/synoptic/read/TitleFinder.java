package org.synoptic.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Block.Role;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Finds the headline: short words without a full stop, above the first sentence.
///
/// Pages show their headline several times. The copy that the report follows is the title; those before it lead to it
/// (navigation), those after it repeat it.
final class TitleFinder {
    private static final int LONGEST = 30;
    private static final int LONGEST_CHARACTERS = 250;
    private static final int TOP = 40;

    private final Sheet sheet;

    private TitleFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static void label(Sheet sheet) {
        TitleFinder finder = new TitleFinder(sheet);
        int title = finder.title();
        if (title >= 0) finder.mark(title);
    }

    private int title() {
        int marked = first(Role.TITLE);
        if (marked >= 0) return marked;
        int told = told();
        if (told >= 0) return told;
        int end = firstProse();
        return end < 0 ? -1 : headline(end);
    }

    private int first(Role role) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.get(i).is(role)) return i;
        }
        return -1;
    }

    /// The paragraph that says what the metadata give as the title.
    private int told() {
        String title = sheet.metadata.title();
        if (title == null) return -1;
        Words wanted = Words.of(title);
        for (int i = 0; i < Math.min(sheet.size(), TOP); i++) {
            Piece piece = sheet.get(i);
            if (piece.isFree() && wanted.size() > 0 && piece.words.isFoldedAs(wanted)) return i;
        }
        return -1;
    }

    private int firstProse() {
        for (int i = 0; i < Math.min(sheet.size(), TOP); i++) {
            if (sheet.get(i).isProse() && !canBeHeadline(sheet.get(i))) return i;
        }
        return -1;
    }

    /// The headline among the paragraphs before `end`, or -1.
    private int headline(int end) {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (canBeHeadline(sheet.get(i))) candidates.add(i);
        }
        String repeated = repeated(candidates, end);
        if (repeated != null) {
            return candidates.stream()
                    .filter(i -> sheet.get(i).words.joined().equals(repeated))
                    .filter(i -> i + 1 < sheet.size() && sheet.get(i + 1).isProse())
                    .findFirst()
                    .orElseGet(() -> lastOf(candidates, repeated));
        }
        for (int i : candidates) {
            if (sheet.get(i).words.size() >= 4) return i;
        }
        return !candidates.isEmpty() && candidates.getLast() == end - 1 && isHeadlineOfFew(candidates.getLast())
                ? candidates.getLast()
                : -1;
    }

    private boolean isHeadlineOfFew(int index) {
        Piece piece = sheet.get(index);
        return piece.words.size() >= 2 || Words.of(sheet.words(piece)).joined().length() >= 10;
    }

    private int lastOf(List<Integer> candidates, String words) {
        return candidates.stream()
                .filter(i -> sheet.get(i).words.joined().equals(words))
                .reduce(-1, (a, b) -> b);
    }

    /// What stands more than once above the report, and is the longest that does.
    private @Nullable String repeated(List<Integer> candidates, int end) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < Math.min(end + 3, sheet.size()); i++) {
            times.merge(sheet.get(i).words.joined(), 1, Integer::sum);
        }
        String longest = null;
        for (int i : candidates) {
            String words = sheet.get(i).words.joined();
            boolean isBetter = longest == null || words.length() > longest.length();
            if (times.getOrDefault(words, 0) > 1 && sheet.get(i).words.size() >= 3 && isBetter) longest = words;
        }
        return longest;
    }

    private boolean canBeHeadline(Piece piece) {
        int words = piece.words.size();
        return piece.isFree()
                && !piece.isItem
                && words >= 1
                && words <= LONGEST
                && piece.span.length() <= LONGEST_CHARACTERS
                && !Marks.endsInFullStop(sheet.text, piece.span)
                && !Marks.endsWith(sheet.text, piece.span, ':')
                && !Character.isLowerCase(sheet.text.codePointAt(piece.span.start()))
                && !Wordings.all().has(Sense.OPINION_LABEL, piece.words);
    }

    private void mark(int title) {
        Piece headline = sheet.get(title);
        headline.role = Role.TITLE;
        int text = sheet.isPage ? firstProse() : -1;
        if (text < 0) text = sheet.size();
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.get(i);
            if (i == title || !piece.isFree() && !piece.is(Role.TITLE) || piece.words.size() == 0) continue;
            if (piece.words.isFoldedAs(headline.words)) {
                piece.role = i < title ? Role.NAVIGATION : Role.REPEAT;
                if (i > title) piece.repeats = headline.span;
            } else if (piece.is(Role.TITLE)) {
                piece.role = Role.BODY;
            } else if (i < Math.min(title, text) && !piece.isProse() && piece.words.size() <= 6) {
                piece.role = Role.NAVIGATION;
            }
        }
    }
}
