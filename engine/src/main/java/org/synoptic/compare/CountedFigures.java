package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.FigureSources.Source;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Development;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Quantity;

/// Compares the numbers of a story that count the same things, in whatever sentence and language they stand: soldiers
/// at a border, the wounded of a clash, the votes for a law.
///
/// Numbers that several independent accounts give agree. They differ only where each
/// account gives one number for those counted, none counts the past, and the later account does not just know of more.
final class CountedFigures {
    /// Whoever is counted under these may be counted under another name elsewhere.
    private static final Set<String> TOO_GENERAL = Set.of("people", "states", "regions", "houses", "points");

    /// Sums of money and shares differ only within one event: a story tells of many. Of two currencies none is
    /// compared.
    private static final Set<String> OF_ONE_EVENT = Set.of("dollars", "euros", "pounds", "percent");

    private static final Map<String, String> KINDS =
            Map.of("officers", "soldiers", "sailors", "soldiers", "children", "civilians", "women", "civilians");

    private static final double FEWEST = 3;
    private static final double FEWEST_GENERAL = 12;
    /// Numbers further apart count different things.
    private static final double WIDEST_RATIO = 4;
    /// What befell people is told of one happening; other numbers must lie near to be of one.
    private static final double WIDEST_RATIO_OF_THINGS = 1.4;

    private final Accounts accounts;
    private final EventsAt eventsAt;
    private final Map<String, List<Figure>> byTerm = new TreeMap<>();
    /// Officers are soldiers: two accounts may count the same under either name.
    private final Map<String, List<Figure>> byKind = new TreeMap<>();

