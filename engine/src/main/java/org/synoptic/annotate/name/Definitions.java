package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Names of which a report says what they are: "Zahle is a village in …", "Al-Sabah, an armed group". It holds wherever
/// the name stands; what is said to be a song or a species is no name of an entity.
final class Definitions {
    private static final int LONGEST = 6;

    private final Map<String, HeadNouns.Kind> nouns = new HashMap<>();
    private final Map<String, HeadNouns.Kind> endings = new HashMap<>();
    private boolean apposed;
    private final Set<String> persons = new HashSet<>();
    private final Set<String> copulas = new HashSet<>();
    private final Set<String> articles = new HashSet<>();

    /// What a name is said to be; `type` is null where that is none of ours.
    private record Defined(@Nullable EntityType type, int sentence, int from, int to) {}

    /// @param rules of `classes.tsv`: a noun, and what it tells of what is called so (organization, place, person,
    /// thing), a
    /// copula or an indefinite article; `ending` in the third column where the noun may be the end of a longer one, and
    /// the line `names apposition` where such a noun stands right before the name
    Definitions(List<RuleFiles.Line> rules) {
        for (RuleFiles.Line rule : rules) {
            String noun = rule.column(0);
            if (rule.column(2).equals("ending"))
                endings.put(noun, HeadNouns.Kind.valueOf(rule.column(1).toUpperCase(Locale.ROOT)));
            else
                switch (rule.column(1)) {
                    case "copula" -> copulas.add(noun);
                    case "article" -> articles.add(noun);
                    case "apposition" -> apposed = true;
                    case "person" -> persons.add(noun);
                    case "organization" -> nouns.put(noun, HeadNouns.Kind.ORGANIZATION);
                    case "place" -> nouns.put(noun, HeadNouns.Kind.PLACE);
                    case "thing" -> nouns.put(noun, HeadNouns.Kind.THING);
                    default ->
                        throw rule.wrong(
                                "organization, place, person, thing, copula or article, not " + rule.column(1));
                }
        }
    }

