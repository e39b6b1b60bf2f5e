package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Finds the words that mean a time, and says what they mean.
public final class TimeTagger {
    private final Function<Document, TimeRules> rulesOf;

    private TimeTagger(Function<Document, TimeRules> rulesOf) {
        this.rulesOf = rulesOf;
    }

    /// With the rule file `time.tsv` of a language.
    ///
    /// @throws IllegalArgumentException when a rule is wrong: `[file:line] reason`
    public static TimeTagger of(LanguageModule module) {
        TimeRules rules = TimeRules.of(module.rules());
        return new TimeTagger(document -> rules);
    }

    /// For languages without a module: dates in digits that can be read in one way only, and what the CLDR knows of the
    /// document's language: the names of months and weekdays, "last year", "3 days ago".
    public static TimeTagger digitsOnly() {
        Map<String, TimeRules> byLanguage = new ConcurrentHashMap<>();
        return new TimeTagger(
                document -> byLanguage.computeIfAbsent(document.language().tag(), CalendarWords::rules));
    }

    /// All times of a document's readable blocks, in order, without overlap.
    ///
    /// @param sentences of the document, in order; their words tell tense and part of speech. May be empty
    public List<TimeExpression> tag(Document document, List<Sentence> sentences) {
        TimeRules rules = rulesOf.apply(document);
        List<TimeExpression> times = new ArrayList<>();
        TimeWriter report = TimeWriter.ofDocument(new Tense(rules), DocumentDay.of(document.published()), times);
        for (Block block : readable(document)) {
            Scene scene = new Scene(document.text(), block.span(), sentences);
            TimeWriter writer = report.in(block);
            for (Find find : choose(finds(rules, scene))) writer.write(find, scene);
        }
        return List.copyOf(times);
    }

    private static List<Block> readable(Document document) {
        if (document.blocks().isEmpty()) {
            return List.of(Block.of(new Span(0, document.text().length()), Block.Role.BODY));
        }
        return document.blocks().stream().filter(block -> block.role().isRead()).toList();
    }

    /// A rule and what it matched.
    ///
    /// @param begin the first atom of the match, which may be one before the expression
    record Find(TimeRule rule, int begin, Match match) {
        int from() {
            return match.spans().getFirst()[0];
        }

        int to() {
            return match.spans().getLast()[1];
        }

        /// With the words around it that the rule asks for.
        int length() {
            return match.at() - begin;
        }
    }

    private static List<Find> finds(TimeRules rules, Scene scene) {
        List<Find> finds = new ArrayList<>();
        Matcher matcher = new Matcher(rules, scene);
        List<Needs.Mask> ahead = rules.needs().ahead(scene.atoms());
        for (int at = 0; at < scene.size(); at++) {
            for (TimeRule rule : rules.startingWith(scene.at(at))) {
                if (!rule.needs().isWithin(ahead.get(at))) continue;
                Find best = null;
                for (Match match : matcher.matches(rule.pattern(), at)) {
                    Find find = new Find(rule, at, match.spans().isEmpty() ? match.whole(at) : match);
                    if (find.to() > find.from()
                            && isWhole(scene.atoms(), find)
                            && (best == null || find.to() > best.to())) {
                        best = find;
                    }
                }
                if (best != null) finds.add(best);
            }
        }
        return finds;
    }

    /// Not a part of a longer number: "2.0", "1,100".
    private static boolean isWhole(Atoms atoms, Find find) {
        for (int[] span : find.match().spans()) {
            if (atoms.continuesNumber(span[0]) || atoms.isContinued(span[1] - 1)) return false;
        }
        return true;
    }

    /// Leftmost, longest, with most words around it, first in the file.
    private static List<Find> choose(List<Find> finds) {
        finds.sort(Comparator.comparingInt(Find::from)
                .thenComparing(Comparator.comparingInt(Find::to).reversed())
                .thenComparing(Comparator.comparingInt(Find::length).reversed())
                .thenComparingInt(find -> find.rule().order()));
        List<Find> chosen = new ArrayList<>();
        int reached = 0;
        for (Find find : finds) {
            if (find.from() < reached) continue;
            chosen.add(find);
            reached = find.to();
        }
        return chosen;
    }
}
