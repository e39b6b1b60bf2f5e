package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.synoptic.annotate.language.Sentence;

/// Puts what a user's list knows among the candidates, before all that taggers and gazetteers say.
final class ListedCandidates {
    private ListedCandidates() {}

    /// A listed form inside a longer name is another one's, unless it is of several words itself.
    static void put(
            NameList listed,
            String text,
            List<Sentence> sentences,
            List<List<Candidate>> candidates,
            List<List<Candidate>> known) {
        if (listed.isEmpty()) return;
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            List<Candidate> here = new ArrayList<>(candidates.get(s));
            List<Candidate> knownHere = new ArrayList<>(known.get(s));
            int start = sentence.span().start();
            for (NameList.Match match : listed.find(sentence.span().of(text))) {
                int from = sentence.indexAt(match.span().start() + start);
                int to = sentence.indexAt(match.span().end() + start - 1) + 1;
                if (from >= to || to > sentence.size()) continue;
                put(
                        here,
                        knownHere,
                        new Candidate(s, from, to, match.name().entity().type(), match.name()));
            }
            here.sort(Comparator.comparingInt(Candidate::from));
            candidates.set(s, here);
            known.set(s, knownHere);
        }
    }

    private static void put(List<Candidate> candidates, List<Candidate> known, Candidate name) {
        boolean part =
                candidates.stream().anyMatch(c -> c.contains(name) && c.length() > name.length() && name.length() == 1);
        if (part) return;
        candidates.removeIf(name::overlaps);
        candidates.add(name);
        known.removeIf(name::overlaps);
        known.add(name);
    }
}
