package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Puts together what the tagger and the gazetteer take for names. Where they overlap, a known name wins over a tagged
/// one of its own
/// length, and a longer tagged one over the known names in it.
final class CandidateFinder {
    private static final int LONGEST_NAME = 4;

    private final TaggedNames tagged;
    private final Gazetteer gazetteer;
    private final PhraseTable titles;
    private final HeadNouns heads;
    private final Grammar grammar;

    CandidateFinder(EntityTagger tagger, Gazetteer gazetteer, PhraseTable titles, HeadNouns heads, Grammar grammar) {
        this.grammar = grammar;
        this.tagged = new TaggedNames(tagger, gazetteer, titles, heads, grammar);
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.heads = heads;
    }

    /// @return without overlap, in order
    List<Candidate> find(Sentence sentence, int number) {
        List<Candidate> known = known(sentence, number);
        List<Candidate> all = new ArrayList<>();
        for (Candidate name : tagged.find(sentence, number)) {
            if (beats(sentence, name, known)) all.add(named(name, known));
        }
        List<Candidate> winners = List.copyOf(all);
        known.stream()
                .filter(candidate -> winners.stream().noneMatch(candidate::overlaps))
                .forEach(all::add);
        for (HeadNouns.Built built : heads.find(sentence, at -> isIn(known, at))) put(sentence, built, number, all);
        for (int i = 0; i < sentence.size(); i++) {
            officeIsNoName(sentence, i, all);
            titledName(sentence, number, i, all);
        }
        all.removeIf(c -> c.type() != EntityType.COUNTRY
                && c.type() != EntityType.ORGANIZATION
                && heads.isThing(sentence, c.from()));
        all.sort(Comparator.comparingInt(Candidate::from));
        List<Candidate> placed = PlaceNames.find(sentence, number, all, grammar);
        List<Candidate> told = heads.trustsDictionary() ? DictionaryNames.told(sentence, number, placed) : placed;
        List<Candidate> longer = new ArrayList<>();
        for (Candidate name : heads.surroundings().told(sentence, number, told)) {
            Candidate whole = lengthened(sentence, name);
            if (longer.isEmpty() || !longer.getLast().overlaps(whole)) longer.add(whole);
        }
        return longer;
    }

    private static boolean isIn(List<Candidate> names, int at) {
        return names.stream().anyMatch(name -> name.from() <= at && at < name.to());
    }

    /// "Kandahar province" and "3rd Battalion, 5th Marines" with what belongs to them.
    private Candidate lengthened(Sentence sentence, Candidate name) {
        int to = name.to();
        if (isPlace(sentence, name) && heads.isSmallHead(sentence, to)) to++;
        else if (name.type() == EntityType.ORGANIZATION) to = heads.unitEnd(sentence, name.from(), to);
        return to == name.to() ? name : new Candidate(name.sentence(), name.from(), to, placeOr(name), null);
    }

    private static EntityType placeOr(Candidate name) {
        return name.type() == EntityType.ORGANIZATION ? name.type() : EntityType.PLACE;
    }

    /// A capital that may stand for its state is one too, and whom a tagger takes for somebody: "Tarin province".
    private static boolean isPlace(Sentence sentence, Candidate name) {
        boolean state = name.type() == EntityType.COUNTRY && name.length() == 1;
        return name.type() == EntityType.PLACE
                || name.type() == EntityType.PERSON && name.known() == null
                || state && Cities.named(sentence.token(name.from()).text()).isPresent();
    }

    /// A name built on a head noun takes the place of what lies wholly inside it.
    private void put(Sentence sentence, HeadNouns.Built built, int number, List<Candidate> all) {
        EntityType type = built.kind().type();
        if (type == null) {
            boolean code = heads.isFirst(sentence, built.from());
            all.removeIf(c -> isPartOfThing(c, built) || code && isWordInside(c, built));
            return;
        }
        Candidate name = new Candidate(number, built.from(), built.to(), type, null);
        for (Candidate other : all) {
            boolean known = other.known() != null && other.length() == name.length();
            if (other.overlaps(name) && (known || !name.contains(other))) return;
        }
        all.removeIf(name::overlaps);
        all.add(name);
    }

    /// No place is meant by "Lisbon" in "Treaty of Lisbon".
    private static boolean isPartOfThing(Candidate candidate, HeadNouns.Built thing) {
        return candidate.from() >= thing.from()
                && candidate.to() <= thing.to()
                && (candidate.type() == EntityType.PLACE || candidate.type() == EntityType.PERSON);
    }

