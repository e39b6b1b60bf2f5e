package org.synoptic.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The names of stories, which stay while reports come and go.
///
/// A new story is named after its earliest report. When stories are settled anew, each group goes on under the name
/// that most of its reports stood under, and of two that claim one name the one with more of its reports; what else
/// became of names is said.
final class StoryIds {
    private static final int DIGITS = 12;

    private StoryIds() {}

    private record Claim(int group, String story, int reports) {}

    /// The names of groups, in their order; [Sketch#story] tells where their reports stood.
    static List<String> of(List<List<Node>> groups) {
        List<Map<String, Integer>> before =
                groups.stream().map(StoryIds::before).toList();
        Map<Integer, String> kept = kept(before);
        List<String> ids = new ArrayList<>();
        Set<String> used = new HashSet<>(kept.values());
        for (int group = 0; group < groups.size(); group++) {
            String known = kept.get(group);
            ids.add(known != null ? known : named(groups.get(group).getFirst().first().id, used));
        }
        return ids;
    }

    /// How many reports of a group stood under which names.
    private static Map<String, Integer> before(List<Node> group) {
        Map<String, Integer> before = new TreeMap<>();
        for (Node node : group) {
            for (Sketch member : node.members()) {
                if (member.story != null) before.merge(member.story, 1, Integer::sum);
            }
        }
        return before;
    }

    private static Map<Integer, String> kept(List<Map<String, Integer>> before) {
        List<Claim> claims = new ArrayList<>();
        for (int group = 0; group < before.size(); group++) {
            int claimant = group;
            before.get(group).forEach((story, reports) -> claims.add(new Claim(claimant, story, reports)));
        }
        claims.sort(Comparator.comparingInt((Claim claim) -> -claim.reports)
                .thenComparing(Claim::story)
                .thenComparingInt(Claim::group));
        Map<Integer, String> kept = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Claim claim : claims) {
            if (!kept.containsKey(claim.group) && taken.add(claim.story)) kept.put(claim.group, claim.story);
        }
        return kept;
    }

    /// `s` and the first hexadecimal digits of a hash of the report's id, more where they are taken.
    static String named(String report, Set<String> used) {
        String digits = "%016x".formatted(Numbers.wide(report));
        for (int length = DIGITS; length < digits.length(); length++) {
            String id = "s" + digits.substring(0, length);
            if (used.add(id)) return id;
        }
        String id = "s" + digits;
        while (!used.add(id)) id += "0";
        return id;
    }

    /// What became of the stories that were settled before, and which are new; by id.
    ///
    /// @param ids of the groups, as [#of] gave them
    /// @param settled all stories that were settled before
    static List<StoryChange> changes(List<List<Node>> groups, List<String> ids, Set<String> settled) {
        List<Map<String, Integer>> before =
                groups.stream().map(StoryIds::before).toList();
        Set<String> now = new HashSet<>(ids);
        Map<String, Integer> mostOf = new HashMap<>();
        Map<String, String> holderOf = new HashMap<>();
        List<StoryChange> changes = new ArrayList<>();
        for (int group = 0; group < ids.size(); group++) {
            String id = ids.get(group);
            before.get(group).forEach((story, reports) -> {
                if (reports > mostOf.getOrDefault(story, 0)) {
                    mostOf.put(story, reports);
                    holderOf.put(story, id);
                }
            });
            if (before.get(group).containsKey(id)) continue;
            before.get(group).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .ifPresentOrElse(
                            from -> changes.add(new StoryChange.Split(id, from.getKey())),
                            () -> changes.add(new StoryChange.Began(id)));
        }
        for (String story : new TreeSet<>(settled)) {
            if (now.contains(story)) continue;
            String holder = holderOf.get(story);
            changes.add(holder == null ? new StoryChange.Ended(story) : new StoryChange.Merged(story, holder));
        }
        changes.sort(Comparator.comparing(StoryChange::story));
        return changes;
    }
}
