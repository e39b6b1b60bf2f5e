package org.synoptic.read;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Span;
import org.synoptic.read.Wordings.Sense;

/// Takes the names of persons out of what a page gives as its author: `By Jane Doe, Political Editor | 3 May 2014`
/// gives `Jane Doe`, `Von Jane Doe und John Roe (dpa)` gives `Jane Doe, John Roe`.
///
/// Offices, agencies and outlets are no persons, nor are "admin" and "Staff".
final class AuthorNames {
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 5;
    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>");
    private static final Pattern END = Pattern.compile(
            "[|•·@(\\[<>\\n»→]|//|https?:|\\s[–—-]{1,2}(?=\\s|$)|(?:^|\\s)[–—](?=\\s)|…|\\.{3}"
                    + "|\\s(?i:fotos?|photos?|illustration\\p{L}*|bild|bilder|pictures?|images?|video|grafik|foto:)(?=[\\s:]|$)");
    private static final Pattern MAIL =
            Pattern.compile("[^\\s@\\[(]{1,80}\\s?(?:@|[\\[(](?:at|ät)[\\])])\\s?[^\\s@\\[(]{1,80}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern PARTED = Pattern.compile("\\s*[,;/&+、،]\\s*");
    private static final Pattern AND =
            Pattern.compile("(?iU)\\s+(?:and|und|et|y|e|и|та|і|ve|i|oraz|en|with|mit|avec|con|с|و)\\s+");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\S{2,}\\.(?:com|net|org|info|de|at|ch|fr|es|it|ru|ua|pl|tr|uk|eu|co|br|pt|nl|cn|tv|news)");

    private static final Pattern CLOCK = Pattern.compile("\\d[:.]\\d\\d");

    /// What parts the name of an outlet from its address, its motto, or the headline.
    private static final Pattern OUTLET_PARTS = Pattern.compile("[|•·(»]|\\s[–—-]\\s");

    /// Words inside a name that have no capital.
    static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "van", "von", "vom", "zu", "zum",
            "v", "der", "den", "ten", "ter", "al", "el", "bin", "ibn", "ben", "y", "e", "af", "av", "d", "l", "t", "s",
            "und");

