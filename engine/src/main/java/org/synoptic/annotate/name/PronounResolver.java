package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Quotation;
import org.synoptic.model.QuotationMarks;
import org.synoptic.model.Span;

/// Pronouns, by cheap and careful rules: no answer is better than a wrong one.
///
/// A subject means the first person named earlier in its sentence, else the first one of the sentence before, two
/// sentences back at most.
/// An object means the first person of the clause before its own, else the last person before it who is not the
/// subject. "Both countries" means the two states last named
/// in one sentence.
/// What stands in quotation marks says nothing about pronouns outside them.
final class PronounResolver {
    private static final int REACH = 2;

    /// Of more persons in one sentence none is taken.
    private static final int MAX_RIVALS = 2;

    /// Words of "and Prime Minister" between two persons.
    private static final int MAX_TITLE = 5;

    private final PhraseTable pronouns;

    PronounResolver(List<RuleFiles.Line> rules) {
        this.pronouns = new PhraseTable(rules, false);
    }

    void resolve(Draft draft, String text) {
        new Run(draft, text).resolve();
    }

    /// The state of one document.
    private final class Run {
        private final Draft draft;
        private final boolean[] quoted;
        private final Map<Integer, List<Found>> bySentence = new HashMap<>();
        private final Map<String, Set<String>> gender = new HashMap<>();

        Run(Draft draft, String text) {
            this.draft = draft;
            this.quoted = quoted(text);
            draft.found.forEach(this::file);
        }

        /// For each UTF-16 offset whether it stands in quotation marks.
        private static boolean[] quoted(String text) {
            boolean[] quoted = new boolean[text.length() + 1];
            for (Quotation quotation : QuotationMarks.find(text)) {
                Span words = quotation.outer();
                if (!quotation.inSingleMarks(text)) Arrays.fill(quoted, words.start(), words.end(), true);
            }
            return quoted;
        }

        private void file(Found found) {
            List<Found> here = bySentence.computeIfAbsent(found.sentence(), s -> new ArrayList<>());
            here.add(found);
            here.sort(Comparator.comparingInt(Found::from));
        }

        void resolve() {
            for (int s = 0; s < draft.sentences.size(); s++) {
                for (int at = 0; at < draft.sentences.get(s).size(); at++) {
                    Optional<PhraseTable.Hit> hit = pronouns.at(draft.sentences.get(s), at);
                    if (hit.isPresent() && draft.isFree(s, at, hit.get().to())) resolve(s, hit.get());
                }
            }
        }

        private void resolve(int s, PhraseTable.Hit hit) {
            String whom = hit.rule().column(1);
            boolean pair = whom.equals("pair") || whom.equals("persons");
            List<Found> all = whom.equals("persons") ? twoPersons(s, hit) : pair ? pair(s, hit) : one(s, hit, whom);
            for (Found meant : all) {
                Found pronoun = new Found(s, hit.from(), hit.to(), meant.type(), meant.entity(), Mention.Form.PRONOUN);
                draft.found.add(pronoun);
                file(pronoun);
                if (!pair)
                    gender.computeIfAbsent(meant.entity(), id -> new LinkedHashSet<>())
                            .add(whom);
            }
        }

        private List<Found> one(int s, PhraseTable.Hit hit, String whom) {
            boolean object = hit.rule().column(2).equals("object");
            List<Found> here = persons(s, whom, inQuotes(s, hit.from())).stream()
                    .filter(found -> found.to() <= hit.from())
                    .toList();
            if (object) return object(s, hit.from(), here);
            if (here.stream().map(Found::entity).distinct().count() > MAX_RIVALS) return List.of();
            if (hit.rule().column(2).equals("subject") && areHolders(s, here)) return List.of();
            if (!here.isEmpty()) return List.of(here.getFirst());
            for (int back = 1; back <= REACH && s - back >= 0; back++) {
                List<Found> before = persons(s - back, whom, inQuotes(s, hit.from()));
                if (!before.isEmpty()) return List.of(before.getFirst());
            }
            return List.of();
        }

