package org.synoptic.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synoptic.copy.Family.Member;
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

    private final Map<String, Map<Long, Integer>> pagesByOutlet = new HashMap<>();

    /// @param pages of different words
    Boilerplate(List<Member> pages) {
        Map<String, List<FoldedText>> byOutlet = new HashMap<>();
        for (Member page : pages) {
            outlet(page.document())
                    .ifPresent(outlet -> byOutlet.computeIfAbsent(outlet, name -> new ArrayList<>())
                            .add(page.text()));
        }
        byOutlet.forEach((outlet, texts) -> {
            if (texts.size() > FEWEST_PAGES) count(outlet, texts);
        });
    }

    private void count(String outlet, List<FoldedText> pages) {
        Map<Long, Integer> holders = new HashMap<>();
        for (FoldedText page : pages) {
            for (long shingle : Shingles.of(page, SHINGLE_WORDS).distinct()) holders.merge(shingle, 1, Integer::sum);
        }
        int most = Math.max(FEWEST_PAGES, pages.size() / 20);
        holders.values().removeIf(count -> count <= most);
        pagesByOutlet.put(outlet, holders);
    }

    /// The words of a page that are boilerplate, by index.
    BitSet wordsOf(Member page) {
        FoldedText text = page.text();
        BitSet found = new BitSet();
        Map<Long, Integer> holders = outlet(page.document())
                .map(outlet -> pagesByOutlet.getOrDefault(outlet, Map.of()))
                .orElse(Map.of());
        if (holders.isEmpty()) return found;
        Shingles shingles = Shingles.of(text, SHINGLE_WORDS);
        for (int i = 0; i < shingles.size(); i++) {
            if (holders.containsKey(shingles.at(i))) found.set(i, Math.min(i + SHINGLE_WORDS, text.size()));
        }
        return found.cardinality() * 2 < text.size() ? found : new BitSet();
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
