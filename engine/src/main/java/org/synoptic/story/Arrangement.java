package org.synoptic.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.CopyLink;

/// The reports of a window in stories: a function of the set of reports and of nothing else.
///
/// The reports are taken in an order of their own, by day and id. What a feature tells is counted over all of them;
/// each is compared with the few that share most of its weightiest features; what is alike enough is joined. After
/// that, single reports can be placed beside them by the counts of then, until all are arranged anew.
final class Arrangement {
    private static final int LATEST_COMPARED = 6;
    private static final int NEW = -1;

    private final StorySetting setting;
    private final Frequencies frequencies = new Frequencies();
    private final SketchIndex index = new SketchIndex(frequencies);
    private final Likeness likeness;
    private final List<Node> nodes;
    private final List<List<Integer>> groups = new ArrayList<>();

    Arrangement(StorySetting setting, Collection<Sketch> sketches, Collection<CopyLink> copies) {
        this.setting = setting;
        nodes = new ArrayList<>(Node.of(sketches, copies));
        likeness = new Likeness(setting, frequencies);
        nodes.forEach(node -> frequencies.add(node.first()));
        nodes.forEach(node -> frequencies.weigh(node.first()));
        group(copies);
    }

    private void group(Collection<CopyLink> copies) {
        Grouping grouping = new Grouping(nodes.size(), setting.enough(), this::likeness, this::draw);
        Excerpts excerpts = new Excerpts(nodes, copies, this::likeness, setting.enough());
        for (int i = 0; i < nodes.size(); i++) {
            int[] candidates = index.candidatesThenAdd(i, nodes.get(i).first(), false);
            if (excerpts.isDigest(i)) continue;
            for (int other : candidates) {
                if (!excerpts.isDigest(other)) grouping.put(other, i, ifEnough(i, other));
            }
        }
        excerpts.bind(grouping);
        int[] leaders = grouping.groups();
        int[] groupOfLeader = new int[leaders.length];
        for (int i = 0; i < leaders.length; i++) {
            if (leaders[i] == i) groupOfLeader[i] = begin(i);
            else join(i, groupOfLeader[leaders[i]]);
        }
    }

    private double likeness(int a, int b) {
        return likeness.of(nodes.get(a).first(), nodes.get(b).first());
    }

    private double ifEnough(int a, int b) {
        return likeness.ifEnough(nodes.get(a).first(), nodes.get(b).first());
    }

    private int draw(int node) {
        return Numbers.of(nodes.get(node).first().id);
    }

    private int begin(int node) {
        groups.add(new ArrayList<>(1));
        join(node, groups.size() - 1);
        return groups.size() - 1;
    }

    private void join(int node, int group) {
        groups.get(group).add(node);
        for (Sketch member : nodes.get(node).members()) member.group = group;
    }

    /// Puts a report that was not arranged beside those that were.
    ///
    /// @return the number of its group
    int place(Sketch sketch) {
        frequencies.add(sketch);
        frequencies.weigh(sketch);
        int number = nodes.size();
        nodes.add(new Node(List.of(sketch)));
        int best = NEW;
        double most = 0;
        Set<Integer> seen = new HashSet<>();
        for (int candidate : index.candidatesThenAdd(number, sketch, true)) {
            if (ifEnough(number, candidate) < setting.enough()) continue;
            int group = nodes.get(candidate).first().group;
            if (!seen.add(group)) continue;
            double mean = mean(number, groups.get(group));
            if (mean >= setting.enough() && mean > most) {
                most = mean;
                best = group;
            }
        }
        if (best == NEW) return begin(number);
        join(number, best);
        return best;
    }

    /// Of the latest members of a group.
    private double mean(int number, List<Integer> group) {
        int from = Math.max(0, group.size() - LATEST_COMPARED);
        double sum = 0;
        for (int i = from; i < group.size(); i++) sum += likeness(number, group.get(i));
        return sum / (group.size() - from);
    }

    /// The report that a group is named after: its earliest.
    Sketch earliest(int group) {
        Sketch earliest = nodes.get(groups.get(group).getFirst()).first();
        for (int node : groups.get(group)) {
            Sketch other = nodes.get(node).first();
            if (Node.EARLIEST_FIRST.compare(other, earliest) < 0) earliest = other;
        }
        return earliest;
    }

    /// Another report of the group that is most like the one placed last.
    Optional<Sketch> nearestToLast() {
        int number = nodes.size() - 1;
        List<Integer> group = groups.get(nodes.get(number).first().group);
        Sketch nearest = null;
        double most = -1;
        for (int i = Math.max(0, group.size() - LATEST_COMPARED); i < group.size() - 1; i++) {
            double alike = likeness(number, group.get(i));
            if (alike <= most) continue;
            most = alike;
            nearest = nodes.get(group.get(i)).first();
        }
        return Optional.ofNullable(nearest);
    }

    /// Stories as lists of nodes, the one with the earliest report first.
    List<List<Node>> stories() {
        return groups.stream()
                .map(group -> group.stream().map(nodes::get).toList())
                .toList();
    }

    Likeness likeness() {
        return likeness;
    }
}