    /// The CLDR's names of the days of the week in the languages whose wordings are known, in lower case.
    private static final Set<String> WEEKDAYS = Stream.of(
                    "en", "de", "fr", "es", "it", "ru", "uk", "ar", "zh", "tr", "pl", "pt", "nl")
            .map(Locale::of)
            .flatMap(locale -> Stream.of(DayOfWeek.values())
                    .map(day -> day.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> outlets;

    /// @param outlets what the outlet is called: its name, its address
    AuthorNames(Iterable<String> outlets) {
        Set<String> squashed = new LinkedHashSet<>();
        for (String outlet : outlets) {
            squashed.add(squashed(outlet));
            for (String part : OUTLET_PARTS.split(outlet)) squashed.add(squashed(part));
        }
        squashed.remove("");
        this.outlets = squashed;
    }

    /// The names, parted by commas; null when no person is named.
    ///
    /// @param sure whether the place says that a name stands here, so that one word can be a name
    @Nullable
    String in(String written, boolean sure) {
        if (written.isBlank() || written.length() > LONGEST) return null;
        if (isAddress(written) || startsWithOffice(written)) return null;
        String text = beforeEnd(BylineLabel.after(afterDay(plain(written))));
        List<String> names = new ArrayList<>();
        for (String part : parts(text)) {
            String name = trimmed(BylineLabel.after(part));
            if (isName(name, sure) && !names.contains(name)) names.add(name);
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    /// The office that is given as the author, cleaned like a name: "Staff", "dpa", the outlet itself; null when the
    /// words name nobody.
    @Nullable
    String office(String written) {
        if (written.isBlank() || written.length() > LONGEST_NAME || isAddress(written)) return null;
        String told = plain(written);
        Words start = Words.of(told);
        boolean opens =
                start.size() > 1 && Wordings.all().at(Sense.OFFICE, start, 0).isPresent();
        String text = beforeEnd(opens ? told : BylineLabel.after(afterDay(told)));
        Words words = Words.of(text);
        if (words.size() == 0 || words.size() > MOST_WORDS || text.length() < 2) return null;
        if (CLOCK.matcher(text).find()) return null;
        return Wordings.all().has(Sense.NO_AUTHOR, words) ? null : text;
    }

    /// "Redaktion Grenzland", but not "Redaktion: Jane Doe".
    private static boolean startsWithOffice(String written) {
        Words words = Words.of(written);
        if (words.size() < 2) return false;
        Optional<Span> office = Wordings.all().at(Sense.OFFICE, words, 0);
        return office.isPresent() && !written.startsWith(":", office.get().end());
    }

    private static boolean isAddress(String written) {
        String text = written.strip();
        return text.startsWith("http")
                || text.startsWith("@")
                || MAIL.matcher(text).matches();
    }

    /// What follows the day in "Posted on September 21, 2020 by Jane Doe".
    private static String afterDay(String text) {
        for (WrittenDate date : WrittenDate.shortIn(text, new Span(0, text.length()), DayOrder.DAY_FIRST)) {
            String rest = text.substring(date.span().end());
            Words words = Words.of(rest);
            for (int i = 0; i < Math.min(words.size(), 5); i++) {
                if (Wordings.all().at(Sense.BYLINE, words.tail(i), 0).isPresent())
                    return rest.substring(words.start(i));
            }
        }
        return text;
    }

    /// Whether this is what the outlet is called.
    boolean isOutlet(String name) {
        return outlets.contains(squashed(name));
    }

    private static String plain(String written) {
        String text = written.indexOf('&') >= 0 ? Parser.unescapeEntities(written, false) : written;
        if (text.indexOf('@') > 0) text = MAIL.matcher(text).replaceAll(" ");
        if (text.indexOf('<') >= 0) text = TAG.matcher(text).replaceAll(" ");
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String beforeEnd(String text) {
        int end = text.length();
        for (WrittenDate date : WrittenDate.shortIn(text, new Span(0, end), DayOrder.DAY_FIRST)) {
            end = Math.min(end, date.span().start());
        }
        if (end < text.length()) end = beforeWeekday(text, end);
        var mark = END.matcher(text).region(1 < end ? 1 : 0, end);
        if (mark.find()) end = mark.start();
        return trimmed(text.substring(0, end));
    }

    /// "Jane Doe Tuesday, " stands in front of a day.
    private static int beforeWeekday(String text, int end) {
        Words words = Words.of(text, new Span(0, end));
        int last = words.size() - 1;
        return last > 0 && WEEKDAYS.contains(words.fold(last)) ? words.start(last) : end;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String[] byComma = PARTED.split(text);
        if (byComma.length == 2 && text.indexOf(',') > 0 && isOneWord(byComma[0]) && isOneWord(byComma[1])) {
            return List.of(byComma[1] + " " + byComma[0]);
        }
        for (String part : byComma) {
            String[] joined = AND.split(part);
            boolean areNames = joined.length > 1;
            for (String one : joined) areNames &= !isOneWord(one);
            parts.addAll(areNames || hasCommonAnd(part) ? List.of(joined) : List.of(part));
        }
        return parts;
    }

    private static boolean hasCommonAnd(String part) {
        String lower = part.toLowerCase(Locale.ROOT);
        return lower.contains(" and ") || lower.contains(" und ");
    }

    private static boolean isOneWord(String part) {
        return part.strip().indexOf(' ') < 0;
    }

    private static String trimmed(String text) {
        String name = text.strip();
        for (boolean cut = true; cut; ) {
            cut = false;
            int end = name.length();
            while (end > 0 && ",;:-–—*\"'“”".indexOf(name.charAt(end - 1)) >= 0) end--;
            int start = 0;
            while (start < end && ",;:-–—*\"“”.→»›|".indexOf(name.charAt(start)) >= 0) start++;
            String shorter = name.substring(start, end).strip();
            int blank = shorter.lastIndexOf(' ');
            if (blank > 0 && ENDINGS.contains(shorter.substring(blank + 1).toLowerCase(Locale.ROOT))) {
                shorter = shorter.substring(0, blank).strip();
            }
            if (!shorter.equals(name)) {
                name = shorter;
                cut = true;
            }
        }
        return name;
    }

    /// Words that lead from a name to a day or place.
    private static final Set<String> ENDINGS = Set.of(
            "am", "on", "vom", "le", "el", "il", "em", "at", "in", "den", "op", "dnia", "von", "by", "for", "für",
            "aus", "the", "and", "und");

    private boolean isName(String name, boolean sure) {
        if (name.length() < 2
                || name.length() > LONGEST_NAME
                || ADDRESS.matcher(name).matches()) return false;
        Words words = Words.of(name);
        if (words.size() == 0 || isOutlet(name)) return false;
        if (Wordings.all().has(Sense.NO_AUTHOR, words) || Wordings.all().has(Sense.OFFICE, words)) return false;
        if (name.codePoints().anyMatch(Character::isIdeographic)) return words.size() <= 8;
        if (words.size() > MOST_WORDS || !sure && words.size() < 2 || isSign(name)) return false;
        return words.size() == 1 ? name.codePoints().anyMatch(Character::isLetter) : isOfCapitals(name, words);
    }

    /// `PP`, `lno`: what an editor signs with.
    private static boolean isSign(String name) {
        return name.length() <= 3 && name.codePoints().allMatch(c -> c < 0x250);
    }

    private static boolean isOfCapitals(String name, Words words) {
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            int first = name.codePointAt(words.start(i));
            boolean hasCase =
                    Character.isUpperCase(first) || Character.isLowerCase(first) || Character.isTitleCase(first);
            if (Character.isDigit(first)) return false;
            if (!hasCase || Character.isUpperCase(first)) capitals++;
            else if (!PARTICLES.contains(words.fold(i))) return false;
        }
        return capitals >= 1;
    }

    /// Letters and digits only, in lower case.
    private static String squashed(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(small.length());
        for (int at = 0; at < small.length(); ) {
            int point = small.codePointAt(at);
            if (Character.isLetterOrDigit(point)) letters.appendCodePoint(point);
            at += Character.charCount(point);
        }
        return letters.toString();
    }
}
