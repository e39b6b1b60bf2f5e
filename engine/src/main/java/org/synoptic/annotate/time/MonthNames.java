package org.synoptic.annotate.time;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.RuleFiles.Line;

/// Rules for a language without a module: dates in digits, and the names that the JDK knows for its months.
///
/// @see <a href="https://cldr.unicode.org">Unicode CLDR, which the names are of</a>
final class MonthNames {
    private static final RuleFiles FILES = new RuleFiles(MonthNames.class);

    private MonthNames() {}

    static TimeRules rules(String languageTag) {
        List<Line> lines = new ArrayList<>(FILES.lines("time.tsv"));
        List<Line> months = months(Locale.forLanguageTag(languageTag));
        if (!months.isEmpty()) {
            lines.addAll(months);
            lines.addAll(FILES.lines("months.tsv"));
        }
        return new TimeRules(lines);
    }

    private static List<Line> months(Locale locale) {
        List<Line> lines = new ArrayList<>();
        if (locale.getLanguage().isEmpty()) return lines;
        for (Month month : Month.values()) {
            Set<String> names = new LinkedHashSet<>();
            names.add(month.getDisplayName(TextStyle.FULL, locale));
            names.add(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
            names.removeIf(name -> !name.codePoints().allMatch(Character::isLetter) || isNumeral(name));
            if (names.isEmpty()) continue;
            String number = "%02d".formatted(month.getValue());
            lines.add(new Line(
                    "months of " + locale,
                    month.getValue(),
                    List.of("words", "month", number, String.join("|", names))));
        }
        return lines;
    }

    private static boolean isNumeral(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }
}
