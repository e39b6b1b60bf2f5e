package org.synoptic.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.synoptic.model.Block.Role;
import org.synoptic.model.Span;
import org.synoptic.read.Sheet.Piece;
import org.synoptic.read.Wordings.Sense;

/// Finds what belongs to the page and not to the report: notices, credits of pictures, ways to other pages.
final class FurnitureFinder {
    private static final int LONGEST_NOTICE = 60;
    private static final int LONGEST_CREDIT = 16;
    private static final int LONGEST_LABEL = 12;
    private static final int LINKS_IN_A_LIST = 5;

    /// How many times what follows the words above a heading must be, if nothing of the report follows it.
    private static final int MOST_ABOVE = 6;

    private static final int MOST_ABOVE_ON_PAGES = 10;

    private static final Pattern LINK_ALONE = Pattern.compile("(?:https?://|www\\.)\\S{1,500}");
    private static final Pattern TRAIL_MARK = Pattern.compile("\\s?[|»›→·•]\\s?|\\s[>/]\\s");

    private final Sheet sheet;
    private final Wordings wordings = Wordings.all();
    private int firstProse = -1;
    private int lastProse = -1;

    private FurnitureFinder(Sheet sheet) {
        this.sheet = sheet;
    }

    static void label(Sheet sheet) {
        FurnitureFinder finder = new FurnitureFinder(sheet);
        for (int i = 0; i < sheet.size(); i++) {
            Piece piece = sheet.get(i);
            if (piece.is(Role.CAPTION) && finder.isCredit(piece)) piece.role = Role.CREDIT;
            if (!piece.isFree()) continue;
            if (finder.isNotice(piece, i)) piece.role = Role.NOTICE;
            else if (finder.isCredit(piece)) piece.role = Role.CREDIT;
            else if (finder.isStaff(piece, i)) piece.role = Role.BYLINE;
            else if (finder.isNavigation(piece, i)) piece.role = Role.NAVIGATION;
        }
        finder.labelItemsBesideCredits();
        finder.labelAfterLastHeading();
        if (!sheet.isPage) finder.labelLinkLists();
    }

    // ---- notices

    private boolean isNotice(Piece piece, int index) {
        if (piece.words.size() == 0 || piece.words.size() > LONGEST_NOTICE) return false;
        if (wordings.has(Sense.DISCLAIMER, piece.words) || isFootnote(piece, index)) return true;
        if (wordings.has(Sense.PROMOTION, piece.words) && !isSomebodysWords(piece)) return true;
        Optional<Span> notice = wordings.first(Sense.NOTICE, piece.words);
        return notice.isPresent() && (isAtRim(index) || notice.get().start() == firstWord(piece));
    }

    /// "Join us", said the minister: a quotation in a report asks for many things.
    private boolean isSomebodysWords(Piece piece) {
        boolean quoted = sheet.words(piece).chars().anyMatch(c -> "\"“”„«»「".indexOf(c) >= 0);
        if (quoted) return true;
        Optional<Span> asking = wordings.first(Sense.PROMOTION, piece.words);
        Optional<Span> reporting = wordings.first(Sense.REPORTING, piece.words);
        return asking.isPresent()
                && reporting.isPresent()
                && reporting.get().start() < asking.get().start();
    }

    private static int firstWord(Piece piece) {
        return piece.words.start(0);
    }

    /// Among the first or last few paragraphs, where pages put their notices.
    private boolean isAtRim(int index) {
        return index < 3 || index >= sheet.size() - Math.max(3, sheet.size() / 5);
    }

    /// `* …` near the end, and a word above that carries the asterisk: not an item of a list.
    private boolean isFootnote(Piece piece, int index) {
        boolean starred = piece.span.length() >= 3 && sheet.text.charAt(piece.span.start()) == '*';
        if (!starred || !isAtRim(index)) return false;
        boolean besideAnother = index > 0
                && sheet.words(sheet.get(index - 1)).startsWith("* ")
                && !sheet.get(index - 1).is(Role.NOTICE);
        int marked = sheet.text.indexOf('*');
        return !besideAnother && marked < piece.span.start() && marked > 0 && isAfterWord(marked);
    }

