package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// What the words beside a name tell of it, whatever a tagger says: "near Zahle" is a place, "Zahle militants" are of a
/// body, "Mr Zahle" is a person.
final class Surroundings {
    private static final int LONGEST_PHRASE = 3;
    private static final int LONGEST_NAME = 3;

    private final Map<String, EntityType> before = new HashMap<>();
    private final Map<String, EntityType> after = new HashMap<>();
    private final Map<String, EntityType> missing = new HashMap<>();

    void addBefore(String words, EntityType type) {
        before.put(words.toLowerCase(Locale.ROOT), type);
    }

    /// Words that tell the type of what follows only where a tagger says nothing.
    void addMissing(String words, EntityType type) {
        missing.put(words.toLowerCase(Locale.ROOT), type);
    }

    void addAfter(String word, EntityType type) {
        after.put(word.toLowerCase(Locale.ROOT), type);
    }

    /// The candidates with the types that their surroundings tell, and those that only these tell of.
    List<Candidate> told(Sentence sentence, int number, List<Candidate> candidates) {
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            EntityType type =
                    candidate.known() == null ? type(sentence, candidate).orElse(candidate.type()) : candidate.type();
            result.add(
                    type == candidate.type()
                            ? candidate
                            : new Candidate(number, candidate.from(), candidate.to(), type, null));
        }
        if (!Shapes.isHeadline(sentence)) addMissed(sentence, number, result);
        result.sort(Comparator.comparingInt(Candidate::from));
        return result;
    }

    private Optional<EntityType> type(Sentence sentence, Candidate candidate) {
        Optional<EntityType> told = before(sentence, candidate.from());
        if (told.isPresent()) return told;
        boolean acronym = candidate.type() == EntityType.PLACE
                && Shapes.isAcronym(sentence.token(candidate.from()).text());
        boolean follows = candidate.length() == 1
                && (candidate.type() == EntityType.PERSON || acronym)
                && candidate.to() < sentence.size();
        return follows
                ? Optional.ofNullable(after.get(sentence.token(candidate.to()).lower()))
                : Optional.empty();
    }

    /// Whether the word tells that a name of the type follows.
    boolean isBefore(String word, EntityType type) {
        return before.get(word) == type;
    }

    private Optional<EntityType> before(Sentence sentence, int from) {
        StringBuilder words = new StringBuilder();
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_PHRASE; i--) {
            words.insert(0, sentence.token(i).lower() + (words.isEmpty() ? "" : " "));
            EntityType type = before.get(words.toString());
            if (type != null) return Optional.of(type);
        }
        return Optional.empty();
    }

    private void addMissed(Sentence sentence, int number, List<Candidate> result) {
        for (int i = 1; i < sentence.size(); i++) {
            if (!isName(sentence.token(i))) continue;
            Optional<EntityType> type = before(sentence, i);
            if (type.isEmpty() && isUncommon(sentence.token(i)))
                type = Optional.ofNullable(missing.get(sentence.token(i - 1).lower()));
            if (type.isEmpty()) continue;
            int to = i;
            while (to < sentence.size() && to < i + LONGEST_NAME && isName(sentence.token(to))) to++;
            Candidate missed = new Candidate(number, i, to, type.get(), null);
            if (result.stream().noneMatch(missed::overlaps)) result.add(missed);
        }
    }

    private static boolean isUncommon(Token token) {
        return !token.is(Token.Feature.COMMON_NOUN)
                && !token.is(Token.Feature.FAMILY_NAME)
                && !token.is(Token.Feature.GIVEN_NAME);
    }

    private static boolean isName(Token token) {
        return token.pos() == PartOfSpeech.PROPN
                && Shapes.isCapital(token)
                && token.text().length() > 1;
    }
}
