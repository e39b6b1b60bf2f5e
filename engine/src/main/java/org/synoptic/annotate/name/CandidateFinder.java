package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Puts together what the tagger and the gazetteer take for names. Where they overlap, a known name wins over a tagged
/// one of its own
/// length, and a longer tagged one over the known names in it.
final class CandidateFinder {
    private static final Set<String> MARKS_IN_NAMES = Set.of("-", "'", "’", ".", "&");

    private static final int LONGEST_NAME = 4;

    private final EntityTagger tagger;
    private final Gazetteer gazetteer;
    private final PhraseTable titles;

    CandidateFinder(EntityTagger tagger, Gazetteer gazetteer, PhraseTable titles) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    /// @return without overlap, in order
    List<Candidate> find(Sentence sentence, int number) {
        List<Candidate> known = known(sentence, number);
        List<Candidate> all = new ArrayList<>();
        for (Candidate tagged : tagged(sentence, number)) {
            if (beats(tagged, known)) all.add(tagged);
        }
        List<Candidate> winners = List.copyOf(all);
        known.stream()
                .filter(candidate -> winners.stream().noneMatch(candidate::overlaps))
                .forEach(all::add);
        for (int i = 0; i < sentence.size(); i++) titledName(sentence, number, i, all);
        all.sort(Comparator.comparingInt(Candidate::from));
        return all;
    }

    /// "Foreign Minister Anders Holm", whatever the tagger makes of "Anders": two words or more with a capital right
    /// after an office.
    private void titledName(Sentence sentence, int number, int at, List<Candidate> all) {
        Optional<PhraseTable.Hit> title =
                titles.at(sentence, at).filter(hit -> hit.rule().column(2).equals("state"));
        if (title.isEmpty()) return;
        int from = title.get().to();
        int to = from;
        while (to < sentence.size() && to < from + LONGEST_NAME && canBeInName(sentence.token(to))) to++;
        while (to > from && sentence.token(to - 1).pos() != PartOfSpeech.PROPN) to--;
        Candidate name = new Candidate(number, from, Math.max(from, to), EntityType.PERSON, null);
        boolean tagged =
                all.stream().anyMatch(c -> c.overlaps(name) && (c.from() <= from || c.type() != EntityType.PERSON));
        if (to < from + 2 || tagged || titles.at(sentence, from).isPresent()) return;
        all.removeIf(name::overlaps);
        all.add(name);
    }

    private static boolean canBeInName(Token token) {
        return token.pos() != PartOfSpeech.NOUN && token.pos() != PartOfSpeech.PUNCT && startsName(token);
    }

    /// What the gazetteer knows in the sentence, whatever the tagger says.
    List<Candidate> known(Sentence sentence, int number) {
        List<Candidate> known = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            Optional<Gazetteer.Match> match = gazetteer.at(sentence, from);
            if (match.isPresent()) {
                KnownName name = match.get().name();
                known.add(new Candidate(
                        number, from, match.get().to(), name.entity().type(), name));
                from = match.get().to();
            } else {
                from++;
            }
        }
        return known;
    }

    private List<Candidate> tagged(Sentence sentence, int number) {
        List<Candidate> tagged = new ArrayList<>();
        for (TaggedName name : tagger.tag(sentence)) {
            Optional<EntityType> type = type(name.label());
            if (type.isPresent()) trimmed(sentence, number, name, type.get()).ifPresent(tagged::add);
        }
        return tagged;
    }

    private static Optional<EntityType> type(TaggedName.Label label) {
        return switch (label) {
            case PERSON -> Optional.of(EntityType.PERSON);
            case ORGANIZATION -> Optional.of(EntityType.ORGANIZATION);
            case PLACE -> Optional.of(EntityType.PLACE);
            case OTHER -> Optional.empty();
        };
    }

    /// A tagger's span up to the first mark that no name holds, without articles before it; nothing when no capital is
    /// left.
    private Optional<Candidate> trimmed(Sentence sentence, int number, TaggedName name, EntityType type) {
        int from = name.from();
        int to = name.to();
        while (from < to && !startsName(sentence.token(from))) from++;
        if (type == EntityType.PERSON) from = afterTitles(sentence, from, to);
        int end = from;
        while (end < to && belongsToName(sentence, end, from, type)) end++;
        while (end > from
                && sentence.token(end - 1).pos() == PartOfSpeech.PUNCT
                && !sentence.token(end - 1).text().endsWith(".")) end--;
        boolean isName = false;
        for (int i = from; i < end; i++) isName |= startsName(sentence.token(i));
        if (type == EntityType.PERSON
                && end == from + 1
                && isAcronym(sentence.token(from).text())) isName = false;
        return isName ? Optional.of(new Candidate(number, from, end, type, null)) : Optional.empty();
    }

    /// "Comrade Doe" and "President Doe" are "Doe".
    private int afterTitles(Sentence sentence, int from, int to) {
        int at = from;
        Optional<PhraseTable.Hit> title = titles.at(sentence, at);
        while (title.isPresent() && title.get().to() < to) {
            at = title.get().to();
            title = titles.at(sentence, at);
        }
        return at;
    }

    private static boolean startsName(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || (Character.isLetter(first) && !hasCase(first));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 2
                && word.equals(word.toUpperCase(Locale.ROOT))
                && !word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static boolean hasCase(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }

    private static boolean belongsToName(Sentence sentence, int index, int from, EntityType type) {
        Token token = sentence.token(index);
        if (token.tag().equals("POS")) return false;
        if (token.pos() == PartOfSpeech.PUNCT && !MARKS_IN_NAMES.contains(token.text()))
            return index > from && token.text().equals("&");
        boolean dash = token.text().equals("-");
        return !(dash && type == EntityType.PERSON && isApart(sentence, index));
    }

    /// A dash between blanks parts clauses, it does not join names.
    private static boolean isApart(Sentence sentence, int index) {
        return index + 1 >= sentence.size()
                || sentence.token(index).span().end()
                        < sentence.token(index + 1).span().start();
    }

    private static boolean beats(Candidate tagged, List<Candidate> known) {
        for (Candidate candidate : known) {
            if (!candidate.overlaps(tagged)) continue;
            boolean longer = tagged.contains(candidate) && tagged.length() > candidate.length();
            if (!longer || isOrganization(candidate)) return false;
            if (tagged.type() == EntityType.PLACE) return false;
        }
        return true;
    }

    /// "Shanghai Cooperation Organization Heads of State Council": the known body is the one that is meant.
    private static boolean isOrganization(Candidate candidate) {
        return candidate.type() == EntityType.ORGANIZATION;
    }
}
