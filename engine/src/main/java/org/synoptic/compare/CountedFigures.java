package org.synoptic.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Passage;
import org.synoptic.model.Quantity;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Compares the numbers of a story that count the same things, in whatever sentence and language they stand: soldiers
/// at a border, the wounded of a clash, the votes for a law.
///
/// Numbers that several independent accounts give agree. They differ only where each
/// account gives one number for those counted, none counts the past, and the later account does not just know of more.
final class CountedFigures {
    /// Whoever is counted under these may be counted under another name elsewhere.
    private static final Set<String> TOO_GENERAL = Set.of("people", "states", "regions", "percent", "houses", "points");

    /// Sums of money differ only within one event: a story tells of many. Of two currencies none is compared.
    private static final Set<String> MONEY = Set.of("dollars", "euros", "pounds");

    private static final Map<String, String> KINDS =
            Map.of("officers", "soldiers", "sailors", "soldiers", "children", "civilians", "women", "civilians");

    private static final double FEWEST = 3;
    private static final double FEWEST_GENERAL = 12;
    /// Numbers further apart count different things.
    private static final double WIDEST_RATIO = 4;
    /// What befell people is told of one happening; other numbers must lie near to be of one.
    private static final double WIDEST_RATIO_OF_THINGS = 1.4;

    private static final int PAST_DAYS = 21;
    private static final int LONGEST_SENTENCE = 300;

    private final Accounts accounts;
    private final EventsAt eventsAt;
    private final Map<String, List<Figure>> byTerm = new TreeMap<>();
    /// Officers are soldiers: two accounts may count the same under either name.
    private final Map<String, List<Figure>> byKind = new TreeMap<>();

    /// @param isPast whether a time long before the report stands beside it
    private record Figure(AnnotatedDocument document, Quantity quantity, boolean isPast) {
        Passage passage() {
            return new Passage(document.id(), quantity.span());
        }

        double value() {
            return quantity.value();
        }
    }

