package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synoptic.model.CopyLink;
import org.synoptic.model.CopyLink.Relation;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/// Tells how many voices stand behind passages: a copy and its original are one.
///
/// Identical texts, near-copies and translations are one voice in all they say. An excerpt and its source are one voice
/// in the words that they share, and two in the rest.
final class Independence {
    private final Map<String, String> original = new HashMap<>();
    private final Map<String, List<CopyLink>> excerpts = new HashMap<>();

    Independence(List<CopyLink> copies) {
        for (CopyLink link : copies) {
            if (link.relation() == Relation.EXCERPT) {
                excerpts.computeIfAbsent(link.a(), a -> new ArrayList<>()).add(link);
            } else {
                unite(original, link.a(), link.b());
            }
        }
    }

    /// The document that stands for all whole copies of this one: the smallest of their ids.
    String voice(String document) {
        return root(original, document);
    }

    /// How many independent voices the documents of these passages are.
    int voices(Collection<Passage> passages) {
        Map<String, List<Span>> byDocument = new HashMap<>();
        for (Passage passage : passages) {
            byDocument
                    .computeIfAbsent(passage.document(), d -> new ArrayList<>())
                    .add(passage.span());
        }
        Map<String, String> joined = new HashMap<>();
        for (String document : byDocument.keySet()) joinExcerpts(document, byDocument, joined);
        Set<String> voices = new HashSet<>();
        for (String document : byDocument.keySet()) voices.add(root(joined, voice(document)));
        return voices.size();
    }

    private void joinExcerpts(String document, Map<String, List<Span>> passages, Map<String, String> joined) {
        for (CopyLink link : excerpts.getOrDefault(document, List.of())) {
            List<Span> a = passages.getOrDefault(link.a(), List.of());
            List<Span> b = passages.getOrDefault(link.b(), List.of());
            if (a.isEmpty() || b.isEmpty()) continue;
            boolean sharedInA = a.stream()
                    .allMatch(span ->
                            link.passages().stream().anyMatch(match -> match.a().overlaps(span)));
            boolean sharedInB = b.stream()
                    .allMatch(span ->
                            link.passages().stream().anyMatch(match -> match.b().overlaps(span)));
            if (sharedInA || sharedInB) unite(joined, voice(link.a()), voice(link.b()));
        }
    }

    private static void unite(Map<String, String> parents, String a, String b) {
        String rootA = root(parents, a);
        String rootB = root(parents, b);
        if (rootA.equals(rootB)) return;
        if (rootA.compareTo(rootB) < 0) parents.put(rootB, rootA);
        else parents.put(rootA, rootB);
    }

    private static String root(Map<String, String> parents, String document) {
        String at = document;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            String above = parents.get(up);
            if (above != null) parents.put(at, above);
            at = up;
        }
        return at;
    }
}