    /// @param eventsAt a number belongs to the event in whose clause it stands
    CountedFigures(Accounts accounts, EventsAt eventsAt) {
        this.accounts = accounts;
        this.eventsAt = eventsAt;
        for (AnnotatedDocument document : accounts.documents()) {
            for (Quantity quantity : document.quantities()) {
                if (quantity.counts() == null) continue;
                Figure figure = Figure.of(document, quantity);
                byTerm.computeIfAbsent(quantity.counts(), term -> new ArrayList<>())
                        .add(figure);
                byKind.computeIfAbsent(KINDS.getOrDefault(quantity.counts(), quantity.counts()), k -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /// @param known what was found before: its passages are not taken again
    List<Agreement> agreements(List<Agreement> known) {
        Set<Passage> taken = known.stream()
                .filter(agreement -> agreement.slot().equals("quantity"))
                .flatMap(agreement -> agreement.evidence().stream())
                .collect(Collectors.toSet());
        List<Agreement> found = new ArrayList<>();
        byKind.forEach((kind, figures) -> {
            Set<Figure> used = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Figure figure : figures) {
                if (used.contains(figure) || taken.contains(figure.passage()) || figure.value() < least(kind)) continue;
                List<Figure> same = figures.stream()
                        .filter(other -> !used.contains(other) && saySame(figure, other))
                        .toList();
                if (voices(same) < 2) continue;
                used.addAll(same);
                List<Passage> evidence = passages(same);
                String event = eventsAt.event(evidence);
                found.add(new Agreement(event, "quantity", figure.shown(), documents(same), evidence));
                Source source = event == null ? null : new FigureSources(accounts).common(same);
                if (source != null)
                    found.add(new Agreement(event, "attribution", source.name(), documents(same), source.evidence()));
            }
        });
        return found;
    }

    private static double least(String term) {
        return TOO_GENERAL.contains(term) || term.equals("percent") ? FEWEST_GENERAL : FEWEST;
    }

    private static boolean saySame(Figure a, Figure b) {
        double larger = Math.max(a.value(), b.value());
        boolean sameTerm = Objects.equals(a.quantity().counts(), b.quantity().counts());
        if (!sameTerm && a.value() != b.value()) return false;
        return Quantities.canBeOne(a.quantity(), b.quantity()) && Math.abs(a.value() - b.value()) <= larger / 10;
    }

    /// @param known what was found before: its passages are not taken again
    List<Difference> differences(List<Difference> known) {
        Set<Passage> taken = known.stream()
                .flatMap(difference -> difference.accounts().stream())
                .flatMap(account -> account.evidence().stream())
                .collect(Collectors.toSet());
        List<Difference> found = new ArrayList<>();
        byTerm.forEach((term, figures) -> {
            boolean isFate =
                    figures.stream().anyMatch(figure -> figure.quantity().isFate());
            if (!isFate && TOO_GENERAL.contains(term)) return;
            for (List<Figure> ofOne : OF_ONE_EVENT.contains(term) ? byEvent(figures) : List.of(figures)) {
                Difference difference = difference(onlyOnes(ofOne), isFate, taken);
                if (difference != null) found.add(difference);
            }
        });
        return found;
    }

    private @Nullable Difference difference(List<Figure> figures, boolean isFate, Set<Passage> taken) {
        double widest = isFate ? WIDEST_RATIO : WIDEST_RATIO_OF_THINGS;
        List<Figure> clashing = figures.stream()
                .filter(figure -> isFate || figure.value() >= FEWEST_GENERAL)
                .filter(figure -> figures.stream().anyMatch(other -> clash(figure, other, widest)))
                .toList();
        boolean isTaken = clashing.stream().anyMatch(figure -> taken.contains(figure.passage()));
        return isTaken ? null : difference(clashing);
    }

    /// Those in the clauses of one event each; without those in none.
    private Collection<List<Figure>> byEvent(List<Figure> figures) {
        Map<String, List<Figure>> byEvent = new TreeMap<>();
        for (Figure figure : figures) {
            String event = eventsAt.event(List.of(figure.passage()));
            if (event != null)
                byEvent.computeIfAbsent(event, e -> new ArrayList<>()).add(figure);
        }
        return byEvent.values();
    }

    /// The figures of the accounts that give one number only, past ones left out.
    private static List<Figure> onlyOnes(List<Figure> figures) {
        Map<String, List<Figure>> byDocument = figures.stream()
                .filter(figure -> !figure.isPast())
                .collect(Collectors.groupingBy(figure -> figure.document().id(), TreeMap::new, Collectors.toList()));
        List<Figure> kept = new ArrayList<>();
        for (Figure figure : figures) {
            List<Figure> beside = byDocument.getOrDefault(figure.document().id(), List.of());
            boolean isOnly = beside.stream().allMatch(other -> other.value() == figure.value());
            if (!figure.isPast() && isOnly) kept.add(figure);
        }
        return kept;
    }

    private boolean clash(Figure a, Figure b, double widest) {
        if (Quantities.canBeOne(a.quantity(), b.quantity())) return false;
        if (Math.max(a.value(), b.value()) > widest * Math.min(a.value(), b.value())) return false;
        return !a.quantity().isFate() || (!a.updates(b) && !b.updates(a));
    }

    /// What befell people, where later accounts count more of them than earlier ones.
    List<Development> developments() {
        Tolls tolls = new Tolls(accounts, eventsAt, WIDEST_RATIO);
        List<Development> found = new ArrayList<>();
        for (List<Figure> figures : byTerm.values()) {
            List<Figure> fates = onlyOnes(figures).stream()
                    .filter(figure -> figure.quantity().isFate())
                    .toList();
            Development development = tolls.development(fates);
            if (development != null) found.add(development);
        }
        return found;
    }

    private @Nullable Difference difference(List<Figure> clashing) {
        Map<String, List<Figure>> byValue = new TreeMap<>();
        for (Figure figure : clashing) {
            byValue.computeIfAbsent(figure.shown(), value -> new ArrayList<>()).add(figure);
        }
        if (byValue.size() < 2 || voices(clashing) < 2) return null;
        List<Account> sides = new ArrayList<>();
        byValue.forEach((value, same) -> sides.add(new Account(value, documents(same), passages(same))));
        return new Difference(eventsAt.event(passages(clashing)), "quantity", sides);
    }

    private int voices(List<Figure> figures) {
        return accounts.independence().voices(passages(figures));
    }

    private List<String> documents(List<Figure> figures) {
        return accounts.inOrder(
                figures.stream().map(figure -> figure.document().id()).toList());
    }

    private static List<Passage> passages(List<Figure> figures) {
        return figures.stream().map(Figure::passage).distinct().toList();
    }
}
