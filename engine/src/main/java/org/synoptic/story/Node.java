package org.synoptic.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Publication;

/// Documents that are copies of each other and go the same way; one of them stands for all.
///
/// @param members the one that stands for all first: the earliest with a day, else the smallest id
record Node(List<AnnotatedDocument> members) {
    private static final Comparator<AnnotatedDocument> EARLIEST_FIRST =
            Comparator.comparing(Node::day).thenComparing(AnnotatedDocument::id);

    AnnotatedDocument first() {
        return members.getFirst();
    }

    /// @return nodes in the order of the ids of their first members
    static List<Node> of(List<AnnotatedDocument> documents, List<CopyLink> copies) {
        Map<String, String> parent = new HashMap<>();
        documents.forEach(document -> parent.put(document.id(), document.id()));
        for (CopyLink link : copies) {
            if (link.relation() == CopyLink.Relation.EXCERPT) continue;
            if (!parent.containsKey(link.a()) || !parent.containsKey(link.b())) continue;
            String a = root(parent, link.a());
            String b = root(parent, link.b());
            parent.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
        Map<String, List<AnnotatedDocument>> members = new TreeMap<>();
        for (AnnotatedDocument document : documents) {
            members.computeIfAbsent(root(parent, document.id()), id -> new ArrayList<>())
                    .add(document);
        }
        List<Node> nodes = new ArrayList<>();
        members.values().forEach(group -> {
            group.sort(EARLIEST_FIRST);
            nodes.add(new Node(List.copyOf(group)));
        });
        nodes.sort(Comparator.comparing(node -> node.first().id()));
        return nodes;
    }

    private static String root(Map<String, String> parent, String id) {
        String at = id;
        for (String up = parent.getOrDefault(at, at); !up.equals(at); up = parent.getOrDefault(at, at)) {
            parent.put(at, parent.getOrDefault(up, up));
            at = up;
        }
        return at;
    }

    private static LocalDate day(AnnotatedDocument document) {
        Publication published = document.document().published();
        return published == null ? LocalDate.MAX : published.date().first();
    }
}
