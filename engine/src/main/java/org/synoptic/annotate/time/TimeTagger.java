package org.synoptic.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Interval;
import org.synoptic.model.RelativeTime;
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

    /// For languages without a module: dates in digits that can be read in one way only, and with the names of the
    /// months in the document's language.
    public static TimeTagger digitsOnly() {
        Map<String, TimeRules> byLanguage = new ConcurrentHashMap<>();
        return new TimeTagger(
                document -> byLanguage.computeIfAbsent(document.language().tag(), MonthNames::rules));
    }

    /// All times of a document's readable blocks, in order, without overlap.
    ///
    /// @param sentences of the document, in order; their words tell tense and part of speech. May be empty
    public List<TimeExpression> tag(Document document, List<Sentence> sentences) {
        TimeRules rules = rulesOf.apply(document);
        Writer writer = new Writer(new Tense(rules), Anchoring.day(document.published()));
        for (Span part : readable(document)) {
            Scene scene = new Scene(document.text(), part, sentences);
            for (Find find : choose(finds(rules, scene))) writer.write(find, scene);
        }
        return List.copyOf(writer.times);
    }

    private static List<Span> readable(Document document) {
        if (document.blocks().isEmpty())
            return List.of(new Span(0, document.text().length()));
        return document.blocks().stream()
                .filter(block -> block.role().isRead())
                .map(Block::span)
                .toList();
    }

    /// A rule and what it matched.
    ///
    /// @param begin the first atom of the match, which may be one before the expression
    private record Find(TimeRule rule, int begin, Match match) {
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

    /// Turns what was found into expressions, and remembers what later ones may refer to.
    private static final class Writer {
        private final Tense tense;
        private final @Nullable LocalDate anchor;
        private final References references;
        private final List<TimeExpression> times = new ArrayList<>();

        Writer(Tense tense, @Nullable LocalDate anchor) {
            this.tense = tense;
            this.anchor = anchor;
            this.references = new References(anchor);
        }

        void write(Find find, Scene scene) {
            List<Span> spans = find.match().spans().stream()
                    .map(span -> new Span(
                            scene.at(span[0]).start(), scene.at(span[1] - 1).end()))
                    .toList();
            List<String> values = new ArrayList<>();
            for (Template template : find.rule().templates()) {
                Optional<String> value = template.fill(find.match());
                if (value.isEmpty()) return;
                values.add(value.get());
            }
            TimeExpression.Type type = find.rule().type();
            if (type == null) return;
            Sentence sentence = scene.sentence(find.from());
            if (find.rule().range()) {
                writeRange(values, spans, tense.at(sentence, spans.getFirst()));
                return;
            }
            for (int i = 0; i < Math.min(spans.size(), values.size()); i++) {
                write(type, values.get(i), spans.get(i), tense.at(sentence, spans.get(i)));
            }
        }

        private void write(TimeExpression.Type type, String template, Span span, Tense.Direction direction) {
            if (template.startsWith("=")) {
                times.add(new TimeExpression(span, type, template.substring(1), null, null));
                return;
            }
            Optional<String> path = path(template, span, direction);
            if (path.isEmpty()) {
                unknown(type, template, span);
                return;
            }
            Optional<String> value = add(path.get(), span);
            if (value.isPresent() && isReference(template)) {
                references.add(span.start(), path.get(), value.get());
            }
        }

        /// "A year earlier" is told to compare; what comes next does not follow from it.
        private static boolean isReference(String template) {
            return !template.startsWith("same/") && !template.startsWith("ref/");
        }

        /// A time that hangs on another which was not found.
        private void unknown(TimeExpression.Type type, String template, Span span) {
            String shift = template.substring(template.indexOf('/') + 1);
            Directions.parse(shift)
                    .flatMap(time -> time.value(null))
                    .ifPresent(value -> times.add(new TimeExpression(span, type, value, null, null)));
        }

        private Optional<String> path(String template, Span span, Tense.Direction direction) {
            String directed = Directions.put(template, direction);
            if (direction == Tense.Direction.PAST || direction == Tense.Direction.UNKNOWN) {
                directed = references.inYearNamed(directed, span.start());
            }
            return references.resolve(directed, span.start(), direction == Tense.Direction.FUTURE);
        }

        private void writeRange(List<String> ends, List<Span> spans, Tense.Direction direction) {
            Optional<String> from = path(ends.getFirst(), spans.getFirst(), direction);
            if (from.isEmpty()) return;
            String to = Directions.put(ends.getLast().replace("start/", from.get() + "/"), direction);
            if (spans.size() == 1) {
                add(from.get() + ".." + to, spans.getFirst());
            } else {
                add("(" + from.get() + ").." + to, spans.getFirst());
                add(from.get() + "..(" + to + ")", spans.getLast());
            }
        }

        /// @return the value of the expression; empty when there is no such time
        private Optional<String> add(String notation, Span span) {
            Optional<RelativeTime> time = Directions.parse(notation);
            Optional<String> value = time.flatMap(each -> each.value(anchor));
            if (value.isEmpty()) return value;
            boolean absolute = time.get().isAbsolute();
            Optional<Interval> days = anchor == null && !absolute
                    ? Optional.empty()
                    : time.get().resolve(anchor == null ? LocalDate.EPOCH : anchor);
            TimeExpression.Type precise =
                    value.get().contains("T") ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
            times.add(new TimeExpression(span, precise, value.get(), days.orElse(null), absolute ? null : notation));
            return value;
        }
    }
}
