package org.synoptic.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synoptic.model.CopyLink;

/// Texts that hold parts of others: a longer version of a report, with which its parts go, or a digest of reports of
/// different matters, which is of no one story.
final class Excerpts {
    private static final int MOST_COMPARED = 20;

    private final Map<Integer, Set<Integer>> partsByHolder = new TreeMap<>();
    private final Set<Integer> digests = new TreeSet<>();

    Excerpts(List<Node> nodes, Collection<CopyLink> copies, Grouping.Pairs likeness, double enough) {
        if (copies.stream().noneMatch(link -> link.relation() == CopyLink.Relation.EXCERPT)) return;
        Map<String, Integer> nodeOf = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            int node = i;
            nodes.get(i).members().forEach(member -> nodeOf.put(member.id, node));
        }
        for (CopyLink link : copies) {
            Integer a = nodeOf.get(link.a());
            Integer b = nodeOf.get(link.b());
            if (link.relation() != CopyLink.Relation.EXCERPT || a == null || b == null || a.equals(b)) continue;
            boolean aIsLonger = nodes.get(a).first().size >= nodes.get(b).first().size;
            partsByHolder
                    .computeIfAbsent(aIsLonger ? a : b, holder -> new TreeSet<>())
                    .add(aIsLonger ? b : a);
        }
        partsByHolder.forEach((holder, parts) -> {
            if (areUnlike(new ArrayList<>(parts), likeness, enough)) digests.add(holder);
        });
    }

    boolean isDigest(int node) {
        return digests.contains(node);
    }

    /// Joins the parts of longer versions with them.
    void bind(Grouping grouping) {
        partsByHolder.forEach((holder, parts) -> {
            if (!isDigest(holder)) parts.forEach(part -> grouping.bind(holder, part));
        });
    }

    private static boolean areUnlike(List<Integer> parts, Grouping.Pairs likeness, double enough) {
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < Math.min(parts.size(), MOST_COMPARED); i++) {
            for (int j = 0; j < i; j++) {
                sum += likeness.of(parts.get(i), parts.get(j));
                pairs++;
            }
        }
        return pairs > 0 && sum / pairs < enough;
    }
}
