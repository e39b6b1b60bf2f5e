package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Block;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.RelativeTime;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;
import org.synoptic.model.YearlessDay;

/// Turns what was found into expressions, and remembers what later ones may refer to.
final class TimeWriter {

    private final Tense tense;
    private final @Nullable DocumentDay day;
    /// The day of the post that is read; null outside of posts, where times are relative to the document.
    private final @Nullable PartialDate postDay;

    private final References references;
    private final List<TimeExpression> times;

    private TimeWriter(
            Tense tense, @Nullable DocumentDay day, @Nullable PartialDate postDay, List<TimeExpression> times) {
        this.tense = tense;
        this.day = day;
        this.postDay = postDay;
        this.references = new References(day);
        this.times = times;
    }

    /// @param times where the expressions go
    static TimeWriter ofDocument(Tense tense, @Nullable DocumentDay day, List<TimeExpression> times) {
        return new TimeWriter(tense, day, null, times);
    }

    /// The writer for a block: a post that bears a day of its own is read as of that day.
    TimeWriter in(Block block) {
        PartialDate own = block.post() == null ? null : block.post().date();
        if (own == null || !own.isDay()) return this;
        return new TimeWriter(tense, new DocumentDay(own.first(), own.last()), own, times);
    }

    void write(TimeTagger.Find find, Scene scene) {
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
        Sentence sentence = scene.sentence(find.to() - 1);
        if (find.rule().range()) {
            writeRange(values, spans, tense.at(sentence, spans.getFirst()));
            return;
        }
        for (int i = 0; i < Math.min(spans.size(), values.size()); i++) {
            Tense.Direction direction = tense.at(sentence, spans.get(i));
            boolean isAhead = direction == Tense.Direction.FUTURE
                    && !(values.get(i).endsWith("Y") && tense.isRanked(sentence, spans.get(i)));
            write(type, ofTense(values.get(i), isAhead), spans.get(i), direction);
        }
    }

    /// "In two days" is a day in a sentence that looks ahead, else a length; "the first visit in 20 years" looks back.
    private static String ofTense(String template, boolean isAhead) {
        if (!template.startsWith("future/")) return template;
        int or = template.indexOf("||");
        return isAhead ? template.substring("future/".length(), or) : template.substring(or + 2);
    }

    private void write(TimeExpression.Type type, String template, Span span, Tense.Direction direction) {
        if (template.startsWith("=")) {
            writeValue(type, template.substring(1), span);
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

    /// A value that depends on no day, with the days that it covers where there are such: `P3D @ day-3 to day+0`.
    private void writeValue(TimeExpression.Type type, String value, Span span) {
        int at = value.indexOf(" @ ");
        if (at < 0) {
            times.add(new TimeExpression(span, type, value, null, null));
            return;
        }
        String notation = seen(value.substring(at + 3).replace(" to ", ".."));
        Optional<RelativeTime> time = Directions.parse(notation);
        Interval days = time.flatMap(each -> DocumentDay.days(each, day)).orElse(null);
        String relative = time.filter(each -> !each.isAbsolute()).isPresent() ? notation : null;
        times.add(new TimeExpression(span, type, value.substring(0, at), days, relative));
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

    /// Whether the day of a month whose year is unknown can be: no 31 February.
    private static boolean isDay(String value) {
        return !YearlessDay.isWrittenIn(value) || YearlessDay.of(value).isPresent();
    }

    private String seen(String notation) {
        return postDay == null ? notation : Directions.seenFrom(postDay.toString(), notation);
    }

    /// @return the value of the expression; empty when there is no such time
    private Optional<String> add(String path, Span span) {
        String notation = seen(path);
        Optional<RelativeTime> time = Directions.parse(notation);
        Optional<String> value = time.flatMap(each -> DocumentDay.value(each, day));
        if (value.isEmpty() || !isDay(value.get())) return Optional.empty();
        Interval days = DocumentDay.days(time.get(), day).orElse(null);
        TimeExpression.Type precise = value.get().contains("T") ? TimeExpression.Type.TIME : TimeExpression.Type.DATE;
        String relative = time.get().isAbsolute() ? null : notation;
        times.add(new TimeExpression(span, precise, value.get(), days, relative));
        return value;
    }
}
