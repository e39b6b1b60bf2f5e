package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.RuleFiles.Line;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.TimeExpression;

/// The rules of a language: words by class, parts of patterns, and rules. Columns are parted by tabs.
///
/// | line | says |
/// |---|---|
/// | `words` class value words guards | words parted by <code>\|</code>; guards: `Cap`, parts of speech |
/// | `number` value words | number words; `number` `join` words: what stands between them |
/// | `number` `ahead` class units | all compounds of a number word and a word of a class of units, as a length |
/// | `part` name pattern template | what `$name` matches in patterns below, and what it then says |
/// | `rule` type pattern template | a time expression |
/// | `rule` `-` pattern | words that look like a time and are none |
/// | `set` option | `capitalized-nouns`, `verb-bracket` |
///
/// A **pattern** is a row of symbols parted by blanks: words (`next|coming`), `@class`, `@figure` ([Element.Figure]),
/// `$part`, `symbol?` and `( … )?` for what may be missing, `( … | … )` for a choice, `_` for no white space, and tests
/// (`%name`, [Element.Condition]). The expression is what stands in brackets, all of it where there are none; with
/// two or more pairs of brackets each is an expression. `@class:name` gives what it matches another name.
///
/// A **template** is a path of [org.synoptic.model.RelativeTime] with names in braces; `?` stands for the direction
/// that the tense of the sentence tells, `?<` for the past unless it tells the future,
/// `?>` for the future unless it tells the past, `ref/` for the time named last,
/// `ref!/` the same where there must be one,
/// `same/x||y` for x from the
/// quarter named last if there is one, else y. With two brackets, `a..b` is a range; templates of several
/// brackets are parted by ` ; `. After `=` comes a TIMEX3 value that depends on no day, and after ` @ ` the days that
/// it covers, from one path ` to ` another. `future/x||y` is x where the tense tells the future, else y.
final class TimeRules {
    private final WordClasses words = new WordClasses();
    private final NumberWords numbers = new NumberWords();
    private final Map<String, List<Part>> parts = new HashMap<>();
    private final Map<String, Integer> numbersOfParts = new HashMap<>();
    private final Map<String, List<TimeRule>> byWord = new HashMap<>();
    private final List<TimeRule> byDigits = new ArrayList<>();
    private final List<TimeRule> byNumberWord = new ArrayList<>();
    /// What was put together of the two, once for each word that begins rules.
    private final Map<String, List<TimeRule>> byWordAndNumber = new ConcurrentHashMap<>();

    private final Set<String> options = new HashSet<>();
    private final Needs needs = new Needs(this);
    private int rules;

    record Part(Element pattern, Template template) {}

    TimeRules(List<Line> lines) {
        for (Line line : lines) {
            try {
                read(line);
            } catch (IllegalArgumentException e) {
                throw line.wrong(String.valueOf(e.getMessage()));
            }
        }
    }

    static TimeRules of(RuleFiles files) {
        return new TimeRules(files.lines("time.tsv"));
    }

    private void read(Line line) {
        switch (line.column(0)) {
            case "words" -> readWords(line);
            case "number" -> readNumber(line);
            case "part" -> readPart(line);
            case "rule" -> readRule(line);
            case "set" -> options.add(line.column(1));
            default -> throw new IllegalArgumentException("no kind of rule: " + line.column(0));
        }
    }

    private void readWords(Line line) {
        boolean capital = false;
        List<PartOfSpeech> partsOfSpeech = new ArrayList<>();
        for (String guard : line.column(4).split(" ")) {
            if (guard.equals("Cap")) capital = true;
            else if (!guard.isEmpty()) partsOfSpeech.add(PartOfSpeech.valueOf(guard));
        }
        if (line.column(3).isEmpty()) throw new IllegalArgumentException("no words");
        for (String word : line.column(3).split("\\|")) {
            Atoms atoms = Atoms.of(word);
            List<String> each = new ArrayList<>();
            for (int i = 0; i < atoms.size(); i++) each.add(atoms.at(i).word());
            String value = line.column(2).equals("-") ? "" : line.column(2);
            words.add(new WordClasses.Entry(
                    line.column(1), value, List.copyOf(each), capital, List.copyOf(partsOfSpeech)));
        }
    }