        /// "The town hailed Doe's election and his coming when he …": whom the sentence names behind its verb only
        /// as the holder of something is not surely meant.
        private boolean areHolders(int s, List<Found> found) {
            return !found.isEmpty()
                    && found.stream().allMatch(one -> isHolder(s, one))
                    && hasFinite(s, 0, found.getFirst().from());
        }

        private boolean isHolder(int s, Found found) {
            Sentence sentence = draft.sentences.get(s);
            if (found.form() == Mention.Form.PRONOUN)
                return pronouns.at(sentence, found.from())
                        .filter(hit -> hit.rule().column(2).equals("possessive"))
                        .isPresent();
            return found.to() < sentence.size()
                    && sentence.token(found.to()).tag().equals("POS");
        }

        private boolean hasFinite(int s, int from, int to) {
            for (int i = from; i < to; i++) {
                if (draft.sentences.get(s).token(i).is(Feature.FINITE)) return true;
            }
            return false;
        }

        private int commaBefore(int s, int token) {
            int comma = token - 1;
            while (comma >= 0 && !draft.sentences.get(s).token(comma).text().equals(",")) comma--;
            return comma;
        }

        private List<Found> object(int s, int pronoun, List<Found> here) {
            if (here.isEmpty()) return List.of();
            int comma = commaBefore(s, pronoun);
            Found earliest = here.getFirst();
            boolean ofClauseBefore = earliest.to() <= comma
                    && !isInfinitive(s, comma)
                    && here.stream()
                            .noneMatch(found ->
                                    found.from() > comma && found.entity().equals(earliest.entity()));
            if (ofClauseBefore) return List.of(earliest);
            String subject = here.stream()
                    .filter(found -> found.form() == Mention.Form.PRONOUN)
                    .reduce((first, second) -> second)
                    .orElse(here.getFirst())
                    .entity();
            return here.stream()
                    .filter(found -> !found.entity().equals(subject))
                    .reduce((first, second) -> second)
                    .map(List::of)
                    .orElse(List.of());
        }

        /// ", um ihm zu danken": whoever does it is the subject of the clause before, and no object of this one.
        private boolean isInfinitive(int s, int comma) {
            Sentence sentence = draft.sentences.get(s);
            for (int i = comma + 1;
                    i + 1 < sentence.size() && !sentence.token(i).text().equals(",");
                    i++) {
                boolean marked = sentence.token(i).pos() == Token.PartOfSpeech.PART;
                if (marked && sentence.token(i + 1).is(Feature.INFINITIVE)) return true;
            }
            return false;
        }

        /// Persons of a sentence, in quotation marks or outside, who have not been called by a pronoun of the other
        /// gender only.
        private List<Found> persons(int s, String whom, boolean inQuotes) {
            String other = whom.equals("m") ? "f" : "m";
            return bySentence.getOrDefault(s, List.of()).stream()
                    .filter(found -> found.type() == EntityType.PERSON)
                    .filter(found -> inQuotes(s, found.from()) == inQuotes)
                    .filter(found ->
                            !gender.getOrDefault(found.entity(), Set.of()).equals(Set.of(other)))
                    .toList();
        }

        private boolean inQuotes(int s, int token) {
            return quoted[draft.sentences.get(s).token(token).span().start()];
        }

        /// The two states of the nearest sentence that names exactly two; of this sentence only what stands before the
        /// pronoun.
        private List<Found> pair(int s, PhraseTable.Hit hit) {
            Sentence sentence = draft.sentences.get(s);
            if (hit.to() - hit.from() == 1 && !besidePluralVerb(sentence, hit.from())) return List.of();
            for (int back = 0; back <= REACH && s - back >= 0; back++) {
                Map<String, Found> states = new LinkedHashMap<>();
                for (Found found : bySentence.getOrDefault(s - back, List.of())) {
                    boolean before = back > 0 || found.to() <= hit.from();
                    if (before && found.type() == EntityType.COUNTRY) states.putIfAbsent(found.entity(), found);
                }
                if (states.size() == 2) {
                    boolean sure = hit.to() - hit.from() > 1 || actTogether(s - back, List.copyOf(states.values()));
                    return sure ? List.copyOf(states.values()) : List.of();
                }
                if (states.size() > 2) return List.of();
            }
            return hit.to() - hit.from() > 1 ? mostNamed(s) : List.of();
        }

