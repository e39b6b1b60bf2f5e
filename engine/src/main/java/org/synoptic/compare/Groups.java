package org.synoptic.compare;

import java.util.ArrayList;
import java.util.List;

/// Numbers 0 to n-1 in groups that only grow.
final class Groups {
    private final List<List<Integer>> members = new ArrayList<>();

    Groups(int size) {
        for (int i = 0; i < size; i++) members.add(new ArrayList<>(List.of(i)));
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
        larger.addAll(smaller);
        for (int moved : smaller) members.set(moved, larger);
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