    /// @param eventsAt a number belongs to the event in whose clause it stands
    CountedFigures(Accounts accounts, EventsAt eventsAt) {
        this.accounts = accounts;
        this.eventsAt = eventsAt;
        for (AnnotatedDocument document : accounts.documents()) {
            for (Quantity quantity : document.quantities()) {
                if (quantity.counts() == null) continue;
                var figure = new Figure(document, quantity, isPast(document, quantity.span()));
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
                found.add(new Agreement(
                        eventsAt.event(evidence), "quantity", value(figure.quantity), documents(same), evidence));
            }
        });
        return found;
    }

    private static double least(String term) {
        return TOO_GENERAL.contains(term) ? FEWEST_GENERAL : FEWEST;
    }

    private static boolean saySame(Figure a, Figure b) {
        double larger = Math.max(a.value(), b.value());
        boolean sameTerm = Objects.equals(a.quantity.counts(), b.quantity.counts());
        if (!sameTerm && a.value() != b.value()) return false;
        return Quantities.canBeOne(a.quantity, b.quantity) && Math.abs(a.value() - b.value()) <= larger / 10;
    }

    /// @param known what was found before: its passages are not taken again
    List<Difference> differences(List<Difference> known) {
        Set<Passage> taken = known.stream()
                .flatMap(difference -> difference.accounts().stream())
                .flatMap(account -> account.evidence().stream())
                .collect(Collectors.toSet());
        List<Difference> found = new ArrayList<>();
        for (Map.Entry<String, List<Figure>> entry : byTerm.entrySet()) {
            boolean isFate = entry.getValue().stream().anyMatch(figure -> figure.quantity.isFate());
            if (!isFate && TOO_GENERAL.contains(entry.getKey())) continue;
            List<Figure> figures = onlyOnes(entry.getValue());
            double widest = isFate ? WIDEST_RATIO : WIDEST_RATIO_OF_THINGS;
            List<Figure> clashing = figures.stream()
                    .filter(figure -> isFate || figure.value() >= FEWEST_GENERAL)
                    .filter(figure -> figures.stream().anyMatch(other -> clash(figure, other, widest)))
                    .toList();
            if (clashing.stream().anyMatch(figure -> taken.contains(figure.passage()))) continue;
            Difference difference = difference(clashing);
            boolean isMoney = MONEY.contains(entry.getKey());
            if (difference != null && (!isMoney || isOfOneEvent(difference))) found.add(difference);
        }
        return found;
    }

    private boolean isOfOneEvent(Difference difference) {
        String event = difference.event();
        return event != null
                && difference.accounts().stream()
                        .flatMap(account -> account.evidence().stream())
                        .allMatch(passage -> event.equals(eventsAt.event(List.of(passage))));
    }

    /// The figures of the accounts that give one number only, past ones left out.
    private static List<Figure> onlyOnes(List<Figure> figures) {
        Map<String, List<Figure>> byDocument = figures.stream()
                .filter(figure -> !figure.isPast)
                .collect(Collectors.groupingBy(figure -> figure.document.id(), TreeMap::new, Collectors.toList()));
        List<Figure> kept = new ArrayList<>();
        for (Figure figure : figures) {
            List<Figure> beside = byDocument.getOrDefault(figure.document.id(), List.of());
            boolean isOnly = beside.stream().allMatch(other -> other.value() == figure.value());
            if (!figure.isPast && isOnly) kept.add(figure);
        }
        return kept;
    }

    private boolean clash(Figure a, Figure b, double widest) {
        if (Quantities.canBeOne(a.quantity, b.quantity)) return false;
        if (Math.max(a.value(), b.value()) > widest * Math.min(a.value(), b.value())) return false;
        return !a.quantity.isFate() || (!isUpdate(a, b) && !isUpdate(b, a));
    }

    /// A toll rises.
    private boolean isUpdate(Figure later, Figure earlier) {
        LocalDate dayOfLater = accounts.published(later.document.id());
        LocalDate dayOfEarlier = accounts.published(earlier.document.id());
        return dayOfLater != null
                && dayOfEarlier != null
                && dayOfLater.isAfter(dayOfEarlier)
                && later.value() > earlier.value();
    }

    private @Nullable Difference difference(List<Figure> clashing) {
        Map<String, List<Figure>> byValue = new TreeMap<>();
        for (Figure figure : clashing) {
            byValue.computeIfAbsent(value(figure.quantity), value -> new ArrayList<>())
                    .add(figure);
        }
        if (byValue.size() < 2 || voices(clashing) < 2) return null;
        List<Account> sides = new ArrayList<>();
        byValue.forEach((value, same) -> sides.add(new Account(value, documents(same), passages(same))));
        return new Difference(eventsAt.event(passages(clashing)), "quantity", sides);
    }

    /// "at least 12 killed".
    private static String value(Quantity quantity) {
        double value = quantity.value();
        String number =
                value == Math.rint(value) ? String.format(java.util.Locale.ROOT, "%,d", (long) value) : "" + value;
        String bound =
                quantity.bound() == Quantity.Bound.EXACT ? "" : quantity.bound().label() + " ";
        return bound + number + " " + quantity.counts();
    }

    private int voices(List<Figure> figures) {
        return accounts.independence().voices(passages(figures));
    }

    private List<String> documents(List<Figure> figures) {
        return accounts.inOrder(
                figures.stream().map(figure -> figure.document.id()).toList());
    }

    private static List<Passage> passages(List<Figure> figures) {
        return figures.stream().map(Figure::passage).distinct().toList();
    }

    /// Whether a time that ended weeks before the report stands in the same sentence.
    private static boolean isPast(AnnotatedDocument document, Span figure) {
        LocalDate published = Accounts.published(document);
        if (published == null) return false;
        String text = document.text();
        int start = figure.start();
        while (start > 0 && figure.start() - start < LONGEST_SENTENCE && !endsSentence(text, start - 1)) start--;
        int end = figure.end();
        while (end < text.length() && end - figure.end() < LONGEST_SENTENCE && !endsSentence(text, end)) end++;
        Span sentence = new Span(start, end);
        for (TimeExpression time : document.times()) {
            if (!time.span().overlaps(sentence) || time.interval() == null) continue;
            LocalDate last = time.interval().lastDay();
            if (last.isBefore(published.minusDays(PAST_DAYS))) return true;
        }
        return false;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || c == '!' || c == '?') return true;
        return c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
