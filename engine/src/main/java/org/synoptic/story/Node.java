package org.synoptic.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.model.CopyLink;

/// Reports that are copies of each other and go the same way; one of them stands for all.
///
/// @param members the one that stands for all first: the earliest with a day, else the smallest id
record Node(List<Sketch> members) {
    /// The order that nothing of the input's order shows in.
    static final Comparator<Sketch> EARLIEST_FIRST =
            Comparator.comparingInt((Sketch sketch) -> sketch.day).thenComparing(sketch -> sketch.id);

    Sketch first() {
        return members.getFirst();
    }

    /// @param sketches of different ids
    /// @param copies of which those with ids of others are left out
    /// @return nodes, those with the earliest first members first
    static List<Node> of(Collection<Sketch> sketches, Collection<CopyLink> copies) {
        List<Sketch> inOrder = new ArrayList<>(sketches);
        inOrder.sort(EARLIEST_FIRST);
        int[] parent = new int[inOrder.size()];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
        joinSameTexts(inOrder, parent);
        joinCopies(inOrder, copies, parent);
        Map<Integer, List<Sketch>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(root(parent, i), root -> new ArrayList<>(1)).add(inOrder.get(i));
        }
        return members.values().stream().map(Node::new).toList();
    }

    private static void joinSameTexts(List<Sketch> sketches, int[] parent) {
        Map<Long, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            Sketch sketch = sketches.get(i);
            if (sketch.words.length == 0) continue;
            Integer first = firstOf.putIfAbsent(sketch.fingerprint, i);
            if (first != null && sketch.isSameText(sketches.get(first))) join(parent, first, i);
        }
    }

    private static void joinCopies(List<Sketch> sketches, Collection<CopyLink> copies, int[] parent) {
        if (copies.isEmpty()) return;
        Map<String, Integer> place = new HashMap<>();
        for (int i = 0; i < parent.length; i++) place.put(sketches.get(i).id, i);
        for (CopyLink link : copies) {
            Integer a = place.get(link.a());
            Integer b = place.get(link.b());
            if (link.relation() != CopyLink.Relation.EXCERPT && a != null && b != null) join(parent, a, b);
        }
    }

    private static void join(int[] parent, int a, int b) {
        int rootOfA = root(parent, a);
        int rootOfB = root(parent, b);
        parent[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
    }

    private static int root(int[] parent, int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
