package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Persons by their full names, among which the bearers of a name in another spelling are looked up without a pass over
/// all.
///
/// Names are blocked by their folded last word and the sound with which one of the other words begins; only those of a
/// block are compared. Two that [NameFold#sameFullName] takes for one always share a block.
///
/// @param <T> what is found by a name
public final class NameIndex<T> {
    private record Entry<T>(NameFold.Folded name, int order, T value) {}

    private final Map<String, List<Entry<T>>> blocks = new HashMap<>();
    private int size;

    /// @param name its words in order; nothing is kept of a name that is no full one
    public void add(List<String> name, T value) {
        NameFold.Folded folded = NameFold.folded(name);
        Entry<T> entry = new Entry<>(folded, size++, value);
        for (String key : folded.keys())
            blocks.computeIfAbsent(key, block -> new ArrayList<>(2)).add(entry);
    }

    /// How many names it holds.
    public int size() {
        return size;
    }

    /// The one added first of those whose name can be the same person's and who fit.
    public Optional<T> first(List<String> name, Predicate<T> fits) {
        NameFold.Folded folded = NameFold.folded(name);
        Entry<T> first = null;
        for (String key : folded.keys()) {
            for (Entry<T> entry : blocks.getOrDefault(key, List.of())) {
                if (first != null && entry.order() >= first.order()) break;
                if (folded.sameAs(entry.name()) && fits.test(entry.value())) first = entry;
            }
        }
        return Optional.ofNullable(first).map(Entry::value);
    }

    /// How many names of the index a look-up of this one compares it with.
    public int compared(List<String> name) {
        int compared = 0;
        for (String key : NameFold.folded(name).keys())
            compared += blocks.getOrDefault(key, List.of()).size();
        return compared;
    }
}