    private boolean isAfterWord(int asterisk) {
        int at = asterisk - 1;
        while (at > 0 && (sheet.text.charAt(at) == ' ' || "\"”“»’)".indexOf(sheet.text.charAt(at)) >= 0)) at--;
        return Character.isLetterOrDigit(sheet.text.charAt(at));
    }

    // ---- credits

    private boolean isCredit(Piece piece) {
        Words words = piece.words;
        if (words.size() == 0 || words.size() > LONGEST_CREDIT) return false;
        if (words.fold(0).equals("©")) return true;
        if (isSignedByAgency(piece)) return true;
        Optional<Span> wording = wordings.first(Sense.CREDIT, words);
        return wording.isPresent() && opensCredit(piece, wording.get());
    }

    /// A single word, "Credit", opens a credit only before a colon; "Photo by" does without.
    private boolean opensCredit(Piece piece, Span wording) {
        boolean single = wording.of(sheet.text).chars().noneMatch(Character::isWhitespace);
        if (!single || wording.end() == piece.span.end())
            return !piece.endsSentence || wording.start() == firstWord(piece);
        int after = wording.end();
        while (after < piece.span.end() && Marks.isBlank(sheet.text.charAt(after))) after++;
        return after < piece.span.end() && ":/©|".indexOf(sheet.text.charAt(after)) >= 0;
    }

    /// `AP`, `Jane Doe/AFP`, `REUTERS/Jane Doe`: an agency and names only.
    private boolean isSignedByAgency(Piece piece) {
        Words words = piece.words;
        if (words.size() > 6 || piece.endsSentence || !wordings.has(Sense.AGENCY, words)) return false;
        boolean split = words.size() == 1 || sheet.words(piece).indexOf('/') >= 0 || isOnlyAgency(words);
        return split && areCapitals(words);
    }

    private boolean isOnlyAgency(Words words) {
        return wordings.at(Sense.AGENCY, words, 0)
                .filter(span -> span.end() == words.end(words.size() - 1))
                .isPresent();
    }

