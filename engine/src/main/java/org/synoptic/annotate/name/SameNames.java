package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// In one report a name means one thing: what a tagger sees in one sentence and misses or mistakes in the next is set
/// right.
///
/// A name takes the type that most of its occurrences have; the last word of a person's full name is that person;
/// names of two words, and single ones in the middle of a sentence, are found wherever they stand.
final class SameNames {
    private static final int LONGEST = 8;

    /// A single word is a name everywhere when it was taken for one in a third of its places.
    private static final int MOST_UNTAGGED = 3;

    private final List<Sentence> sentences;
    private final List<List<Candidate>> candidates;
    private final Map<List<String>, Map<EntityType, Integer>> votes = new HashMap<>();
    private final Set<String> surnames = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    private SameNames(List<Sentence> sentences, List<List<Candidate>> candidates) {
        this.sentences = sentences;
        this.candidates = candidates;
    }

    static List<List<Candidate>> agree(List<Sentence> sentences, List<List<Candidate>> candidates) {
        SameNames names = new SameNames(sentences, candidates);
        names.count();
        List<List<Candidate>> result = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) result.add(names.agreed(s));
        return result;
    }

    private void count() {
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            for (Token token : sentence.tokens()) {
                if (Shapes.isCapital(token)) occurrences.merge(Shapes.nameWord(token), 1, Integer::sum);
                else common.add(token.text());
            }
            for (Candidate candidate : candidates.get(s)) {
                if (candidate.known() != null) continue;
                List<String> words = words(sentence, candidate.from(), candidate.to());
                votes.computeIfAbsent(words, w -> new EnumMap<>(EntityType.class))
                        .merge(candidate.type(), 1, Integer::sum);
                if (candidate.type() == EntityType.PERSON && words.size() > 1 && words.size() <= 4)
                    surnames.add(words.getLast());
            }
        }
    }

    private List<Candidate> agreed(int s) {
        Sentence sentence = sentences.get(s);
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates.get(s)) {
            EntityType type =
                    candidate.known() == null ? type(words(sentence, candidate.from(), candidate.to())) : null;
            result.add(
                    type == null || type == candidate.type()
                            ? candidate
                            : new Candidate(s, candidate.from(), candidate.to(), type, null));
        }
        if (!Shapes.isHeadline(sentence)) addMissed(s, sentence, result);
        return result;
    }

    private void addMissed(int s, Sentence sentence, List<Candidate> result) {
        boolean[] taken = new boolean[sentence.size()];
        for (Candidate candidate : result) {
            for (int i = candidate.from(); i < candidate.to(); i++) taken[i] = true;
        }
        List<Candidate> added = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Candidate missed =
                    taken[at] || !Shapes.startsName(sentence.token(at)) ? null : missed(s, sentence, taken, at);
            if (missed != null) added.add(missed);
            at = missed == null ? at + 1 : missed.to();
        }
        result.addAll(added);
        result.sort(Comparator.comparingInt(Candidate::from));
    }

    private @Nullable Candidate missed(int s, Sentence sentence, boolean[] taken, int from) {
        int free = from;
        while (free < sentence.size() && free < from + LONGEST && !taken[free]) free++;
        for (int to = free; to > from; to--) {
            List<String> words = words(sentence, from, to);
            boolean plain = to == from + 1 && !isProper(sentence, from);
            EntityType type = plain ? null : type(words);
            if (type != null) return new Candidate(s, from, to, type, null);
        }
        return null;
    }

    /// A single word must look like a name by itself.
    private boolean isProper(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.text().length() < 2 || !Shapes.isCapital(token)) return false;
        boolean noun = token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.NOUN && opens(sentence, at);
        if (!noun && !Shapes.isAcronym(token.text())) return false;
        int tagged = votes.getOrDefault(List.of(Shapes.nameWord(token)), Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        boolean often = tagged * MOST_UNTAGGED >= occurrences.getOrDefault(Shapes.nameWord(token), 0)
                || surnames.contains(Shapes.nameWord(token));
        if (!often) return false;
        boolean beside = isPartOfLonger(sentence, at - 1) || isPartOfLonger(sentence, at + 1);
        return !beside && !common.contains(token.lower());
    }

    /// The first word of a sentence, of which a dictionary may know a common noun: a surname of the report it is all
    /// the
    /// same.
    private boolean opens(Sentence sentence, int at) {
        return (at == 0 || Shapes.isMark(sentence.token(at - 1)))
                && surnames.contains(Shapes.nameWord(sentence.token(at)));
    }

    private static boolean isPartOfLonger(Sentence sentence, int at) {
        return at >= 0
                && at < sentence.size()
                && Shapes.isCapital(sentence.token(at))
                && sentence.token(at).pos() == PartOfSpeech.PROPN;
    }

    private @Nullable EntityType type(List<String> words) {
        if (words.size() == 1 && surnames.contains(words.getFirst())) return EntityType.PERSON;
        Map<EntityType, Integer> counts = votes.getOrDefault(words, Map.of());
        EntityType most = null;
        int best = 0;
        int second = 0;
        for (Map.Entry<EntityType, Integer> count : counts.entrySet()) {
            if (count.getValue() > best) {
                second = best;
                best = count.getValue();
                most = count.getKey();
            } else {
                second = Math.max(second, count.getValue());
            }
        }
        return best > second ? most : null;
    }

    private static List<String> words(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .map(Shapes::nameWord)
                .toList();
    }
}
