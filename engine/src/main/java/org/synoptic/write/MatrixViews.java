package org.synoptic.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Silence;
import org.synoptic.model.Document;
import org.synoptic.model.Event;
import org.synoptic.write.PageView.Cell;
import org.synoptic.write.PageView.Column;
import org.synoptic.write.PageView.Matrix;
import org.synoptic.write.PageView.Row;

/// The table of events and accounts.
final class MatrixViews {
    private static final int MOST_FLAT_COLUMNS = 6;

    private final Accounts accounts;
    private final PageWords words;

    MatrixViews(Accounts accounts) {
        this.accounts = accounts;
        this.words = accounts.words();
    }

    /// @param events as the page shows them, in the order of the comparison
    Matrix matrix(Comparison comparison, List<PageView.Event> events, Columns columns) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Row row = row(comparison, comparison.events().get(i), events.get(i), columns);
            if (isShared(row)) rows.add(row);
        }
        List<String> types =
                events.stream().map(PageView.Event::type).distinct().sorted().toList();
        List<Column> heads = columns.groups().stream().map(this::column).toList();
        return new Matrix(heads, rows, heads.size() > MOST_FLAT_COLUMNS, types, parties(events));
    }

    /// Those of two events or more, by name.
    private static List<String> parties(List<PageView.Event> events) {
        Map<String, Integer> counts = new TreeMap<>();
        for (PageView.Event event : events) {
            for (String party : event.parties().split("\\|")) {
                if (!party.isEmpty()) counts.merge(party, 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < 2);
        return List.copyOf(counts.keySet());
    }

    private static boolean isShared(Row row) {
        return row.cells().stream().filter(cell -> cell.href() != null).count() > 1;
    }

    private Column column(List<String> group) {
        Document original = accounts.document(group.get(0)).document();
        List<String> copies = accounts.refs(group.subList(1, group.size())).stream()
                .map(ref -> ref.number() + " " + ref.name())
                .toList();
        return new Column(
                accounts.ref(original.id()),
                copies.size(),
                String.join(", ", copies),
                Names.language(words, original.language().tag()),
                words.of("kind " + original.kind().value().label()));
    }

    private Row row(Comparison comparison, Event event, PageView.Event view, Columns columns) {
        Set<String> tellers = new HashSet<>(event.documents());
        Set<String> silent = silent(comparison, event);
        List<Difference> differences = comparison.differences().stream()
                .filter(difference -> event.id().equals(difference.event()))
                .toList();
        List<Cell> cells = new ArrayList<>();
        for (List<String> group : columns.groups()) {
            boolean isTold = group.stream().anyMatch(tellers::contains);
            // a side of a difference can be told without the event: that the agenda is kept
            String sides = DifferenceViews.sides(differences, group);
            boolean isSilent = !isTold && group.stream().anyMatch(silent::contains);
            cells.add(cell(isTold || !sides.isEmpty() ? "#" + view.anchor() : null, sides, isSilent));
        }
        return new Row(view.anchor(), view.title(), view.when(), view.status(), view.type(), view.parties(), cells);
    }

    private Cell cell(@Nullable String href, String sides, boolean isSilent) {
        if (!sides.isEmpty()) return new Cell("differs", sides, words.of("told otherwise", "version", sides), href);
        if (href != null) return new Cell("told", "●", words.of("told"), href);
        return isSilent ? new Cell("silent", "–", words.of("silent"), null) : new Cell("open", "", "", null);
    }

    static Set<String> silent(Comparison comparison, Event event) {
        Set<String> silent = new HashSet<>();
        for (Silence silence : comparison.silences()) {
            if (silence.event().equals(event.id())) silent.addAll(silence.documents());
        }
        return silent;
    }
}
