package org.synoptic.language.slavic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.TaggedName.Label;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Names by the shape of words and by what stands before them: given names and patronymics, endings of surnames, words
/// for persons, for bodies and for places.
final class SlavicEntityTagger implements EntityTagger {
    private static final int LONGEST = 4;

    private final Map<String, String> cues = new HashMap<>();

    /// Whether names in Latin letters are foreign, most often those of companies.
    private final boolean foreign;

    /// @param lines of `namecues.tsv`: words in the base form; `person`, `place`, `body` (in quotation marks
    /// or capitals behind it), `head` (begins the name of a body), `common` (letters in capitals that name nobody)
    /// @param foreign whether the language is written in other letters than Latin ones
    SlavicEntityTagger(List<RuleFiles.Line> lines, boolean foreign) {
        this.foreign = foreign;
        for (RuleFiles.Line line : lines) {
            for (String word : line.column(0).split("\\|")) cues.put(word, line.column(1));
        }
    }

    @Override
    public List<TaggedName> tag(Sentence sentence) {
        List<TaggedName> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            TaggedName name = headed(sentence, at);
            if (name == null) name = quoted(sentence, at);
            if (name == null && isName(sentence.token(at))) name = run(sentence, at);
            if (name != null) names.add(name);
            at = name == null ? at + 1 : name.to();
        }
        return names;
    }

    private @Nullable String cue(Token token) {
        return cues.get(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isName(Token token) {
        return token.pos() == PartOfSpeech.PROPN;
    }

    private static boolean isPersonal(Token token) {
        return switch (token.tag()) {
            case Tags.NAME, Tags.GIVEN, Tags.SURNAME, Tags.PATRONYMIC, Tags.INITIAL -> true;
            default -> false;
        };
    }

    // ---------------------------------------------------------------- persons and places

    private @Nullable TaggedName run(Sentence sentence, int from) {
        int to = from;
        while (to < sentence.size() && to < from + LONGEST && goesOn(sentence, from, to)) to++;
        if (to == from) return alone(sentence, from);
        boolean given = false;
        boolean surname = false;
        boolean common = true;
        for (int i = from; i < to; i++) {
            String tag = sentence.token(i).tag();
            given |= tag.equals(Tags.GIVEN) || tag.equals(Tags.PATRONYMIC) || tag.equals(Tags.INITIAL);
            surname |= tag.equals(Tags.SURNAME);
            common &= tag.equals(Tags.WORD);
        }
        if (foreign && isLatin(sentence.token(from)))
            return to > from + 1 || isBody(sentence, from) ? new TaggedName(from, to, Label.ORGANIZATION) : null;
        if (common) return to - from == 1 ? alone(sentence, from) : null;
        if (to - from > 1 && (given || surname || isTold(sentence, from)))
            return new TaggedName(from, to, Label.PERSON);
        if (to - from == 1) return alone(sentence, from);
        return from == 0 ? null : new TaggedName(from, to, Label.PERSON);
    }

    private static boolean goesOn(Sentence sentence, int from, int at) {
        Token token = sentence.token(at);
        if (!isName(token) || !isPersonal(token) && !token.tag().equals(Tags.WORD)) return false;
        if (at == from) return true;
        if (isLatin(sentence.token(from)) != isLatin(token)) return false;
        return followsGiven(sentence.token(at - 1)) || agree(sentence.token(from), token);
    }

    /// Behind a given name or an initial stands a surname, whatever its forms tell.
    private static boolean followsGiven(Token before) {
        return switch (before.tag()) {
            case Tags.GIVEN, Tags.INITIAL, Tags.PATRONYMIC -> true;
            default -> false;
        };
    }

    private static boolean isLatin(Token token) {
        return Character.UnicodeScript.of(token.text().codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /// Names in a row agree in a case.
    private static boolean agree(Token a, Token b) {
        return Reading.CASES.stream().anyMatch(c -> a.is(c) && b.is(c))
                || Reading.CASES.stream().noneMatch(a::is)
                || Reading.CASES.stream().noneMatch(b::is);
    }

    /// "президент Петров", "в Петрове".
    private @Nullable TaggedName alone(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (token.tag().equals(Tags.ACRONYM))
            return isBody(sentence, at) ? new TaggedName(at, at + 1, Label.ORGANIZATION) : null;
        if (token.tag().equals(Tags.PLACE) || isPlace(sentence, at)) return new TaggedName(at, at + 1, Label.PLACE);
        boolean person = token.tag().equals(Tags.SURNAME)
                || token.tag().equals(Tags.GIVEN) && token.text().length() > 2;
        if (person || isPersonal(token) && isTold(sentence, at)) return new TaggedName(at, at + 1, Label.PERSON);
        return null;
    }

    /// Neither "СМИ", which names nobody, nor what goes on in figures: "COVID-19", "SSJ100".
    private boolean isBody(Sentence sentence, int at) {
        String text = sentence.token(at).text();
        boolean figures = text.chars().anyMatch(Character::isDigit)
                || at + 1 < sentence.size()
                        && Character.isDigit(sentence.token(at + 1).text().charAt(0))
                        && sentence.token(at).span().end()
                                == sentence.token(at + 1).span().start();
        return text.length() > 1 && !figures && !"common".equals(cue(sentence.token(at)));
    }

    private boolean isTold(Sentence sentence, int at) {
        return at > 0 && "person".equals(cue(sentence.token(at - 1)));
    }

    private boolean isPlace(Sentence sentence, int at) {
        if (at == 0) return false;
        Token before = sentence.token(at - 1);
        if ("place".equals(cue(before))) return true;
        boolean in = "in".equals(cues.get(before.lower()));
        Token token = sentence.token(at);
        if (!in || token.is(Feature.PLURAL)) return false;
        return switch (token.tag()) {
            case Tags.NAME -> true;
            case Tags.SURNAME, Tags.WORD -> token.is(Feature.LOCATIVE) && cue(token) == null;
            default -> false;
        };
    }

    // ---------------------------------------------------------------- bodies

    /// «Заря» after "компания", and single names in marks with a capital.
    private @Nullable TaggedName quoted(Sentence sentence, int at) {
        if (!"«„“\"".contains(sentence.token(at).text()) || at == 0) return null;
        if (!"body".equals(cue(sentence.token(at - 1)))) return null;
        for (int i = at + 1; i < Math.min(sentence.size(), at + 6); i++) {
            if ("»”\"“".contains(sentence.token(i).text()))
                return i > at + 1 ? new TaggedName(at + 1, i, Label.ORGANIZATION) : null;
        }
        return null;
    }

    /// "Министерство обороны", "Европейский союз", "Совет Федерации": a head noun with what belongs to it.
    private @Nullable TaggedName headed(Sentence sentence, int from) {
        Token first = sentence.token(from);
        if (!Character.isUpperCase(first.text().codePointAt(0))) return null;
        int head = from;
        while (head < sentence.size() && head < from + 3 && sentence.token(head).pos() == PartOfSpeech.ADJ) head++;
        if (head == sentence.size() || !"head".equals(cue(sentence.token(head)))) return null;
        int to = head + 1;
        while (to < sentence.size() && to < head + 5 && isGenitive(sentence.token(to))) to++;
        boolean bare = to == from + 1;
        return bare && from == 0 ? null : bare ? null : new TaggedName(from, to, Label.ORGANIZATION);
    }

    private static boolean isGenitive(Token token) {
        boolean nominal = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.ADJ || isName(token);
        boolean personal = token.tag().equals(Tags.GIVEN) || token.tag().equals(Tags.SURNAME);
        return nominal && !personal && token.is(Feature.GENITIVE) && !token.is(Feature.NOMINATIVE);
    }
}
