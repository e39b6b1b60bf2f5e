package org.synoptic.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.synoptic.model.CopyLink;

/// The reports of a window in stories: a function of the set of reports and of nothing else.
///
/// The reports are taken in an order of their own, by day and id. What a feature tells is counted over all of them;
/// each is compared with the few that share most of its weightiest features; what is alike enough is joined. After
/// that, single reports can be placed beside them by the counts of then, until all are arranged anew.
final class Arrangement {
    private static final int LATEST_COMPARED = 4;
    private static final int CANDIDATES_OF_PLACED = 6;
    private static final int NONE = -1;

    private final StorySetting setting;
    private final Frequencies frequencies;
    private final SketchIndex index;
    private final Likeness likeness;
    private final List<Node> nodes;
    /// By node, the report that stands for it.
    private Sketch[] firsts;
    /// By group, the node that joined last.
    private int[] last = new int[16];
    /// By node, the one that joined its group before.
    private int[] before;
    /// By group, the number of the last report for which it was looked at.
    private int[] lookedAt = new int[16];

    private int groups;
    /// Keeps what is brought near from being taken for needless.
    @SuppressWarnings("UnusedVariable")
    private int near;

    Arrangement(StorySetting setting, UsualWords usual, Collection<Sketch> sketches, Collection<CopyLink> copies) {
        this.setting = setting;
        frequencies = new Frequencies(usual);
        index = new SketchIndex(setting.days());
        nodes = new ArrayList<>(Node.of(sketches, copies));
        before = new int[nodes.size() + 1];
        firsts = nodes.stream().map(Node::first).toArray(Sketch[]::new);
        likeness = new Likeness(setting, frequencies);
        for (Node node : nodes) {
            node.members().forEach(Sketch::forgetWeights);
            frequencies.add(node.first());
        }
        group(copies);
    }

    private void group(Collection<CopyLink> copies) {
        int[] draws = new int[nodes.size()];
        for (int i = 0; i < draws.length; i++) draws[i] = Numbers.of(firsts[i].id);
        Grouping grouping = new Grouping(nodes.size(), setting.enough(), this::likeness, node -> draws[node]);
        Excerpts excerpts = new Excerpts(nodes, copies, this::likeness, setting.enough());
        for (int i = 0; i < nodes.size(); i++) {
            Sketch sketch = firsts[i];
            int[] candidates = index.candidatesThenAdd(i, sketch, likeness.ask(sketch), false);
            if (excerpts.isDigest(i)) continue;
            bringNear(candidates, candidates.length);
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

    /// Reads a little of all candidates before one is compared, so that memory is waited for once.
    private void bringNear(int[] candidates, int compared) {
        for (int i = 0; i < compared; i++) near ^= firsts[candidates[i]].bringNear();
    }

    private double likeness(int a, int b) {
        return likeness.of(firsts[a], firsts[b]);
    }

    private double ifEnough(int a, int b) {
        return likeness.ifEnough(firsts[a], firsts[b]);
    }

    private int begin(int node) {
        if (groups == last.length) {
            last = Arrays.copyOf(last, groups * 2);
            lookedAt = Arrays.copyOf(lookedAt, groups * 2);
        }
        last[groups] = NONE;
        join(node, groups);
        return groups++;
    }

    private void join(int node, int group) {
        if (node >= before.length) before = Arrays.copyOf(before, node * 2);
        before[node] = last[group];
        last[group] = node;
        for (Sketch member : nodes.get(node).members()) member.group = group;
    }

    /// Puts a report that was not arranged beside those that were.
    ///
    /// @return the number of its group
    int place(Sketch sketch) {
        sketch.forgetWeights();
        frequencies.add(sketch);
        int number = nodes.size();
        nodes.add(new Node(List.of(sketch)));
        if (number == firsts.length) firsts = Arrays.copyOf(firsts, 2 * number + 1);
        firsts[number] = sketch;
        int best = NONE;
        double most = 0;
        int[] candidates = index.candidatesThenAdd(number, sketch, likeness.ask(sketch), true);
        int compared = Math.min(candidates.length, CANDIDATES_OF_PLACED);
        bringNear(candidates, compared);
        for (int i = 0; i < compared; i++) {
            int group = firsts[candidates[i]].group;
            if (lookedAt[group] == number) continue;
            double alike = ifEnough(number, candidates[i]);
            if (alike < setting.enough()) continue;
            lookedAt[group] = number;
            double mean = mean(number, group, candidates[i], alike);
            if (mean >= setting.enough() && mean > most) {
                most = mean;
                best = group;
            }
        }
        if (best == NONE) return begin(number);
        join(number, best);
        return best;
    }

    /// Of a member of a group and the latest others.
    private double mean(int number, int group, int member, double likenessOfMember) {
        double sum = likenessOfMember;
        int compared = 1;
        for (int at = last[group]; at != NONE && compared < LATEST_COMPARED; at = before[at]) {
            if (at == member) continue;
            sum += likeness(number, at);
            compared++;
        }
        return sum / compared;
    }

    /// Another report of the group that is most like the one placed last.
    Optional<Sketch> nearestToLast() {
        int number = nodes.size() - 1;
        Sketch nearest = null;
        double most = -1;
        int compared = 0;
        for (int at = before[number]; at != NONE && compared < LATEST_COMPARED; at = before[at], compared++) {
            double alike = likeness(number, at);
            if (alike <= most) continue;
            most = alike;
            nearest = firsts[at];
        }
        return Optional.ofNullable(nearest);
    }

    /// Stories as lists of nodes, the one with the earliest report first.
    List<List<Node>> stories() {
        List<List<Node>> stories = new ArrayList<>(groups);
        for (int group = 0; group < groups; group++) {
            List<Node> members = new ArrayList<>(1);
            for (int at = last[group]; at != NONE; at = before[at]) members.add(nodes.get(at));
            stories.add(members.reversed());
        }
        return stories;
    }

    Likeness likeness() {
        return likeness;
    }
}
