package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// Short forms that a report explains: "Federal Office of Examples (FOX)". The short form means what the long one
/// means, wherever it stands; one of common words, "improvised device (ID)", is no name.
final class Acronyms {
    private static final int MAX_LETTERS = 10;

    private record Definition(@Nullable EntityType type, int sentence, int from, int to, int acronym) {}

    private final List<Sentence> sentences;
    private final List<List<Candidate>> candidates;
    private final Map<String, Definition> definitions = new HashMap<>();

    private Acronyms(List<Sentence> sentences, List<List<Candidate>> candidates) {
        this.sentences = sentences;
        this.candidates = candidates;
    }

    static List<List<Candidate>> explain(List<Sentence> sentences, List<List<Candidate>> candidates) {
        Acronyms acronyms = new Acronyms(sentences, candidates);
        for (int s = 0; s < sentences.size(); s++) acronyms.define(s);
        if (acronyms.definitions.isEmpty()) return candidates;
        List<List<Candidate>> result = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) result.add(acronyms.applied(s));
        return result;
    }

    private void define(int s) {
        Sentence sentence = sentences.get(s);
        for (int at = 2; at + 2 < sentence.size(); at++) {
            String word = sentence.token(at + 1).text();
            boolean brackets = isOpening(sentence.token(at)) && isClosing(sentence.token(at + 2));
            if (brackets && isShort(word)) longForm(s, at, word);
        }
    }

    private static boolean isOpening(Token token) {
        return token.text().equals("(") || token.text().equals("-LRB-");
    }

    private static boolean isClosing(Token token) {
        return token.text().equals(")") || token.text().equals("-RRB-");
    }

    /// "FOX", "UNHCR", "MoD": two capitals or more.
    private static boolean isShort(String word) {
        long capitals = word.chars().filter(Character::isUpperCase).count();
        return word.length() <= MAX_LETTERS && capitals >= 2 && capitals * 2 >= word.length();
    }

    private void longForm(int s, int bracket, String word) {
        int from = longFormStart(s, bracket, word);
        if (from < 0) return;
        Sentence sentence = sentences.get(s);
        int capitals = 0;
        int words = 0;
        for (int i = from; i < bracket; i++) {
            if (sentence.token(i).text().length() <= 3 && !Shapes.isCapital(sentence.token(i))) continue;
            words++;
            if (Shapes.isCapital(sentence.token(i))) capitals++;
        }
        boolean name = capitals * 2 > words;
        @Nullable
        EntityType told = candidates.get(s).stream()
                .filter(c -> c.from() < bracket && c.to() > from && c.length() * 2 > bracket - from)
                .map(Candidate::type)
                .findFirst()
                .orElse(null);
        if (name && told == null) return;
        EntityType type = told == EntityType.PERSON ? EntityType.ORGANIZATION : told;
        definitions.putIfAbsent(word, new Definition(name ? type : null, s, from, bracket, bracket + 1));
    }

    private int longFormStart(int s, int bracket, String word) {
        int withoutSmall = start(sentences.get(s), bracket, word, false);
        int from = withoutSmall < 0 ? start(sentences.get(s), bracket, word, true) : withoutSmall;
        return from < 0 ? bodyBefore(s, bracket, word) : from;
    }

    /// "Victory Front (JN)": where the name of several words begins that stands right before the brackets, whatever its
    /// initials; -1 where there is none.
    private int bodyBefore(int s, int bracket, String word) {
        if (!Shapes.isUpper(word)) return -1;
        return candidates.get(s).stream()
                .filter(c -> c.to() == bracket && c.length() > 1 && c.type() == EntityType.ORGANIZATION)
                .mapToInt(Candidate::from)
                .findFirst()
                .orElse(-1);
    }

    /// Where the words begin whose initials are the letters of the short form; -1 when they are not.
    ///
    /// @param small whether words such as "of" give a letter
    private static int start(Sentence sentence, int bracket, String word, boolean small) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        int letter = letters.length() - 1;
        int at = bracket - 1;
        int skipped = 0;
        while (at >= 0 && letter >= 0) {
            String text = sentence.token(at).lower();
            boolean counts = small || text.length() > 3 || Shapes.isCapital(sentence.token(at));
            if (counts && text.charAt(0) == letters.charAt(letter)) {
                letter--;
                skipped = 0;
            } else if (text.length() > 4 && Shapes.isCapital(sentence.token(at)) || ++skipped > 2) {
                return -1;
            }
            at--;
        }
        return letter < 0 ? at + 1 : -1;
    }

    private List<Candidate> applied(int s) {
        Sentence sentence = sentences.get(s);
        List<Candidate> result = new ArrayList<>(candidates.get(s));
        for (Definition definition : definitions.values()) {
            if (definition.sentence() == s && definition.type() != null) {
                put(result, new Candidate(s, definition.from(), definition.to(), definition.type(), null));
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            Definition definition = definitions.get(sentence.token(i).text());
            if (definition == null) continue;
            int at = i;
            if (definition.type() == null)
                result.removeIf(c -> c.from() == at && c.to() == at + 1 && c.known() == null);
            else if (result.stream().noneMatch(c -> c.from() <= at && at < c.to() && c.length() > 1))
                put(result, new Candidate(s, at, at + 1, definition.type(), meant(definition, definition.type())));
        }
        result.sort(Comparator.comparingInt(Candidate::from));
        return result;
    }

    /// What the long form means: what is known of it, else what its words name.
    private KnownName meant(Definition definition, EntityType type) {
        for (Candidate candidate : candidates.get(definition.sentence())) {
            KnownName known = candidate.known();
            boolean same = candidate.from() == definition.from() && candidate.to() == definition.to();
            if (same && known != null) return known;
        }
        Sentence sentence = sentences.get(definition.sentence());
        String name = NameFinder.joined(sentence.tokens().subList(definition.from(), definition.to()).stream()
                .map(Token::text)
                .toList());
        String id = EntityIds.of(type == EntityType.PLACE ? "place" : "org", name);
        return new KnownName(new Entity(id, type, name, null, null, null), Mention.Form.NAME, false);
    }

    private static void put(List<Candidate> candidates, Candidate name) {
        if (candidates.stream().anyMatch(c -> c.overlaps(name) && c.known() != null && c.length() >= name.length()))
            return;
        candidates.removeIf(name::overlaps);
        candidates.add(name);
    }
}