    private boolean areCapitals(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean capital = Character.isUpperCase(sheet.text.codePointAt(words.start(i)));
            if (!capital && !words.fold(i).equals("dpa")) return false;
        }
        return true;
    }

    /// Under a picture shown as a list, one item tells who is seen and another whose picture it is.
    private void labelItemsBesideCredits() {
        for (int from = 0; from < sheet.size(); ) {
            int to = from;
            boolean credited = false;
            while (to < sheet.size() && sheet.get(to).isItem)
                credited |= sheet.get(to++).is(Role.CREDIT);
            if (credited && to - from <= 4) {
                for (Piece item : sheet.pieces.subList(from, to)) {
                    if (item.isFree() && !item.endsSentence && item.words.size() <= LONGEST_CREDIT) {
                        item.role = Role.CAPTION;
                    }
                }
            }
            from = to + 1;
        }
    }

    /// "(Reporting by Jane Doe in Oslo; Editing by John Roe)" below a report: in brackets, or no sentence.
    private boolean isStaff(Piece piece, int index) {
        Words words = piece.words;
        if (2 * index < sheet.size() || words.size() > LONGEST_NOTICE || !words.mayHold(Sense.STAFF)) return false;
        boolean isBracketed = "([".indexOf(sheet.text.charAt(piece.span.start())) >= 0;
        return (isBracketed || !piece.endsSentence && !piece.isHeading)
                && words.size() > 2
                && wordings.at(Sense.STAFF, words, 0).isPresent();
    }

    // ---- ways to other pages

    private boolean isNavigation(Piece piece, int index) {
        boolean mayLink =
                sheet.text.startsWith("http", piece.span.start()) || sheet.text.startsWith("www.", piece.span.start());
        if (mayLink && LINK_ALONE.matcher(sheet.words(piece)).matches()) return true;
        if (piece.words.size() == 0) return piece.span.length() <= 10;
        if (mayBeTrail(piece, index) && isTrail(piece)) return true;
        return piece.words.size() <= LONGEST_LABEL * 2
                && wordings.at(Sense.NAVIGATION, piece.words, 0)
                        .filter(label -> piece.words.size() <= LONGEST_LABEL || isBeforeColon(label))
                        .isPresent();
    }

    private boolean isBeforeColon(Span label) {
        return label.end() < sheet.text.length() && sheet.text.charAt(label.end()) == ':';
    }

    /// On a page, where the text of the report is known, only above and below it.
    private boolean mayBeTrail(Piece piece, int index) {
        if (!sheet.isPage) return true;
        if (piece.isHeading || piece.isItem) return false;
        return index < firstProse() || index > lastProse;
    }

    private int firstProse() {
        if (firstProse >= 0) return firstProse;
        firstProse = sheet.size();
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.get(i).isProse()) continue;
            firstProse = Math.min(firstProse, i);
            lastProse = i;
        }
        return firstProse;
    }

    /// `World | Diplomacy | Asia`, `Home > News`: short names of sections.
    private boolean isTrail(Piece piece) {
        if (piece.endsSentence || piece.isItem || piece.words.size() > 16 || !hasTrailMark(piece)) return false;
        List<String> parts = new ArrayList<>();
        for (String part : TRAIL_MARK.split(sheet.words(piece).strip())) {
            if (!part.isBlank()) parts.add(part);
        }
        int longest = parts.size() >= 3 ? 4 : 2;
        return parts.size() >= 2
                && parts.stream().allMatch(part -> Words.of(part).size() <= longest)
                && WrittenDate.in(sheet.text, piece.span).isEmpty();
    }

    private boolean hasTrailMark(Piece piece) {
        for (int i = piece.span.start(); i < piece.span.end(); i++) {
            if ("|»›→·•>/".indexOf(sheet.text.charAt(i)) >= 0) return true;
        }
        return false;
    }

    /// Everything below "Related articles" that does not go on like a report.
    private void labelAfterLastHeading() {
        int allProse = proseWords(0, sheet.size());
        int above = sheet.isPage ? MOST_ABOVE_ON_PAGES : MOST_ABOVE;
        for (int i = sheet.size() / 3; i < sheet.size(); i++) {
            Piece heading = sheet.get(i);
            boolean ends = !heading.is(Role.POST)
                    && heading.words.mayBegin(Sense.NAVIGATION_TO_END.bit)
                    && heading.words.size() <= LONGEST_LABEL
                    && wordings.at(Sense.NAVIGATION_TO_END, heading.words, 0).isPresent();
            if (!ends) continue;
            boolean toTheEnd = proseWords(i + 1, sheet.size()) * above < allProse;
            heading.role = Role.NAVIGATION;
            for (int below = i + 1; below < sheet.size(); below++) {
                Piece piece = sheet.get(below);
                if (piece.isProse() && !toTheEnd) break;
                if (piece.isFree()) piece.role = Role.NAVIGATION;
            }
            if (toTheEnd) return;
        }
    }

    private int proseWords(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (sheet.get(i).isProse()) words += sheet.get(i).words.size();
        }
        return words;
    }

    private void labelLinkLists() {
        for (int from = 0; from < sheet.size(); ) {
            int to = from;
            while (to < sheet.size() && isLikeALink(sheet.get(to))) to++;
            if (to - from >= LINKS_IN_A_LIST && to - from < sheet.size()) {
                for (Piece link : sheet.pieces.subList(from, to)) {
                    if (link.isFree()) link.role = Role.NAVIGATION;
                }
            }
            from = to + 1;
        }
    }

    private boolean isLikeALink(Piece piece) {
        return piece.is(Role.NAVIGATION)
                || piece.isFree()
                        && !piece.isItem
                        && !piece.endsSentence
                        && piece.words.size() <= 4
                        && piece.span.length() <= 40;
    }
}
