package org.synoptic.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.model.CopyLink;

/// The accounts of a story, copies folded under their original.
final class Columns {
    private final List<List<String>> groups = new ArrayList<>();

    /// An excerpt stands by itself: it may leave out much.
    Columns(List<String> documents, List<CopyLink> copies) {
        Map<String, String> originals = new LinkedHashMap<>();
        documents.forEach(document -> originals.put(document, document));
        Set<String> copying = new HashSet<>();
        for (CopyLink copy : copies) {
            boolean isInside = originals.containsKey(copy.a()) && originals.containsKey(copy.b());
            if (!isInside || copy.relation() == CopyLink.Relation.EXCERPT) continue;
            copying.add(copy.b());
            originals.put(root(originals, copy.b()), root(originals, copy.a()));
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (String document : documents) {
            members.computeIfAbsent(root(originals, document), root -> new ArrayList<>())
                    .add(document);
        }
        members.values().forEach(group -> groups.add(firstOriginal(group, copying)));
    }

    /// The original is the first of each.
    List<List<String>> groups() {
        return groups;
    }

    /// "5 accounts and 1 copy": a copy and its original count once.
    String count(PageWords words) {
        int copies = groups.stream().mapToInt(List::size).sum() - groups.size();
        String accounts = words.count("account", groups.size());
        return copies == 0 ? accounts : accounts + " " + words.count("and copies", copies);
    }

    private static String root(Map<String, String> originals, String document) {
        String root = document;
        for (String next = originals.get(root); next != null && !next.equals(root); next = originals.get(root)) {
            root = next;
        }
        return root;
    }

    private static List<String> firstOriginal(List<String> group, Set<String> copying) {
        List<String> ordered = new ArrayList<>(group);
        ordered.stream()
                .filter(document -> !copying.contains(document))
                .findFirst()
                .ifPresent(original -> {
                    ordered.remove(original);
                    ordered.add(0, original);
                });
        return List.copyOf(ordered);
    }
}
