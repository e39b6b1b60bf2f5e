package org.synoptic.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.write.PageView.Link;

/// What the accounts of a story say alike.
final class AgreementViews {
    private static final Set<String> TIMES = Set.of("start", "end", "duration");

    private final DifferenceViews differences;

    AgreementViews(DifferenceViews differences) {
        this.differences = differences;
    }

    /// The agreements about each event, in the order of the events; last those about none.
    List<PageView.Agreement> agreements(Comparison comparison, Map<String, Link> links) {
        Map<String, List<PageView.Value>> values = new LinkedHashMap<>();
        List<PageView.Value> ofNone = new ArrayList<>();
        for (Agreement agreement : comparison.agreements()) {
            if (isDisputed(agreement, comparison.differences())) continue;
            String event = agreement.event();
            List<PageView.Value> ofEvent =
                    event == null ? ofNone : values.computeIfAbsent(event, id -> new ArrayList<>());
            ofEvent.add(event == null ? differences.agreedBeside(agreement) : differences.agreed(agreement));
        }
        List<PageView.Agreement> agreements = new ArrayList<>();
        values.forEach((event, agreed) -> agreements.add(
                new PageView.Agreement(Objects.requireNonNull(links.get(event), "no event " + event), merged(agreed))));
        if (!ofNone.isEmpty()) agreements.add(new PageView.Agreement(null, ofNone));
        return agreements;
    }

    /// What is shown alike stands once: "P2D" and "2 days".
    private static List<PageView.Value> merged(List<PageView.Value> values) {
        Map<List<String>, PageView.Value> merged = new LinkedHashMap<>();
        for (PageView.Value value : values) {
            merged.merge(List.of(value.slot(), value.value()), value, (first, second) -> {
                Set<Link> evidence = new LinkedHashSet<>(first.evidence());
                evidence.addAll(second.evidence());
                return new PageView.Value(first.slot(), first.value(), List.copyOf(evidence));
            });
        }
        return List.copyOf(merged.values());
    }

    /// A day that two accounts give and a third does not is shown as one side of the difference.
    private static boolean isDisputed(Agreement agreement, List<Difference> differences) {
        return TIMES.contains(agreement.slot())
                && differences.stream()
                        .anyMatch(difference -> Objects.equals(difference.event(), agreement.event())
                                && difference.slot().equals(agreement.slot()));
    }
}
