package org.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Joins what is alike, the most alike first, as long as the average likeness between two groups is enough.
///
/// Average linkage over a sparse table: where the table holds all pairs, the average is that of all of them; where it
/// holds only the nearest ones of each item, a group is judged by those it has.
final class Grouping {
    /// With only the nearest pairs known, so many for each item of the smaller group are asked for.
    private static final int FEWEST_PAIRS_OF_AN_ITEM = 15;

    private final double enough;
    private final boolean allPairsKnown;
    private final int[] sizes;
    private final int[] groupOf;
    private final int[] version;
    private final List<Map<Integer, Pairs>> pairs = new ArrayList<>();
    private final PriorityQueue<Joint> queue =
            new PriorityQueue<>(Comparator.comparingDouble((Joint joint) -> -joint.likeness)
                    .thenComparingInt(Joint::a)
                    .thenComparingInt(Joint::b));

    /// The sum of what is known of the likeness between two groups, and of how many pairs.
    private record Pairs(double sum, int count) {
        Pairs plus(Pairs other) {
            return new Pairs(sum + other.sum, count + other.count);
        }
    }

    private record Joint(int a, int b, double likeness, int versionOfA, int versionOfB) {}

    /// @param items how many there are
    /// @param allPairsKnown whether every pair is put; else only near ones are
    Grouping(int items, double enough, boolean allPairsKnown) {
        this.enough = enough;
        this.allPairsKnown = allPairsKnown;
        sizes = new int[items];
        groupOf = new int[items];
        version = new int[items];
        for (int i = 0; i < items; i++) {
            sizes[i] = 1;
            groupOf[i] = i;
            pairs.add(new HashMap<>());
        }
    }

    /// Says how alike two items are; once for each pair.
    void put(int a, int b, double likeness) {
        if (likeness <= 0) return;
        pairs.get(a).put(b, new Pairs(likeness, 1));
        pairs.get(b).put(a, new Pairs(likeness, 1));
        offer(Math.min(a, b), Math.max(a, b));
    }

    /// Joins two items whatever their likeness; after all pairs are put.
    void bind(int a, int b) {
        int rootOfA = root(a);
        int rootOfB = root(b);
        if (rootOfA != rootOfB) join(Math.min(rootOfA, rootOfB), Math.max(rootOfA, rootOfB));
    }

    /// @return for each item the smallest item of its group
    int[] groups() {
        for (Joint joint = queue.poll(); joint != null; joint = queue.poll()) {
            if (version[joint.a] == joint.versionOfA && version[joint.b] == joint.versionOfB) join(joint.a, joint.b);
        }
        int[] groups = new int[groupOf.length];
        for (int i = 0; i < groups.length; i++) groups[i] = root(i);
        return groups;
    }

    private int root(int item) {
        int root = item;
        while (groupOf[root] != root) root = groupOf[root];
        return root;
    }

    private void offer(int a, int b) {
        double likeness = likeness(a, b);
        if (likeness >= enough) queue.add(new Joint(a, b, likeness, version[a], version[b]));
    }

    private double likeness(int a, int b) {
        Pairs known = pairs.get(a).getOrDefault(b, new Pairs(0, 0));
        double all = (double) sizes[a] * sizes[b];
        if (allPairsKnown) return known.sum / all;
        double asked = Math.min(all, (double) FEWEST_PAIRS_OF_AN_ITEM * Math.min(sizes[a], sizes[b]));
        return known.sum / Math.max(known.count, asked);
    }

    /// Puts the group `b` into `a`, which is the smaller number.
    private void join(int a, int b) {
        groupOf[b] = a;
        sizes[a] += sizes[b];
        version[a]++;
        version[b]++;
        pairs.get(a).remove(b);
        Map<Integer, Pairs> ofB = pairs.get(b);
        ofB.remove(a);
        ofB.forEach((other, known) -> {
            Map<Integer, Pairs> ofOther = pairs.get(other);
            Pairs together = pairs.get(a).merge(other, known, Pairs::plus);
            ofOther.remove(b);
            ofOther.put(a, together);
        });
        pairs.set(b, new HashMap<>());
        for (int other : pairs.get(a).keySet()) offer(Math.min(a, other), Math.max(a, other));
    }
}
