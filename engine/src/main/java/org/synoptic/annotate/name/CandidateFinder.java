package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;

/// Puts together what the tagger and the gazetteer take for names. Where they overlap, a known name wins over a tagged
/// one of its own
/// length, and a longer tagged one over the known names in it.
final class CandidateFinder {
    private static final Set<String> MARKS_IN_NAMES = Set.of("-", "'", "’", ".", "&", "!");

    /// Words without a capital with which a person's name may begin or go on.
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "der", "de", "den", "di", "da", "dos", "du", "al", "el", "bin", "ibn", "ter", "zu");

    /// Of these the ones that join a name to the one before, and say nothing else in English or German.
    private static final Set<String> NOBLE = Set.of("van", "von", "de", "bin", "ibn", "di", "du", "dos", "ter");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}|St|Chr|Jr|Sr");

    private static final int LONGEST_NAME = 4;

    private final EntityTagger tagger;
    private final Gazetteer gazetteer;
    private final PhraseTable titles;
    private final HeadNouns heads;
    private final Grammar grammar;

    CandidateFinder(EntityTagger tagger, Gazetteer gazetteer, PhraseTable titles, HeadNouns heads, Grammar grammar) {
        this.grammar = grammar;
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.heads = heads;
    }

    /// @return without overlap, in order
    List<Candidate> find(Sentence sentence, int number) {
        List<Candidate> known = known(sentence, number);
        List<Candidate> all = new ArrayList<>();
        for (Candidate tagged : tagged(sentence, number)) {
            if (beats(sentence, tagged, known)) all.add(named(tagged, known));
        }
        List<Candidate> winners = List.copyOf(all);
        known.stream()
                .filter(candidate -> winners.stream().noneMatch(candidate::overlaps))
                .forEach(all::add);
        for (HeadNouns.Built built : heads.find(sentence)) put(built, number, all);
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
        return heads.surroundings().told(sentence, number, told);
    }

    /// A name built on a head noun takes the place of what lies wholly inside it.
    private static void put(HeadNouns.Built built, int number, List<Candidate> all) {
        EntityType type = built.kind().type();
        if (type == null) {
            all.removeIf(c -> isPartOfThing(c, built));
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

    private List<Candidate> tagged(Sentence sentence, int number) {
        List<Candidate> tagged = new ArrayList<>();
        for (TaggedName name : tagger.tag(sentence)) {
            Optional<EntityType> type = type(name.label());
            if (type.isPresent()) {
                trimmed(sentence, number, name, type.get())
                        .filter(candidate -> !isCommon(sentence, candidate))
                        .flatMap(candidate -> retyped(sentence, candidate))
                        .ifPresent(tagged::add);
            }
        }
        return tagged;
    }

    /// A single common noun that a tagger of a language where nouns have capitals takes for somebody or some place.
    private static boolean isCommon(Sentence sentence, Candidate candidate) {
        return candidate.length() == 1
                && candidate.type() != EntityType.ORGANIZATION
                && sentence.token(candidate.from()).is(Token.Feature.COMMON_NOUN)
                && Cities.named(sentence.token(candidate.from()).text()).isEmpty();
    }

    /// With the type that its head noun tells; nothing where that is none of ours.
    private Optional<Candidate> retyped(Sentence sentence, Candidate candidate) {
        Optional<HeadNouns.Kind> kind = heads.kind(sentence, candidate.from(), candidate.to());
        boolean kept = kind.isEmpty() || kind.get() == HeadNouns.Kind.SITE && candidate.type() != EntityType.PERSON;
        if (kept) return Optional.of(candidate);
        return Optional.ofNullable(kind.get().type())
                .map(type -> new Candidate(candidate.sentence(), candidate.from(), candidate.to(), type, null));
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
        boolean person = type == EntityType.PERSON;
        while (from < to && !Shapes.startsName(sentence.token(from)) && !(person && isParticle(sentence, from, to)))
            from++;
        if (person && from < to) from = afterTitles(sentence, from, to);
        int end = from;
        to = heads.cut(sentence, from, to);
        while (end < to && !sentence.token(end).text().startsWith("@") && belongsToName(sentence, end, from, type))
            end++;
        while (end > from && isTrailing(sentence, end - 1)) end--;
        if (person) end = withParticles(sentence, from, end);
        if (type != EntityType.ORGANIZATION) end = withStop(sentence, from, end);
        if (type == EntityType.PLACE) end = withHyphen(sentence, from, end);
        boolean isName = false;
        for (int i = from; i < end; i++) isName |= Shapes.startsName(sentence.token(i));
        if (person && end == from + 1 && Shapes.isAcronym(sentence.token(from).text())) isName = false;
        return isName ? Optional.of(new Candidate(number, from, end, type, null)) : Optional.empty();
    }

    /// "van" in "van der Meer", before a capital.
    private static boolean isParticle(Sentence sentence, int at, int to) {
        int next = at;
        while (next < to && PARTICLES.contains(sentence.token(next).text())) next++;
        return next > at && next < to && Shapes.isCapital(sentence.token(next));
    }

    /// "Otto" in "Otto von Ruppin": a particle and what follows it belong to the name, unless that is a known place.
    private int withParticles(Sentence sentence, int from, int end) {
        if (end == from
                || end >= sentence.size()
                || !NOBLE.contains(sentence.token(end).text())) return end;
        int at = end + 1;
        while (at < sentence.size()
                && at < end + 3
                && PARTICLES.contains(sentence.token(at).text())) at++;
        if (at == sentence.size()) return end;
        Token next = sentence.token(at);
        boolean name = Shapes.isCapital(next)
                && next.pos() == PartOfSpeech.PROPN
                && gazetteer.at(sentence, at).isEmpty()
                && Cities.inflected(next.text()).isEmpty();
        return name ? at + 1 : end;
    }

    /// "Mecklenburg- Vorpommern", where a blank follows the hyphen.
    private static int withHyphen(Sentence sentence, int from, int end) {
        boolean hyphen = end > from
                && end + 1 < sentence.size()
                && sentence.token(end).text().equals("-")
                && sentence.token(end).span().start()
                        == sentence.token(end - 1).span().end();
        if (!hyphen) return end;
        Token next = sentence.token(end + 1);
        return Shapes.isCapital(next) && next.pos() == PartOfSpeech.PROPN ? end + 2 : end;
    }

    /// "Robert R ." and "St . Gallen", where a text parts the stop from its letter.
    private static int withStop(Sentence sentence, int from, int end) {
        boolean stop = end > from
                && end < sentence.size()
                && sentence.token(end).text().equals(".")
                && ABBREVIATION.matcher(sentence.token(end - 1).text()).matches();
        if (!stop) return end;
        int at = end + 1;
        while (at < sentence.size()
                && Shapes.isCapital(sentence.token(at))
                && sentence.token(at).pos() == PartOfSpeech.PROPN) at++;
        return at;
    }

    private static boolean isTrailing(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        return !text.endsWith(".")
                && !text.equals("!")
                && !Character.isLetterOrDigit(text.codePointBefore(text.length()));
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

    private static boolean belongsToName(Sentence sentence, int index, int from, EntityType type) {
        Token token = sentence.token(index);
        if (token.tag().equals("POS")) return false;
        if (token.pos() == PartOfSpeech.PUNCT && !MARKS_IN_NAMES.contains(token.text()))
            return index > from && token.text().equals("&");
        if (token.text().equals("!") && (index + 1 == sentence.size() || index == from)) return false;
        boolean dash = token.text().equals("-");
        return !(dash && type == EntityType.PERSON && isApart(sentence, index));
    }

    /// A dash between blanks parts clauses, it does not join names.
    private static boolean isApart(Sentence sentence, int index) {
        return index + 1 >= sentence.size()
                || sentence.token(index).span().end()
                        < sentence.token(index + 1).span().start();
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
    /// Response
    /// Force" is another one.
    private static boolean isOrganization(Candidate candidate) {
        return candidate.type() == EntityType.ORGANIZATION && candidate.length() > 1;
    }
}