    /// "zwei" before "tägig" is "zweitägig", two days.
    private void readCompounds(Line line) {
        for (WordClasses.Entry unit : words.ofClass(line.column(3))) {
            for (Map.Entry<String, Double> number : numbers.words().entrySet()) {
                String value = Figures.shortest(number.getValue());
                IsoDuration.of(value, unit.value())
                        .ifPresent(length -> words.add(new WordClasses.Entry(
                                line.column(2),
                                length,
                                List.of(number.getKey() + unit.words().getFirst()),
                                false,
                                List.of())));
            }
        }
    }

    private void readNumber(Line line) {
        if (line.column(1).equals("ahead")) {
            readCompounds(line);
            return;
        }
        for (String word : line.column(2).split("\\|")) {
            if (line.column(1).equals("join")) numbers.addJoiner(word);
            else numbers.add(word.toLowerCase(Locale.ROOT), Double.parseDouble(line.column(1)));
        }
    }

    private void readPart(Line line) {
        PatternReader pattern = PatternReader.read(line.column(2), words.names(), parts.keySet());
        Part part = new Part(pattern.element(), new Template(line.column(3), pattern.names()));
        numbersOfParts.putIfAbsent(line.column(1), numbersOfParts.size() + 1);
        parts.computeIfAbsent(line.column(1), name -> new ArrayList<>()).add(part);
    }

    private void readRule(Line line) {
        TimeExpression.Type type = line.column(1).equals("-") ? null : TimeExpression.Type.valueOf(line.column(1));
        PatternReader pattern = PatternReader.read(line.column(2), words.names(), parts.keySet());
        if (type != null && line.column(3).isEmpty()) throw new IllegalArgumentException("no template");
        TimeRule rule = TimeRule.of(rules++, type, pattern, line.column(3), needs.of(pattern.element()));
        Starts starts = new Starts(this);
        if (starts.add(pattern.element())) throw new IllegalArgumentException("a pattern that may match nothing");
        for (String word : starts.words()) {
            byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
        }
        if (starts.digits()) byDigits.add(rule);
        if (starts.numberWords()) byNumberWord.add(rule);
    }

    Needs needs() {
        return needs;
    }

    WordClasses words() {
        return words;
    }

    NumberWords numbers() {
        return numbers;
    }

    List<Part> parts(String name) {
        return parts.getOrDefault(name, List.of());
    }

    /// A number of its own for each part.
    int partNumber(String name) {
        return numbersOfParts.getOrDefault(name, 0);
    }

    int partNames() {
        return numbersOfParts.size() + 1;
    }

    boolean nounsAreCapitalized() {
        return options.contains("capitalized-nouns");
    }

    /// Whether finite verb and participle or infinitive stand far apart and belong together.
    boolean hasVerbBracket() {
        return options.contains("verb-bracket");
    }

    boolean isTimeWord(String word) {
        return words.knows(word);
    }

    /// Rules that can begin with an atom, in the order of the file.
    List<TimeRule> startingWith(Atom atom) {
        if (atom.isDigits()) return byDigits;
        List<TimeRule> named = byWord.getOrDefault(atom.word(), List.of());
        if (!atom.isLetters() || byNumberWord.isEmpty() || !numbers.starts(atom.word())) return named;
        if (named.isEmpty()) return byNumberWord;
        return byWordAndNumber.computeIfAbsent(atom.word(), word -> {
            Set<TimeRule> both = new LinkedHashSet<>(named);
            both.addAll(byNumberWord);
            return List.copyOf(both);
        });
    }
}
