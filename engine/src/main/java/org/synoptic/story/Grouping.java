package org.synoptic.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/// Joins what is alike, the most alike first, as long as the mean likeness of two groups is enough.
///
/// Average linkage. Only pairs that are enough alike need be put, since no two groups can be so on average without one
/// such pair; what else the mean needs is asked for, of [#DRAWN] members of each group at most.
final class Grouping {
    private static final int DRAWN = 8;

    private final double enough;
    private final Pairs likeness;
    private final Draw draw;
    private final int[] parent;
    private final List<Pair> pairs = new ArrayList<>();

    /// How alike two items are.
    interface Pairs {
        double of(int a, int b);
    }

    /// A number for each item by which some are drawn from a group, whatever the order of all.
    interface Draw {
        int of(int item);
    }

    private record Pair(int a, int b, double likeness) {}

    Grouping(int items, double enough, Pairs likeness, Draw draw) {
        this.enough = enough;
        this.likeness = likeness;
        this.draw = draw;
        parent = new int[items];
        for (int i = 0; i < items; i++) parent[i] = i;
    }

    /// Says how alike two items are; once for each pair that is enough alike.
    void put(int a, int b, double alike) {
        if (alike >= enough) add(new Pair(a, b, alike));
    }

    /// Says that two items belong together whatever their likeness.
    void bind(int a, int b) {
        add(new Pair(a, b, Double.POSITIVE_INFINITY));
    }

    private void add(Pair pair) {
        pairs.add(pair);
        int a = root(pair.a);
        int b = root(pair.b);
        if (a != b) parent[Math.max(a, b)] = Math.min(a, b);
    }

    private int root(int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /// @return for each item the smallest item of its group
    int[] groups() {
        Map<Integer, List<Pair>> components = new TreeMap<>();
        for (Pair pair : pairs)
            components.computeIfAbsent(root(pair.a), root -> new ArrayList<>()).add(pair);
        int[] groups = new int[parent.length];
        for (int i = 0; i < groups.length; i++) groups[i] = i;
        components.values().forEach(component -> new Component(component).join(groups));
        return groups;
    }

    /// Items of which each is linked with the others by pairs.
    private final class Component {
        private final Map<Integer, Group> groupsByItem = new TreeMap<>();
        private final PriorityQueue<Joint> queue = new PriorityQueue<>();

        Component(List<Pair> pairs) {
            for (Pair pair : pairs) {
                Group a = groupsByItem.computeIfAbsent(Math.min(pair.a, pair.b), Group::new);
                Group b = groupsByItem.computeIfAbsent(Math.max(pair.a, pair.b), Group::new);
                a.means.merge(b, pair.likeness, Math::max);
                b.means.merge(a, pair.likeness, Math::max);
            }
        }

        void join(int[] groups) {
            for (Group group : groupsByItem.values()) {
                group.means.forEach((other, mean) -> {
                    if (group.first < other.first) queue.add(new Joint(group, other, mean, 0, 0));
                });
            }
            for (Joint joint = queue.poll(); joint != null; joint = queue.poll()) {
                if (joint.isOfNow()) join(joint.a, joint.b);
            }
            groupsByItem.forEach((item, group) -> groups[item] = group.leader().first);
        }

        /// Puts `b` into `a`, whose first item is smaller.
        private void join(Group a, Group b) {
            a.means.remove(b);
            b.means.remove(a);
            Map<Group, Double> means = new HashMap<>();
            a.means.forEach((other, mean) -> means.put(other, a.size * mean + b.size * meanOf(b, other)));
            b.means.forEach((other, mean) -> {
                if (!means.containsKey(other)) means.put(other, b.size * mean + a.size * meanOf(a, other));
            });
            for (Group other : b.means.keySet()) other.means.remove(b);
            b.joined = a;
            a.version++;
            b.version++;
            a.take(b);
            a.means.clear();
            means.forEach((other, sum) -> see(a, other, sum / a.size));
        }

        private void see(Group a, Group other, double mean) {
            if (mean < enough) {
                other.means.remove(a);
                return;
            }
            a.means.put(other, mean);
            other.means.put(a, mean);
            Group first = a.first < other.first ? a : other;
            Group second = first == a ? other : a;
            queue.add(new Joint(first, second, mean, first.version, second.version));
        }

        private double meanOf(Group a, Group b) {
            Double known = a.means.get(b);
            if (known != null) return known;
            double sum = 0;
            boolean aIsFewer = a.drawn.length <= b.drawn.length;
            for (int one : aIsFewer ? a.drawn : b.drawn) {
                for (int other : aIsFewer ? b.drawn : a.drawn) sum += likeness.of(one, other);
            }
            return sum / (a.drawn.length * b.drawn.length);
        }
    }

    private record Joint(Group a, Group b, double likeness, int versionOfA, int versionOfB)
            implements Comparable<Joint> {
        /// The most alike first.
        @Override
        public int compareTo(Joint other) {
            if (likeness != other.likeness) return likeness > other.likeness ? -1 : 1;
            if (a.first != other.a.first) return Integer.compare(a.first, other.a.first);
            return Integer.compare(b.first, other.b.first);
        }

        boolean isOfNow() {
            return a.version == versionOfA && b.version == versionOfB;
        }
    }

    private final class Group {
        private final int first;
        private final Map<Group, Double> means = new HashMap<>();
        /// Those with the smallest numbers drawn, in their order.
        private int[] drawn;
        private int size = 1;
        private int version;
        private Group joined = this;

        Group(int item) {
            first = item;
            drawn = new int[] {item};
        }

        Group leader() {
            Group at = this;
            while (at.joined != at) at = at.joined;
            return at;
        }

        void take(Group other) {
            size += other.size;
            int[] all = new int[Math.min(DRAWN, drawn.length + other.drawn.length)];
            int mine = 0;
            int its = 0;
            for (int i = 0; i < all.length; i++) {
                boolean takesMine =
                        its == other.drawn.length || mine < drawn.length && isBefore(drawn[mine], other.drawn[its]);
                all[i] = takesMine ? drawn[mine++] : other.drawn[its++];
            }
            drawn = all;
        }

        private boolean isBefore(int one, int other) {
            int drawOfOne = draw.of(one);
            int drawOfOther = draw.of(other);
            return drawOfOne < drawOfOther || drawOfOne == drawOfOther && one < other;
        }

        @Override
        public int hashCode() {
            return first;
        }
    }
}