        /// "The two leaders": the two persons of the nearest sentence that names exactly two.
        private List<Found> twoPersons(int s, PhraseTable.Hit hit) {
            for (int back = 0; back <= REACH && s - back >= 0; back++) {
                Map<String, Found> persons = new LinkedHashMap<>();
                for (Found found : bySentence.getOrDefault(s - back, List.of())) {
                    boolean before = back > 0 || found.to() <= hit.from();
                    if (before && found.type() == EntityType.PERSON) persons.putIfAbsent(found.entity(), found);
                }
                if (persons.size() == 2) {
                    List<Found> two = List.copyOf(persons.values());
                    if (hit.to() - hit.from() > 1) return two;
                    int after = back == 0 ? two.getLast().to() : 0;
                    return areJoined(s - back, two) && !hasNearerPlural(s, after, hit.from()) ? two : List.of();
                }
                if (persons.size() > 2) return List.of();
            }
            return List.of();
        }

        /// "A and Prime Minister B": a few words at most stand between, and no verb.
        private boolean areJoined(int s, List<Found> two) {
            Sentence sentence = draft.sentences.get(s);
            int from = two.getFirst().to();
            int to = two.getLast().from();
            if (to - from > MAX_TITLE) return false;
            boolean joined = false;
            for (int i = from; i < to; i++) {
                Token token = sentence.token(i);
                if (token.is(Feature.FINITE)) return false;
                joined |= token.pos() == Token.PartOfSpeech.CCONJ;
            }
            return joined;
        }

        /// Things or people of another kind that stand nearer: "fighters hold areas whose … their". A plural before the
        /// verb may be what the two are: "A and B, presidents of …, met".
        private boolean hasNearerPlural(int s, int from, int pronoun) {
            boolean verb = from == 0;
            for (int i = from; i < pronoun; i++) {
                Token token = draft.sentences.get(s).token(i);
                verb |= token.is(Feature.FINITE);
                if (verb && token.pos() == Token.PartOfSpeech.NOUN && token.is(Feature.PLURAL)) return true;
            }
            return false;
        }

        /// The two states that the text so far is about: named at least twice each, and clearly more often than any
        /// third.
        private List<Found> mostNamed(int s) {
            Map<String, List<Found>> byState = new LinkedHashMap<>();
            for (int i = 0; i <= s; i++) {
                for (Found found : bySentence.getOrDefault(i, List.of())) {
                    boolean named = found.type() == EntityType.COUNTRY && found.form() != Mention.Form.PRONOUN;
                    if (named)
                        byState.computeIfAbsent(found.entity(), id -> new ArrayList<>())
                                .add(found);
                }
            }
            List<List<Found>> ranked = new ArrayList<>(byState.values());
            ranked.sort(Comparator.comparingInt((List<Found> list) -> -list.size()));
            if (ranked.size() < 2 || ranked.get(1).size() < 2) return List.of();
            boolean clear = ranked.size() == 2
                    || ranked.get(1).size() >= 2 * ranked.get(2).size();
            return clear ? List.of(ranked.get(0).getLast(), ranked.get(1).getLast()) : List.of();
        }

        /// "they" are two states only where these stand side by side, "A and B", or were called both countries.
        private boolean actTogether(int s, List<Found> states) {
            if (states.stream().allMatch(state -> state.form() == Mention.Form.PRONOUN)) return true;
            int between = states.getLast().from() - states.getFirst().to();
            return between >= 1
                    && between <= 2
                    && draft.sentences.get(s).token(states.getFirst().to()).pos() == Token.PartOfSpeech.CCONJ;
        }

        /// "sie" alone can be one or many, subject or object: a finite verb in the plural beside it makes it the
        /// subject of many.
        private static boolean besidePluralVerb(Sentence sentence, int token) {
            return isPluralVerb(sentence, token - 1) || isPluralVerb(sentence, token + 1);
        }

        private static boolean isPluralVerb(Sentence sentence, int index) {
            if (index < 0 || index >= sentence.size()) return false;
            Token token = sentence.token(index);
            boolean plural = token.is(Feature.PLURAL) || !token.is(Feature.SINGULAR);
            return token.is(Feature.FINITE) && plural;
        }
    }
}
