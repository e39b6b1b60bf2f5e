package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Entity;
import org.synoptic.model.Mention;

/// What is known of a document's names while they are being found.
final class Draft {
    final String language;
    final Grammar grammar;
    final List<Sentence> sentences;
    final List<List<Candidate>> candidates;
    final List<List<Candidate>> known;
    final People people;

    /// Pronouns, articles, prepositions, conjunctions of the report.
    final Set<String> functionWords = new HashSet<>();

    final Map<String, Entity> entities = new LinkedHashMap<>();
    final List<Found> found = new ArrayList<>();

    /// @param language primary BCP 47 tag
    /// @param candidates for each sentence, without overlap
    /// @param known for each sentence what the gazetteer knows, also inside longer candidates
    Draft(
            String language,
            Grammar grammar,
            List<Sentence> sentences,
            List<List<Candidate>> candidates,
            List<List<Candidate>> known) {
        this.language = language;
        this.grammar = grammar;
        this.people = new People(language);
        this.known = known;
        this.sentences = sentences;
        this.candidates = candidates;
        for (Sentence sentence : sentences) sentence.tokens().forEach(this::addFunctionWord);
    }

    private void addFunctionWord(Token token) {
        switch (token.pos()) {
            case PRON, DET, ADP, SCONJ, CCONJ, AUX -> functionWords.add(token.text());
            default -> {}
        }
    }

    Optional<Candidate> candidateStarting(int sentence, int token) {
        return candidates.get(sentence).stream().filter(c -> c.from() == token).findFirst();
    }

    Optional<Candidate> candidateEnding(int sentence, int token) {
        return candidates.get(sentence).stream().filter(c -> c.to() == token).findFirst();
    }

    Optional<Candidate> knownStarting(int sentence, int token) {
        return known.get(sentence).stream().filter(c -> c.from() == token).findFirst();
    }

    Optional<Candidate> knownEnding(int sentence, int token) {
        return known.get(sentence).stream().filter(c -> c.to() == token).findFirst();
    }

    boolean isFree(int sentence, int from, int to) {
        return found.stream().noneMatch(f -> f.overlaps(sentence, from, to));
    }

    /// Free of all but descriptions that hold what is known as a part: "Norway" in "the king of Norway".
    boolean isFreeFor(Candidate candidate) {
        return found.stream()
                .filter(f -> f.overlaps(candidate.sentence(), candidate.from(), candidate.to()))
                .allMatch(f -> candidate.known() != null
                        && f.form() == Mention.Form.ROLE
                        && f.to() - f.from() > candidate.length());
    }

    void add(Found mention, Entity entity) {
        entities.putIfAbsent(entity.id(), entity);
        found.add(mention);
    }

    Names names() {
        people.entities().forEach(person -> entities.put(person.id(), person));
        List<Mention> mentions = new ArrayList<>();
        found.sort(Comparator.comparingInt(Found::sentence)
                .thenComparingInt(Found::from)
                .thenComparing(Found::entity));
        for (Found f : found) {
            mentions.add(
                    new Mention(sentences.get(f.sentence()).span(f.from(), f.to()), f.type(), f.entity(), f.form()));
        }
        List<Entity> mentioned = entities.values().stream()
                .filter(entity -> found.stream().anyMatch(f -> f.entity().equals(entity.id())))
                .toList();
        return new Names(mentions, mentioned);
    }
}
