package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Numbers 0 to n-1 in groups that only grow, each with a label.
final class Groups {
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<Set<String>> labels = new ArrayList<>();

    Groups(List<String> labelOfEach) {
        for (String label : labelOfEach) {
            members.add(new ArrayList<>(List.of(members.size())));
            labels.add(new HashSet<>(Set.of(label)));
        }
    }

    /// The labels in the group of `a`.
    Set<String> labels(int a) {
        return labels.get(a);
    }

    /// Everything in the group of `a`, itself included.
    List<Integer> members(int a) {
        return members.get(a);
    }

    void unite(int a, int b) {
        List<Integer> one = members.get(a);
        List<Integer> other = members.get(b);
        if (one == other) return;
        List<Integer> larger = one.size() >= other.size() ? one : other;
        List<Integer> smaller = larger == one ? other : one;
        Set<String> all = labels.get(larger.get(0));
        all.addAll(labels.get(smaller.get(0)));
        larger.addAll(smaller);
        for (int moved : smaller) {
            members.set(moved, larger);
            labels.set(moved, all);
        }
    }

    /// The items by group, groups in the order of their first item.
    <T> List<List<T>> of(List<T> items) {
        List<List<T>> groups = new ArrayList<>();
        boolean[] done = new boolean[items.size()];
        for (int i = 0; i < items.size(); i++) {
            if (done[i]) continue;
            List<T> group = new ArrayList<>();
            for (int member : members.get(i).stream().sorted().toList()) {
                done[member] = true;
                group.add(items.get(member));
            }
            groups.add(group);
        }
        return groups;
    }
}
