package org.synoptic.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Source;

/// The words that an outlet prints on many of its pages: signing off, asking for a subscription.
///
/// A five-word shingle is boilerplate of its outlet when more than [#FEWEST_PAGES] of its texts and more than a
/// twentieth of them hold it. Where that would take half of a text or more, it is the outlet's own series of one
/// report,
/// and nothing is boilerplate.
final class Boilerplate {
    private static final int SHINGLE_WORDS = 5;
    private static final int FEWEST_PAGES = 10;

    private final Map<String, List<Member>> pagesByOutlet = new HashMap<>();
    private final Map<String, Set<Long>> usualByOutlet = new HashMap<>();

    /// @param pages of different words
    Boilerplate(List<Member> pages) {
        for (Member page : pages) {
            outlet(page.document())
                    .ifPresent(outlet -> pagesByOutlet
                            .computeIfAbsent(outlet, name -> new ArrayList<>())
                            .add(page));
        }
        pagesByOutlet.values().removeIf(found -> found.size() <= FEWEST_PAGES);
    }

    /// The words of a page that are boilerplate, by index.
    BitSet wordsOf(Member page) {
        Set<Long> usual = outlet(page.document()).map(this::usualOf).orElse(Set.of());
        BitSet found = new BitSet();
        if (usual.isEmpty()) return found;
        FoldedText text = page.text();
        Shingles shingles = text.shingles(SHINGLE_WORDS);
        for (int i = 0; i < shingles.size(); i++) {
            if (usual.contains(shingles.at(i))) found.set(i, Math.min(i + SHINGLE_WORDS, text.size()));
        }
        return found.cardinality() * 2 < text.size() ? found : new BitSet();
    }

    /// The shingles that stand on many pages of an outlet: counted when the first of its pages is asked for.
    private Set<Long> usualOf(String outlet) {
        if (!pagesByOutlet.containsKey(outlet)) return Set.of();
        return usualByOutlet.computeIfAbsent(outlet, name -> count(pagesByOutlet.getOrDefault(name, List.of())));
    }

    private static Set<Long> count(List<Member> pages) {
        int most = Math.max(FEWEST_PAGES, pages.size() / 20);
        Map<Long, Integer> holders = new HashMap<>();
        for (Member page : pages) {
            for (long shingle : page.shingles(SHINGLE_WORDS).distinct()) holders.merge(shingle, 1, Integer::sum);
        }
        holders.values().removeIf(count -> count <= most);
        return Set.copyOf(holders.keySet());
    }

    private static Optional<String> outlet(AnnotatedDocument document) {
        Source source = document.document().source();
        if (source.outlet() != null && !source.outlet().isBlank()) return Optional.of(source.outlet());
        int host = source.uri().indexOf("://");
        if (host < 0) return Optional.empty();
        String address = source.uri().substring(host + 3);
        int path = address.indexOf('/');
        return Optional.of(path < 0 ? address : address.substring(0, path));
    }
}
