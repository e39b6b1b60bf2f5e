package org.synoptic.annotate.name;

import java.util.ArrayList;
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

/// What a tagger takes for names, with the spans and types that we give them: without titles and stray marks, with the
/// particles that belong to them.
final class TaggedNames {
    private static final Set<String> MARKS_IN_NAMES = Set.of("-", "'", "’", ".", "&", "!");

    /// Words without a capital with which a person's name may begin or go on.
    private static final Set<String> PARTICLES =
            Set.of("von", "van", "der", "de", "den", "di", "da", "dos", "du", "al", "el", "bin", "ibn", "ter", "zu");

    /// Of these the ones that join a name to the one before, and say nothing else in English or German.
    private static final Set<String> NOBLE = Set.of("van", "von", "de", "bin", "ibn", "di", "du", "dos", "ter");

    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}|St|Chr|Jr|Sr");

    private final EntityTagger tagger;
    private final Gazetteer gazetteer;
    private final PhraseTable titles;
    private final HeadNouns heads;
    private final Grammar grammar;

    TaggedNames(EntityTagger tagger, Gazetteer gazetteer, PhraseTable titles, HeadNouns heads, Grammar grammar) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        this.titles = titles;
        this.heads = heads;
        this.grammar = grammar;
    }

    List<Candidate> find(Sentence sentence, int number) {
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
        for (int i = from; i < to; i++) if (Shapes.isAttribute(sentence.token(i), grammar)) from = i + 1;
        while (from < to && !Shapes.startsName(sentence.token(from)) && !(person && isParticle(sentence, from, to)))
            from++;
        if (person && from < to) from = afterTitles(sentence, from, to);
        else if (type == EntityType.ORGANIZATION) from = afterOffice(sentence, from, to);
        from = behindDash(sentence, from, to);
        int end = from;
        to = heads.cut(sentence, from, to);
        while (end < to && !sentence.token(end).text().startsWith("@") && belongsToName(sentence, end, from, type))
            end++;
        while (end > from && isTrailing(sentence, end - 1)) end--;
        while (person && end > from + 1 && heads.isThing(sentence.token(end - 1))) end--;
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

    /// "another kingdom - Ruritania": the known name behind a dash that stands between blanks.
    private int behindDash(Sentence sentence, int from, int to) {
        for (int at = from + 1; at + 1 < to; at++) {
            Token dash = sentence.token(at);
            boolean apart = List.of("-", "–", "—").contains(dash.text())
                    && isApart(sentence, at)
                    && sentence.token(at - 1).span().end() < dash.span().start();
            if (apart && gazetteer.at(sentence, at + 1).isPresent()) return at + 1;
        }
        return from;
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

    /// "Permanent Representative of the Ruritanian Federation" is an office, and what it is of may be a body.
    private int afterOffice(Sentence sentence, int from, int to) {
        int end = from < to ? titles.at(sentence, from).map(PhraseTable.Hit::to).orElse(to) : to;
        if (end >= to || !heads.isPreposition(sentence, end)) return from;
        int at = end + 1;
        while (at < to && sentence.token(at).pos() == PartOfSpeech.DET) at++;
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
}
