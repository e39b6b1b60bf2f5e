package org.synoptic.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;
import org.synoptic.model.Interval;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Passage;
import org.synoptic.model.Publication;
import org.synoptic.model.Span;
import org.synoptic.model.Status;
import org.synoptic.model.TimeExpression;

/// How well a document without a day fits the days that other accounts give to its events, were it published on a day.
final class DayFit {
    static final Comparator<Fitting> BEST_FIRST = Comparator.comparingDouble((Fitting fitting) -> -fitting.fit)
            .thenComparingInt(fitting -> -fitting.ownWeekdays)
            .thenComparing(Fitting::day);

    /// "said Tuesday": in a newsroom's habit a bare weekday with a past verb is the day of the report itself.
    private static final Pattern PAST_WEEKDAY = Pattern.compile("weekday=([1-7])<(?:/T\\w+)?");

    private static final int MOST_EVIDENCE = 12;

    private final AnnotatedDocument document;
    /// Events of the document whose days hang on its own, with those of others that can be the same.
    private final Map<Happening, List<DatedHappening>> candidates = new LinkedHashMap<>();

    private final Map<Integer, List<Span>> pastWeekdays = new HashMap<>();

    /// @param fit larger is better; 2 for an event that falls on the same day, less for a vaguer match, negative for
    /// days that clash
    /// @param ownWeekdays expressions that habit takes for the day of the report itself
    record Fitting(LocalDate day, double fit, int ownWeekdays, List<Passage> evidence) {
        boolean isBetterThan(Fitting other) {
            return fit > other.fit || fit == other.fit && ownWeekdays > other.ownWeekdays;
        }
    }

    DayFit(AnnotatedDocument document, List<DatedHappening> ofOthers) {
        this.document = document;
        Map<Span, TimeExpression> relative = new HashMap<>();
        for (TimeExpression time : document.times()) {
            if (time.relative() == null) continue;
            relative.put(time.span(), time);
            Matcher past = PAST_WEEKDAY.matcher(time.relative());
            if (past.matches()) {
                pastWeekdays
                        .computeIfAbsent(Integer.valueOf(past.group(1)), weekday -> new ArrayList<>())
                        .add(time.span());
            }
        }
        for (Happening happening : Happening.of(document)) {
            EventMention mention = happening.mention();
            if (mention.status() == Status.DENIED || mention.time() == null) continue;
            if (!relative.containsKey(mention.time().span())) continue;
            List<DatedHappening> same =
                    ofOthers.stream().filter(other -> other.canBe(happening)).toList();
            if (!same.isEmpty()) candidates.put(happening, same);
        }
    }

    boolean canTell() {
        return !candidates.isEmpty();
    }

    /// The days on which others put the events of the document.
    Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        candidates.values().forEach(others -> others.forEach(other -> days.add(other.first())));
        return days;
    }

    /// @param anchored the document, its times worked out for `day`
    Fitting on(LocalDate day, AnnotatedDocument anchored) {
        Map<String, EventMention> events = new HashMap<>();
        anchored.events().forEach(event -> events.put(event.id(), event));
        double fit = 0;
        Set<Passage> own = new LinkedHashSet<>();
        Set<Passage> ofOthers = new LinkedHashSet<>();
        for (Map.Entry<Happening, List<DatedHappening>> entry : candidates.entrySet()) {
            EventMention event = events.get(entry.getKey().mention().id());
            if (event == null || event.time() == null || event.time().days() == null) continue;
            DatedHappening best = best(event.time().days(), entry.getValue());
            fit += best == null ? -1 : fit(event.time().days(), best.days());
            if (best == null || fit(event.time().days(), best.days()) == 0) continue;
            own.add(new Passage(document.id(), event.time().span()));
            ofOthers.add(best.words());
        }
        List<Span> ownWeekdays = pastWeekdays.getOrDefault(day.getDayOfWeek().getValue(), List.of());
        ownWeekdays.forEach(span -> own.add(new Passage(document.id(), span)));
        List<Passage> evidence = new ArrayList<>(own);
        evidence.addAll(ofOthers);
        return new Fitting(
                day,
                fit,
                ownWeekdays.size(),
                evidence.stream().limit(MOST_EVIDENCE).toList());
    }

    /// The other account that fits the days best; null when all of them clash.
    private static @Nullable DatedHappening best(Interval days, List<DatedHappening> others) {
        DatedHappening best = null;
        for (DatedHappening other : others) {
            if (!other.days().overlaps(days)) continue;
            if (best == null || fit(days, other.days()) > fit(days, best.days())) best = other;
        }
        return best;
    }

    /// The vaguer of two stretches that overlap says how much that proves.
    private static double fit(Interval a, Interval b) {
        if (a.start() == null || a.end() == null) return 0.25;
        long longer = Math.max(length(a), length(b));
        if (longer <= 3) return a.firstDay().equals(b.firstDay()) ? 2 : 1;
        if (longer <= 7) return 1;
        return longer <= 31 ? 0.5 : 0;
    }

    private static long length(Interval days) {
        return ChronoUnit.DAYS.between(days.firstDay(), days.lastDay()) + 1;
    }

    static Publication inferred(LocalDate day, List<Passage> evidence) {
        return new Publication(PartialDate.of(day), Publication.Basis.INFERRED, evidence);
    }
}