    /// The newspaper is not meant by "Guardian" in "Exercise Polar Guardian".
    private static boolean isWordInside(Candidate candidate, HeadNouns.Built thing) {
        return candidate.from() > thing.from()
                && candidate.to() <= thing.to()
                && candidate.length() == 1
                && candidate.type() == EntityType.ORGANIZATION;
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

    /// "State" in "Secretary of State" is nobody's name.
    private void officeIsNoName(Sentence sentence, int at, List<Candidate> all) {
        Optional<PhraseTable.Hit> title = titles.at(sentence, at).filter(hit -> hit.to() > hit.from() + 1);
        title.ifPresent(hit ->
                all.removeIf(c -> c.from() > hit.from() && c.from() < hit.to() && c.type() == EntityType.ORGANIZATION));
    }

    private static boolean canBeInName(Token token) {
        return token.pos() != PartOfSpeech.NOUN && token.pos() != PartOfSpeech.PUNCT && Shapes.startsName(token);
    }

    /// What the gazetteer knows in the sentence, whatever the tagger says.
    List<Candidate> known(Sentence sentence, int number) {
        List<Candidate> known = new ArrayList<>();
        int from = 0;
        while (from < sentence.size()) {
            Optional<Gazetteer.Match> match = gazetteer.at(sentence, from);
            if (match.isPresent() && !isPartOfOther(sentence, match.get())) {
                KnownName name = match.get().name();
                known.add(new Candidate(
                        number,
                        from + (isArticle(sentence, from, match.get()) ? 1 : 0),
                        match.get().to(),
                        name.entity().type(),
                        name));
                from = match.get().to();
            } else {
                from++;
            }
        }
        return known;
    }

    /// "the West" is known by its article, which is no part of the name.
    private static boolean isArticle(Sentence sentence, int from, Gazetteer.Match match) {
        return match.to() > from + 1
                && sentence.token(from).pos() == PartOfSpeech.DET
                && !Shapes.isCapital(sentence.token(from));
    }

    /// "RT @somebody" is the mark of a forwarded post; "West Jersey" is not the West.
    private static boolean isPartOfOther(Sentence sentence, Gazetteer.Match match) {
        if (match.to() == sentence.size()) return false;
        Token next = sentence.token(match.to());
        boolean group = match.name().entity().type() == EntityType.GROUP;
        boolean name = next.pos() == PartOfSpeech.PROPN || next.pos() == PartOfSpeech.ADJ;
        return next.text().startsWith("@") || group && name && Shapes.isCapital(next);
    }

    /// "the Ruritania Express train": the country is meant, and what bears its name is no place.
    private static boolean isModifier(Sentence sentence, Candidate tagged, Candidate known) {
        return known.type() == EntityType.COUNTRY
                && tagged.type() == EntityType.PLACE
                && known.from() == tagged.from()
                && tagged.to() < sentence.size()
                && sentence.token(tagged.to()).pos() == PartOfSpeech.NOUN
                && !Shapes.isCapital(sentence.token(tagged.to()));
    }

    /// "German Bundestag" means the Bundestag.
    private static Candidate named(Candidate tagged, List<Candidate> known) {
        return known.stream()
                .filter(c -> c.to() == tagged.to() && c.from() > tagged.from())
                .filter(c -> c.type() == EntityType.ORGANIZATION && tagged.type() == EntityType.ORGANIZATION)
                .filter(c -> known.stream()
                        .anyMatch(adjective -> adjective.from() == tagged.from() && adjective.to() == c.from()))
                .findFirst()
                .map(c -> new Candidate(c.sentence(), tagged.from(), c.to(), c.type(), c.known()))
                .orElse(tagged);
    }

    /// A tagged name wins over known ones that it is longer than, unless it is nothing but known ones in a row.
    private static boolean beats(Sentence sentence, Candidate tagged, List<Candidate> known) {
        int told = 0;
        for (Candidate candidate : known) {
            if (!candidate.overlaps(tagged)) continue;
            boolean longer = tagged.contains(candidate) && tagged.length() > candidate.length();
            if (!longer || isOrganization(candidate) && candidate.from() == tagged.from()) return false;
            if (isModifier(sentence, tagged, candidate)) return false;
            told += candidate.length();
        }
        for (int i = tagged.from(); i < tagged.to(); i++) {
            if (!Shapes.startsName(sentence.token(i))) told++;
        }
        boolean body = tagged.type() == EntityType.ORGANIZATION
                && known.stream().anyMatch(c -> c.type() == EntityType.ORGANIZATION && c.overlaps(tagged));
        return told < tagged.length() || body;
    }

    /// "Shanghai Cooperation Organization Heads of State Council": the known body is the one that is meant; "NATO
    /// Response Force" is another one.
    private static boolean isOrganization(Candidate candidate) {
        return candidate.type() == EntityType.ORGANIZATION && candidate.length() > 1;
    }
}
