package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a pattern has come: the next atom, what its elements were bound to, and the stretches in brackets.
///
/// @param spans pairs of atoms, from inclusive, to exclusive; the last may still be open
record Match(int at, @Nullable Binding bindings, List<int[]> spans) {
    record Binding(String name, String value, @Nullable Binding next) {}

    static Match start(int at) {
        return new Match(at, null, List.of());
    }

    Match to(int next) {
        return new Match(next, bindings, spans);
    }

    Match bind(String name, String value, int next) {
        return new Match(next, new Binding(name, value, bindings), spans);
    }

    Match open() {
        List<int[]> more = new ArrayList<>(spans);
        more.add(new int[] {at, -1});
        return new Match(at, bindings, more);
    }

    Match close() {
        List<int[]> more = new ArrayList<>(spans);
        int[] last = more.removeLast();
        more.add(new int[] {last[0], at});
        return new Match(at, bindings, more);
    }

    /// All that was matched, for a pattern without brackets.
    Match whole(int from) {
        return new Match(at, bindings, List.of(new int[] {from, at}));
    }

    /// What a name was bound to last; empty when an optional element was not there.
    String value(String name) {
        for (Binding binding = bindings; binding != null; binding = binding.next()) {
            if (binding.name().equals(name)) return binding.value();
        }
        return "";
    }
}
