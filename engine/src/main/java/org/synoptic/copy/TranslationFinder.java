package org.synoptic.copy;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.synoptic.copy.AnchoredText.Anchor;
import org.synoptic.copy.AnchoredText.Sentence;
import org.synoptic.copy.SentenceAligner.Aligned;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Publication;
import org.synoptic.model.Span;

/// Finds texts that are the same in two languages, by hand or by machine.
///
/// Two reporters of one event name the same people and numbers, but not in the same sentences one after the other. So
/// sentences are laid side by side by what a translator keeps ([AnchorReader]), and a text is a translation when most
/// of it lies beside the other, with enough that few other documents of the collection hold.
final class TranslationFinder {
    /// Tuned on human and machine translations between English, Spanish, French and German, against independent
    /// reports of the same days.
    private static final double LEAST_SHARE = 0.62;
    private static final double LEAST_EVIDENCE = 5;
    private static final int FEWEST_GROUPS = 3;
    /// What two sentences alone must bring.
    private static final double EVIDENCE_OF_FEW_GROUPS = 9.5;

    private static final int FEWEST_OF_ALL_GROUPS = 2;
    /// Translations of those sets have .75 and more, reports with news of their own .5 and less.
    private static final double LEAST_DENSITY = 0.6;

    /// How fast an anchor loses weight with the number of documents that hold it.
    private static final double COMMONNESS = 0.3;

    private static final int WIDEST_WINDOW_DAYS = 7;
    private static final int MOST_HOLDERS = 100;
    private static final int MOST_CANDIDATES = 12;
    private static final int FEWEST_SHARED_ANCHORS = 4;

    private final AnchorReader reader;

    /// @param latin writes a word of any script in Latin letters
    TranslationFinder(UnaryOperator<String> latin) {
        reader = new AnchorReader(latin);
    }

    /// @param first place of the earlier document
    record Translation(int first, int second, Aligned aligned) {}

    /// @param documents of different words
    /// @return places in `documents`, sorted
    List<Translation> find(List<AnnotatedDocument> documents) {
        if (documents.stream().map(TranslationFinder::language).distinct().count() < 2) return List.of();
        List<AnchoredText> texts = weighed(documents.stream().map(reader::read).toList());
        HolderIndex holders = new HolderIndex(MOST_HOLDERS);
        List<Translation> found = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            Set<Long> keys = firmKeys(texts.get(i));
            for (int earlier : candidates(i, keys, holders, documents)) {
                Aligned aligned = SentenceAligner.align(texts.get(earlier), texts.get(i));
                if (isTranslation(aligned) && isInOneStretch(aligned, texts.get(earlier), texts.get(i)))
                    found.add(new Translation(earlier, i, aligned));
            }
            for (long key : keys) holders.put(key, holders.slot(key), i);
        }
        found.sort(Comparator.comparingInt(Translation::first).thenComparingInt(Translation::second));
        return found;
    }

    private static String language(AnnotatedDocument document) {
        return document.document().language().primary();
    }

    private static boolean isTranslation(Aligned aligned) {
        if (Math.max(aligned.shareOfA(), aligned.shareOfB()) < LEAST_SHARE) return false;
        int groups = aligned.groups().size();
        return groups >= FEWEST_GROUPS
                ? aligned.evidence() >= LEAST_EVIDENCE
                : groups >= FEWEST_OF_ALL_GROUPS && aligned.evidence() >= EVIDENCE_OF_FEW_GROUPS;
    }

    /// A translator leaves out the end or the beginning. Whoever tells news of his own and repeats what another has
    /// told takes it from here and there.
    private static boolean isInOneStretch(Aligned aligned, AnchoredText a, AnchoredText b) {
        List<Span> inA = aligned.groups().stream().map(CopyLink.Match::a).toList();
        List<Span> inB = aligned.groups().stream().map(CopyLink.Match::b).toList();
        return Math.min(density(a, inA), density(b, inB)) >= LEAST_DENSITY;
    }

    /// Of the sentences from the first to the last in the places, the share that lies in them.
    private static double density(AnchoredText text, List<Span> places) {
        int first = -1;
        int last = -1;
        int inside = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            Span sentence = text.sentences().get(i).span();
            if (places.stream().noneMatch(place -> place.contains(sentence))) continue;
            if (first < 0) first = i;
            last = i;
            inside++;
        }
        return inside == 0 ? 0 : (double) inside / (last - first + 1);
    }

    private static List<Integer> candidates(
            int number, Set<Long> keys, HolderIndex holders, List<AnnotatedDocument> documents) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long key : keys) {
            int slot = holders.slot(key);
            for (int i = 0; i < holders.size(slot); i++) shared.merge(holders.at(slot, i), 1, Integer::sum);
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST_SHARED_ANCHORS)
                .filter(entry -> couldBeOne(documents.get(number), documents.get(entry.getKey())))
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> entry) -> -entry.getValue())
                        .thenComparingInt(Map.Entry::getKey))
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean couldBeOne(AnnotatedDocument one, AnnotatedDocument other) {
        if (language(one).equals(language(other))) return false;
        Publication first = one.document().published();
        Publication second = other.document().published();
        if (first == null || second == null) return true;
        long days = ChronoUnit.DAYS.between(first.date().first(), second.date().first());
        return Math.abs(days) <= WIDEST_WINDOW_DAYS;
    }

    private static Set<Long> firmKeys(AnchoredText text) {
        Set<Long> keys = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            for (Anchor anchor : sentence.anchors()) {
                if (anchor.isFirm()) keys.add(anchor.key());
            }
        }
        return keys;
    }

    /// What many documents hold says less about two of them.
    private static List<AnchoredText> weighed(List<AnchoredText> texts) {
        Map<Long, Integer> holders = new HashMap<>();
        for (AnchoredText text : texts) {
            Set<Long> keys = new HashSet<>();
            text.sentences().forEach(sentence -> sentence.anchors().forEach(anchor -> keys.add(anchor.key())));
            keys.forEach(key -> holders.merge(key, 1, Integer::sum));
        }
        return texts.stream()
                .map(text -> new AnchoredText(
                        text.language(),
                        text.sentences().stream()
                                .map(sentence -> weighed(sentence, holders))
                                .toList()))
                .toList();
    }

    private static Sentence weighed(Sentence sentence, Map<Long, Integer> holders) {
        return new Sentence(
                sentence.span(),
                sentence.anchors().stream()
                        .map(anchor -> {
                            int others = Math.max(1, holders.getOrDefault(anchor.key(), 1) - 1);
                            return anchor.weighing(anchor.weight() * Math.pow(others, -COMMONNESS));
                        })
                        .toList());
    }
}
