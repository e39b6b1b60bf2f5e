package org.synoptic.annotate.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.RuleFiles.Line;

/// Rules for a language without a module: dates in digits, and the words that the CLDR knows for its months, weekdays
/// and numbers, "last year", "3 days ago" and "3 days".
///
/// @see <a href="https://cldr.unicode.org">Unicode CLDR, which the words are of</a>
final class CalendarWords {
    private static final RuleFiles FILES = new RuleFiles(CalendarWords.class);
    private static final int MOST_NUMBERS = 31;
    /// Numbers that show the plural forms of a language.
    private static final int[] EXAMPLES = {1, 2, 3, 5, 11, 100};
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}']+|-|@n");
    private static final List<AbsoluteUnit> UNITS =
            List.of(AbsoluteUnit.DAY, AbsoluteUnit.WEEK, AbsoluteUnit.MONTH, AbsoluteUnit.QUARTER, AbsoluteUnit.YEAR);
    private static final List<AbsoluteUnit> WEEKDAYS = List.of(
            AbsoluteUnit.MONDAY,
            AbsoluteUnit.TUESDAY,
            AbsoluteUnit.WEDNESDAY,
            AbsoluteUnit.THURSDAY,
            AbsoluteUnit.FRIDAY,
            AbsoluteUnit.SATURDAY,
            AbsoluteUnit.SUNDAY);

    private final ULocale locale;
    private final RelativeDateTimeFormatter relative;
    private final Set<List<String>> lines = new LinkedHashSet<>();

    private CalendarWords(ULocale locale) {
        this.locale = locale;
        this.relative = RelativeDateTimeFormatter.getInstance(locale);
    }

    static TimeRules rules(String languageTag) {
        List<Line> lines = new ArrayList<>(FILES.lines("time.tsv"));
        ULocale locale = ULocale.forLanguageTag(languageTag);
        if (isKnown(locale)) {
            CalendarWords words = new CalendarWords(locale);
            words.collect();
            for (List<String> columns : words.lines) lines.add(new Line("CLDR " + locale, lines.size(), columns));
            if (words.has("month"))
                FILES.lines("months.tsv").stream().filter(words::fit).forEach(lines::add);
        }
        return new TimeRules(lines);
    }

    private static boolean isKnown(ULocale locale) {
        for (ULocale each : ULocale.getAvailableLocales()) {
            if (!locale.getLanguage().isEmpty() && each.getLanguage().equals(locale.getLanguage())) return true;
        }
        return false;
    }

    /// Whether the language has words of the class: names of several words, as in Vietnamese, are none.
    private boolean has(String wordClass) {
        return lines.stream().anyMatch(columns -> columns.get(1).equals(wordClass));
    }

    private boolean fit(Line line) {
        return has("weekday") || line.columns().stream().noneMatch(column -> column.contains("@weekday"));
    }

    private void collect() {
        numbers();
        names();
        for (Direction direction :
                List.of(Direction.LAST_2, Direction.LAST, Direction.THIS, Direction.NEXT, Direction.NEXT_2)) {
            relative(direction);
        }
        rule("DATE", relative.format(Direction.PLAIN, AbsoluteUnit.NOW), "=PRESENT_REF");
        lengths(RelativeUnit.SECONDS, MeasureUnit.SECOND, "", "PT{n}S");
        lengths(RelativeUnit.MINUTES, MeasureUnit.MINUTE, "", "PT{n}M");
        lengths(RelativeUnit.HOURS, MeasureUnit.HOUR, "", "PT{n}H");
        lengths(RelativeUnit.DAYS, MeasureUnit.DAY, "day", "P{n}D");
        lengths(RelativeUnit.WEEKS, MeasureUnit.WEEK, "week", "P{n}W");
        lengths(RelativeUnit.MONTHS, MeasureUnit.MONTH, "month", "P{n}M");
        lengths(RelativeUnit.YEARS, MeasureUnit.YEAR, "year", "P{n}Y");
    }

    private void numbers() {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
        for (String rules : format.getRuleSetNames()) {
            if (!rules.contains("cardinal")) continue;
            for (int number = 1; number <= MOST_NUMBERS; number++) {
                String word = format.format(number, rules);
                if (isWord(word)) lines.add(List.of("number", Integer.toString(number), word));
            }
        }
    }

    private void names() {
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < 12; i++) word("month", "%02d".formatted(i + 1), months[i]);
            String[] weekdays = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
            for (int i = 1; i <= 7; i++) word("weekday", Integer.toString(i == 1 ? 7 : i - 1), weekdays[i]);
        }
    }

    private void word(String className, String value, String word) {
        if (isWord(word) && word.codePoints().noneMatch(Character::isIdeographic)) {
            lines.add(List.of("words", className, value, word));
        }
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(each -> Character.isLetter(each) || each == '-');
    }

    private void relative(Direction direction) {
        int by = switch (direction) {
            case LAST_2 -> -2;
            case LAST -> -1;
            case NEXT -> 1;
            case NEXT_2 -> 2;
            default -> 0;
        };
        for (AbsoluteUnit unit : UNITS) {
            rule("DATE", format(direction, unit), unit.name().toLowerCase(Locale.ROOT) + (by < 0 ? "" : "+") + by);
        }
        String sign = by < 0 ? "<<" : by > 0 ? ">>" : ">";
        for (int i = 0; i < WEEKDAYS.size() && Math.abs(by) < 2; i++) {
            rule("DATE", format(direction, WEEKDAYS.get(i)), "weekday=" + (i + 1) + sign);
        }
    }

    private @Nullable String format(Direction direction, AbsoluteUnit unit) {
        return relative.format(direction, unit);
    }

    /// @param grain of the step that leads there; empty where it is shorter than a day
    private void lengths(RelativeUnit unit, MeasureUnit measure, String grain, String value) {
        MeasureFormat format = MeasureFormat.getInstance(locale, MeasureFormat.FormatWidth.WIDE);
        for (int number : EXAMPLES) {
            if (!grain.isEmpty()) {
                counted("DATE", relative.format(number, Direction.LAST, unit), number, grain + "-{n}");
                counted("DATE", relative.format(number, Direction.NEXT, unit), number, grain + "+{n}");
            }
            counted("DURATION", format.format(new Measure(number, measure)), number, "=" + value);
        }
    }

    private void counted(String type, String example, int number, String template) {
        String digits = Integer.toString(number);
        if (example.contains(digits)) rule(type, example.replace(digits, "@n"), template);
    }

    private void rule(String type, @Nullable String words, String template) {
        if (words == null) return;
        List<String> symbols = new ArrayList<>();
        for (String part : words.strip().split("(?<=@n)|(?=@n)")) {
            if (part.equals("@n")) {
                symbols.add(part);
            } else {
                Atoms atoms = Atoms.of(part);
                for (int i = 0; i < atoms.size(); i++) symbols.add(atoms.at(i).word());
            }
        }
        boolean plain =
                symbols.stream().allMatch(symbol -> PLAIN.matcher(symbol).matches());
        if (plain && symbols.stream().anyMatch(symbol -> !symbol.equals("@n"))) {
            lines.add(List.of("rule", type, String.join(" ", symbols), template));
        }
    }
}
