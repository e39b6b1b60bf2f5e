package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison.Development;
import org.synoptic.model.Comparison.Step;
import org.synoptic.model.Passage;

/// Follows a toll that rises from day to day: what later accounts know more of is no difference.
final class Tolls {
    private final Accounts accounts;
    private final EventsAt eventsAt;
    private final double widestRatio;

    /// @param widestRatio a number so many times higher counts something else
    Tolls(Accounts accounts, EventsAt eventsAt, double widestRatio) {
        this.accounts = accounts;
        this.eventsAt = eventsAt;
        this.widestRatio = widestRatio;
    }

    /// Null where it does not rise.
    ///
    /// @param figures of one thing counted, of accounts that give one number each
    @Nullable
    Development development(List<Figure> figures) {
        Map<LocalDate, List<Figure>> byDay = new TreeMap<>();
        for (Figure figure : figures) {
            LocalDate day = figure.published();
            if (day != null) byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(figure);
        }
        List<List<Figure>> rising = new ArrayList<>();
        for (List<Figure> ofDay : byDay.values()) {
            List<Figure> told = mostTold(ofDay);
            if (rising.isEmpty() || rises(rising.get(rising.size() - 1).get(0), told.get(0))) rising.add(told);
        }
        if (rising.size() < 2) return null;
        List<Passage> evidence = rising.stream()
                .flatMap(List::stream)
                .map(Figure::passage)
                .distinct()
                .toList();
        return new Development(
                eventsAt.event(evidence),
                "quantity",
                rising.stream().map(this::step).toList());
    }

    private boolean rises(Figure before, Figure after) {
        return after.updates(before)
                && !Quantities.canBeOne(before.quantity(), after.quantity())
                && after.value() <= widestRatio * before.value();
    }

    /// The number that most independent accounts of a day give; of equals the higher one.
    private List<Figure> mostTold(List<Figure> ofDay) {
        Map<Double, List<Figure>> byValue = new LinkedHashMap<>();
        for (Figure figure : ofDay) {
            byValue.computeIfAbsent(figure.value(), v -> new ArrayList<>()).add(figure);
        }
        return byValue.values().stream()
                .max(Comparator.comparingInt(this::voices)
                        .thenComparingDouble(same -> same.get(0).value()))
                .orElse(ofDay);
    }

    private int voices(List<Figure> figures) {
        return accounts.independence()
                .voices(figures.stream().map(Figure::passage).toList());
    }

    private Step step(List<Figure> same) {
        Figure first = same.get(0);
        LocalDate day = first.published();
        if (day == null) throw new IllegalStateException("[" + first.document().id() + "] bears no day");
        List<String> documents = accounts.inOrder(
                same.stream().map(figure -> figure.document().id()).toList());
        List<Passage> evidence = same.stream().map(Figure::passage).distinct().toList();
        return new Step(day, first.shown(), documents, evidence);
    }
}
