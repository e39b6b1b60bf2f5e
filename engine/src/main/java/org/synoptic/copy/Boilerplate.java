package org.synoptic.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Source;

/// The words that an outlet prints on many of its pages: signing off, asking for a subscription.
///
/// A five-word shingle is boilerplate of its outlet when more than [#FEWEST_PAGES] of its texts and more than a
/// twentieth of them hold it. Where that is half or more of a text, and of most others that hold most of it, they are
/// the
/// outlet's own series of one report, and nothing is boilerplate.
final class Boilerplate {
    private static final int SHINGLE_WORDS = 5;
    private static final int FEWEST_PAGES = 10;
    /// Of the pages of an outlet, those that are looked at to tell a series.
    private static final int PAGES_LOOKED_AT = 32;

    private final Map<String, List<Member>> pagesByOutlet = new HashMap<>();
    private final Map<String, Usual> usualByOutlet = new HashMap<>();
    /// By id of a page of which half or more is usual.
    private final Map<String, Boolean> isOfSeries = new HashMap<>();

    /// What many pages of an outlet hold, and some of these pages.
    private record Usual(Set<Long> shingles, List<Member> pages) {
        static final Usual NONE = new Usual(Set.of(), List.of());
    }

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
        Usual usual = outlet(page.document()).map(this::usualOf).orElse(Usual.NONE);
        BitSet found = new BitSet();
        if (usual.shingles.isEmpty()) return found;
        FoldedText text = page.text();
        Shingles shingles = text.shingles(SHINGLE_WORDS);
        for (int i = 0; i < shingles.size(); i++) {
            if (usual.shingles.contains(shingles.at(i))) found.set(i, Math.min(i + SHINGLE_WORDS, text.size()));
        }
        if (found.cardinality() * 2 < text.size()) return found;
        boolean inSeries = isOfSeries.computeIfAbsent(
                page.id(), id -> isOfSeries(shingles.among(usual.shingles), found.cardinality(), usual.pages));
        return inSeries ? new BitSet() : found;
    }

    /// @param held what is usual of a page
    /// @param words how many words of the page that is
    private static boolean isOfSeries(Set<Long> held, int words, List<Member> pages) {
        int likewise = 0;
        int others = 0;
        for (Member page : pages) {
            if (page.shingles(SHINGLE_WORDS).among(held).size() * 2 < held.size()) continue;
            if (page.print().words() <= 2 * words) likewise++;
            else others++;
        }
        return likewise >= others;
    }

    /// Counted when the first page of an outlet is asked for.
    private Usual usualOf(String outlet) {
        List<Member> pages = pagesByOutlet.get(outlet);
        return pages == null ? Usual.NONE : usualByOutlet.computeIfAbsent(outlet, name -> usualOf(pages));
    }

    private static Usual usualOf(List<Member> pages) {
        int step = Math.ceilDiv(pages.size(), PAGES_LOOKED_AT);
        List<Member> some = IntStream.range(0, pages.size())
                .filter(place -> place % step == 0)
                .mapToObj(pages::get)
                .toList();
        return new Usual(count(pages), some);
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