    /// The candidates with the types that the document tells, and those that only it tells of.
    List<List<Candidate>> apply(List<Sentence> sentences, List<List<Candidate>> candidates) {
        Map<String, Defined> defined = new HashMap<>();
        for (int s = 0; s < sentences.size(); s++) collect(sentences.get(s), s, defined);
        if (defined.isEmpty() && !apposed) return candidates;
        List<List<Candidate>> result = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            result.add(applied(s, sentences.get(s), candidates.get(s), defined));
        }
        return result;
    }

    private List<Candidate> applied(
            int s, Sentence sentence, List<Candidate> candidates, Map<String, Defined> defined) {
        List<Candidate> result = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Defined told =
                    candidate.known() == null ? defined.get(words(sentence, candidate.from(), candidate.to())) : null;
            boolean body = told != null && candidate.length() > 1 && candidate.type() == EntityType.ORGANIZATION;
            if (told == null || body) result.add(candidate);
            else if (told.type() != null)
                result.add(new Candidate(s, candidate.from(), candidate.to(), told.type(), null));
        }
        for (Defined told : defined.values()) {
            if (told.sentence() != s || told.type() == null) continue;
            Candidate name = new Candidate(s, told.from(), told.to(), told.type(), null);
            if (result.stream().anyMatch(c -> c.overlaps(name) && !name.contains(c))) continue;
            if (result.stream().anyMatch(c -> c.overlaps(name) && c.known() != null)) continue;
            result.removeIf(name::overlaps);
            result.add(name);
        }
        result.sort(Comparator.comparingInt(Candidate::from));
        return apposed ? afterNouns(s, sentence, result) : result;
    }

    /// "Fluggesellschaft Zahle", "die Dörfer Tyre, Zahle und Akko": the noun right before names tells what they are.
    private List<Candidate> afterNouns(int s, Sentence sentence, List<Candidate> candidates) {
        List<Candidate> result = new ArrayList<>(candidates);
        for (int at = 0; at + 1 < sentence.size(); at++) {
            HeadNouns.Kind kind = kind(sentence.token(at)).orElse(null);
            if (kind == null) continue;
            boolean many = sentence.token(at).is(Token.Feature.PLURAL);
            int next = at + 1;
            while (next < sentence.size() && isName(sentence.token(next))) {
                int to = next;
                while (to < sentence.size() && to < next + LONGEST && isName(sentence.token(to))) to++;
                put(sentence, new Candidate(s, next, to, EntityType.PLACE, null), kind.type(), result);
                boolean list = many
                        && to < sentence.size()
                        && (sentence.token(to).text().equals(",")
                                || sentence.token(to).pos() == PartOfSpeech.CCONJ);
                next = list ? to + 1 : sentence.size();
            }
        }
        result.sort(Comparator.comparingInt(Candidate::from));
        return result;
    }

    private static void put(Sentence sentence, Candidate name, @Nullable EntityType type, List<Candidate> all) {
        List<Candidate> here = all.stream().filter(name::overlaps).toList();
        boolean body = here.stream().anyMatch(c -> c.known() != null || c.from() < name.from() || c.to() > name.to());
        if (body || type == null && here.isEmpty()) return;
        if (here.size() > 1) return;
        Candidate old = here.isEmpty() ? name : here.getFirst();
        boolean city = old.type() == EntityType.PLACE && !here.isEmpty() && type == EntityType.ORGANIZATION;
        if (city && Cities.named(words(sentence, old.from(), old.to())).isPresent()) return;
        all.removeAll(here);
        if (type != null) all.add(new Candidate(name.sentence(), old.from(), old.to(), type, null));
    }

    private Optional<HeadNouns.Kind> kind(Token token) {
        if (token.pos() != PartOfSpeech.NOUN) return Optional.empty();
        HeadNouns.Kind exact = nouns.getOrDefault(token.text(), nouns.get(token.lemma()));
        if (exact != null) return Optional.of(exact);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return endings.entrySet().stream()
                .filter(ending -> lemma.endsWith(ending.getKey()))
                .max(Comparator.comparingInt(ending -> ending.getKey().length()))
                .map(Map.Entry::getValue);
    }

    private void collect(Sentence sentence, int s, Map<String, Defined> defined) {
        for (int at = 1; at + 2 < sentence.size(); at++) {
            boolean comma = sentence.token(at).text().equals(",");
            if (!comma && !copulas.contains(sentence.token(at).lower())) continue;
            if (!articles.contains(sentence.token(at + 1).lower())) continue;
            int end = comma ? at : withoutBrackets(sentence, at);
            int from = subject(sentence, end);
            if (from == end || !isWhole(sentence, from, comma)) continue;
            Defined told = told(sentence, at + 2, s, from, end).orElse(null);
            if (told != null) defined.putIfAbsent(words(sentence, from, end), told);
        }
    }

    /// Not the last of several, "Tyre, Zahle, a village", nor the end of a longer subject, "The road to Zahle is a".
    private static boolean isWhole(Sentence sentence, int from, boolean comma) {
        if (from == 0) return true;
        Token before = sentence.token(from - 1);
        return comma
                ? !before.text().equals(",")
                : before.pos() != PartOfSpeech.ADP && before.pos() != PartOfSpeech.PART;
    }

    private static int withoutBrackets(Sentence sentence, int end) {
        if (!sentence.token(end - 1).text().equals(")")) return end;
        for (int i = end - 2; i > 0; i--) {
            if (sentence.token(i).text().equals("(")) return i;
        }
        return end;
    }

    private static int subject(Sentence sentence, int end) {
        int from = end;
        while (from > 0 && end - from < LONGEST && isName(sentence.token(from - 1))) from--;
        return from;
    }

    private static boolean isName(Token token) {
        return token.pos() == PartOfSpeech.PROPN && Shapes.startsName(token);
    }

    /// The noun at the end of what follows the article.
    private Optional<Defined> told(Sentence sentence, int start, int s, int from, int end) {
        int at = start;
        int noun = -1;
        while (at < sentence.size() && at < start + LONGEST + 2 && isDescription(sentence.token(at))) {
            if (sentence.token(at).pos() == PartOfSpeech.NOUN) noun = at;
            at++;
        }
        if (noun < 0 || noun != at - 1) return Optional.empty();
        Token token = sentence.token(noun);
        String lemma = nouns.containsKey(token.lower()) ? token.lower() : token.lemma();
        if (persons.contains(lemma)) return Optional.of(new Defined(EntityType.PERSON, s, from, end));
        return Optional.ofNullable(nouns.get(lemma)).map(kind -> new Defined(kind.type(), s, from, end));
    }

    private static boolean isDescription(Token token) {
        return switch (token.pos()) {
            case ADJ, NOUN, PROPN, ADV, NUM -> true;
            case VERB -> token.is(Token.Feature.PAST_PARTICIPLE) || token.is(Token.Feature.PRESENT_PARTICIPLE);
            case PUNCT -> token.text().equals("-");
            default -> false;
        };
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++)
            words.append(i == from ? "" : " ").append(sentence.token(i).text());
        return words.toString();
    }
}
