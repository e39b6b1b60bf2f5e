package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Pronouns, by cheap and careful rules: no answer is better than a wrong one.
///
/// A subject means the first person named earlier in its sentence, else the first one of the sentence before, two
/// sentences back at most.
/// An object means the last person before it who is not the subject. "Both countries" means the two states last named
/// in one sentence.
final class PronounResolver {
    private static final int REACH = 2;

    private final PhraseTable pronouns;

    PronounResolver(List<RuleFiles.Line> rules) {
        this.pronouns = new PhraseTable(rules);
    }

    void resolve(Draft draft) {
        Map<Integer, List<Found>> bySentence = new HashMap<>();
        draft.found.forEach(found -> bySentence
                .computeIfAbsent(found.sentence(), s -> new ArrayList<>())
                .add(found));
        bySentence.values().forEach(list -> list.sort(Comparator.comparingInt(Found::from)));
        Map<String, Set<String>> bound = new HashMap<>();
        for (int s = 0; s < draft.sentences.size(); s++) {
            Sentence sentence = draft.sentences.get(s);
            for (int at = 0; at < sentence.size(); at++) {
                Optional<PhraseTable.Hit> hit = pronouns.at(sentence, at);
                if (hit.isEmpty() || !draft.isFree(s, at, hit.get().to())) continue;
                resolve(draft, bySentence, bound, s, hit.get());
            }
        }
    }

    private static void resolve(
            Draft draft,
            Map<Integer, List<Found>> bySentence,
            Map<String, Set<String>> bound,
            int s,
            PhraseTable.Hit hit) {
        String whom = hit.rule().column(1);
        List<Found> meant =
                whom.equals("pair") ? pair(bySentence, s, hit.from()) : one(bySentence, bound, whom, s, hit);
        for (Found found : meant) {
            Found pronoun = new Found(s, hit.from(), hit.to(), found.type(), found.entity(), Mention.Form.PRONOUN);
            draft.found.add(pronoun);
            List<Found> here = bySentence.computeIfAbsent(s, key -> new ArrayList<>());
            here.add(pronoun);
            here.sort(Comparator.comparingInt(Found::from));
            if (!whom.equals("pair"))
                bound.computeIfAbsent(found.entity(), key -> new LinkedHashSet<>())
                        .add(whom);
        }
    }

    private static List<Found> one(
            Map<Integer, List<Found>> bySentence,
            Map<String, Set<String>> bound,
            String whom,
            int s,
            PhraseTable.Hit hit) {
        boolean object = hit.rule().column(2).equals("object");
        List<Found> here = persons(bySentence, bound, whom, s).stream()
                .filter(found -> found.to() <= hit.from())
                .toList();
        if (object) {
            String subject = here.isEmpty() ? "" : here.getLast().entity();
            List<Found> others = here.stream()
                    .filter(found -> !found.entity().equals(subject))
                    .toList();
            if (!others.isEmpty()) return List.of(others.getLast());
        } else if (!here.isEmpty()) {
            return List.of(here.getFirst());
        }
        for (int back = 1; back <= REACH && s - back >= 0; back++) {
            List<Found> before = persons(bySentence, bound, whom, s - back);
            if (!before.isEmpty() && !object) return List.of(before.getFirst());
        }
        return List.of();
    }

    /// Persons of a sentence who have not been called by a pronoun of the other gender.
    private static List<Found> persons(
            Map<Integer, List<Found>> bySentence, Map<String, Set<String>> bound, String whom, int s) {
        String other = whom.equals("m") ? "f" : "m";
        return bySentence.getOrDefault(s, List.of()).stream()
                .filter(found -> found.type() == EntityType.PERSON)
                .filter(found -> !bound.getOrDefault(found.entity(), Set.of()).contains(other)
                        || bound.getOrDefault(found.entity(), Set.of()).contains(whom))
                .toList();
    }

    /// The two states of the nearest sentence that names exactly two; of this sentence only what stands before the
    /// pronoun.
    private static List<Found> pair(Map<Integer, List<Found>> bySentence, int s, int from) {
        for (int back = 0; back <= REACH && s - back >= 0; back++) {
            Map<String, Found> states = new java.util.LinkedHashMap<>();
            for (Found found : bySentence.getOrDefault(s - back, List.of())) {
                boolean before = back > 0 || found.to() <= from;
                if (before && found.type() == EntityType.COUNTRY) states.putIfAbsent(found.entity(), found);
            }
            if (states.size() == 2) return List.copyOf(states.values());
            if (states.size() > 2) return List.of();
        }
        return List.of();
    }
}
