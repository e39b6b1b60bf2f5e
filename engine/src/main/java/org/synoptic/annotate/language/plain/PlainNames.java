package org.synoptic.annotate.language.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.EntityTagger;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.TaggedName;
import org.synoptic.annotate.language.TaggedName.Label;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;

/// Names by capitals, the words beside them and what the dictionary says; with no model.
///
/// A name of a body runs from its head noun over adjectives and the phrases that belong to it: "Conseil national de la
/// patrie". Any other is a row of words with capitals, with particles between them.
final class PlainNames implements EntityTagger {
    private static final int LONGEST = 10;
    private static final int MOST_PARTICLES = 3;

    /// "XIXe".
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,6}(e|è|ème|er|º)?");

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{L}\\p{Lu}");

    /// The beginnings of surnames that go on with a capital.
    private static final Pattern SURNAME =
            Pattern.compile("(?:Mc|Mac|De|Di|Da|Du|La|Le|Van|Fitz|D['’]|O['’]|L['’])\\p{Lu}");

    private final NameCues cues;

    PlainNames(RuleFiles rules) {
        this.cues = new NameCues(rules);
    }

    @Override
    public List<TaggedName> tag(Sentence sentence) {
        List<TaggedName> names = new ArrayList<>();
        if (saysNothing(sentence)) return names;
        int at = 0;
        while (at < sentence.size()) {
            TaggedName name = isProper(sentence, at) ? name(sentence, at) : null;
            if (name != null) names.add(name);
            at = name == null ? at + 1 : name.to();
        }
        return names;
    }

    /// Whether nearly all words have a capital.
    private static boolean saysNothing(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.text().length() < 4 || !Character.isLetter(token.text().codePointAt(0))) continue;
            words++;
            if (Character.isUpperCase(token.text().codePointAt(0))) capitals++;
        }
        return words > 5 && capitals * 10 >= words * 9;
    }

    private boolean isProper(Sentence sentence, int at) {
        Token token = sentence.token(at);
        int first = token.text().codePointAt(0);
        if (ROMAN.matcher(token.text()).matches()) return false;
        boolean capital =
                Character.isUpperCase(first) || token.text().startsWith("al-") || isCapitalInside(token.text());
        return capital && token.pos() == PartOfSpeech.PROPN && !cues.is("no-name", token);
    }

    /// "iPhone", "eBay".
    private static boolean isCapitalInside(String text) {
        return text.length() > 2 && Character.isUpperCase(text.charAt(1)) && Character.isLowerCase(text.charAt(0));
    }

    private @Nullable TaggedName name(Sentence sentence, int from) {
        Label head = cues.first(sentence.token(from));
        if (head != null) {
            int to = bodyEnd(sentence, from);
            if (to > from + 1) return new TaggedName(from, to, head);
            return null;
        }
        if (cues.isTitle(sentence.token(from))) return null;
        int to = rowEnd(sentence, from);
        if (to == from + 1 && (isCommon(sentence.token(from)) || hasFigures(sentence.token(from)))) return null;
        return new TaggedName(from, to, label(sentence, from, to));
    }

    /// "la Constitution": a common noun with a capital, of which the dictionary knows no name.
    private static boolean isCommon(Token token) {
        return Character.isLowerCase(token.lemma().codePointAt(0))
                && token.features().isEmpty();
    }

    // ---------------------------------------------------------------- bodies

    /// Adjectives and capitals behind the head, then phrases with a preposition: each of capitals, the first of common
    /// words too.
    private int bodyEnd(Sentence sentence, int head) {
        int at = head + 1;
        while (at < sentence.size() && at < head + 4 && isPartOfBody(sentence, at)) at++;
        boolean common = true;
        while (at < sentence.size() && at < head + LONGEST) {
            int next = phraseEnd(sentence, at, common && at <= head + 3);
            if (next == at) break;
            common = false;
            at = next;
        }
        return at;
    }

    private boolean isPartOfBody(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.pos() == PartOfSpeech.ADJ || isProper(sentence, at) && !cues.is("particle", token);
    }

    private int phraseEnd(Sentence sentence, int from, boolean common) {
        int at = from;
        while (at < sentence.size() && at < from + 3 && isInside(sentence.token(at))) at++;
        if (at == from || at >= sentence.size()) return from;
        int start = at;
        while (at < sentence.size() && at < start + 4 && isProper(sentence, at)) at++;
        if (at == start && common && sentence.token(at).pos() == PartOfSpeech.NOUN) at++;
        if (at == start) return from;
        while (at < sentence.size()
                && at < start + 4
                && sentence.token(at).pos() == PartOfSpeech.ADJ
                && !isFree(sentence, at)) at++;
        return at;
    }

    /// An adjective of a common noun behind the whole name: not told here, so it belongs to it when it is near.
    private static boolean isFree(Sentence sentence, int at) {
        return sentence.token(at).is(Feature.PAST_PARTICIPLE);
    }

    private boolean isInside(Token token) {
        return cues.is("inside", token);
    }

    // ---------------------------------------------------------------- rows

    private int rowEnd(Sentence sentence, int from) {
        int at = from + 1;
        while (at < sentence.size() && at < from + LONGEST) {
            int next = at;
            while (next < sentence.size() && next < at + MOST_PARTICLES && cues.is("particle", sentence.token(next)))
                next++;
            if (next >= sentence.size() || !isProper(sentence, next) || isNewLine(sentence, next)) break;
            if (next > at && (!mayHaveParticle(sentence, from, at) || isPlace(sentence.token(next)))) break;
            if (next == at && cues.first(sentence.token(next)) != null) break;
            at = next + 1;
        }
        return at;
    }

    private static boolean isNewLine(Sentence sentence, int at) {
        return sentence.token(at).span().start() - sentence.token(at - 1).span().end() > 1;
    }

    private static boolean isPlace(Token token) {
        return token.is(Feature.PLACE_NAME) && !token.is(Feature.FAMILY_NAME) && !token.is(Feature.GIVEN_NAME);
    }

    /// "Charles de Gaulle", not "France de Macron".
    private boolean mayHaveParticle(Sentence sentence, int from, int to) {
        Token first = sentence.token(from);
        return to - from <= 4 && !first.is(Feature.PLACE_NAME) && !isAcronym(first.text());
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1
                && text.length() < 8
                && text.equals(text.toUpperCase(Locale.ROOT))
                && Character.isLetter(text.charAt(0))
                && text.indexOf('.') < 0;
    }

    /// "Moto2", "Sentinel-2B": what is made, not who.
    private static boolean hasFigures(Token token) {
        return token.text().chars().anyMatch(Character::isDigit);
    }

    /// "PdL", "DigitalSpy": capitals within; not "McCain", "DeSantis".
    private static boolean isComposed(String text) {
        return CAPITAL_INSIDE.matcher(text).find() && !SURNAME.matcher(text).lookingAt();
    }

    private Label label(Sentence sentence, int from, int to) {
        Token first = sentence.token(from);
        Token last = sentence.token(to - 1);
        Label told = cues.last(last);
        if (told != null && to - from > 1) return told;
        if (isTitled(sentence, from)) return Label.PERSON;
        if (before(sentence, from, "body-before")) return Label.ORGANIZATION;
        if (before(sentence, from, "place-word")) return Label.PLACE;
        if (to - from > 1) return ofMany(sentence, from, to);
        if (isAcronym(first.text()) || isComposed(first.text())) return Label.ORGANIZATION;
        boolean person = first.is(Feature.GIVEN_NAME) || first.is(Feature.FAMILY_NAME);
        if (first.is(Feature.PLACE_NAME) && !person) return Label.PLACE;
        boolean placed = from > 0 && cues.is("place-before", sentence.token(from - 1));
        if (placed) return person && !first.is(Feature.PLACE_NAME) ? Label.PERSON : Label.PLACE;
        if (person) return Label.PERSON;
        boolean article = from > 0 && sentence.token(from - 1).pos() == PartOfSpeech.DET;
        return article ? Label.ORGANIZATION : Label.PERSON;
    }

    private Label ofMany(Sentence sentence, int from, int to) {
        Token first = sentence.token(from);
        if (first.is(Feature.GIVEN_NAME)) return Label.PERSON;
        boolean places = true;
        boolean acronym = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (isProper(sentence, i)) places &= token.is(Feature.PLACE_NAME);
            acronym |= isAcronym(token.text());
        }
        if (places) return Label.PLACE;
        if (acronym) return Label.ORGANIZATION;
        boolean placed = from > 0 && cues.is("place-before", sentence.token(from - 1)) && first.is(Feature.PLACE_NAME);
        if (placed) return Label.PLACE;
        boolean article = from > 0 && sentence.token(from - 1).pos() == PartOfSpeech.DET;
        return article && to - from > 1 && !first.is(Feature.FAMILY_NAME) ? Label.ORGANIZATION : Label.PERSON;
    }

    /// "le président français Emmanuel Macron": a title before the name and what describes it.
    private boolean isTitled(Sentence sentence, int from) {
        int at = from - 1;
        int first = Math.max(0, from - 3);
        if (at >= 0 && sentence.token(at).text().equals(",")) at--;
        while (at >= first && sentence.token(at).pos() == PartOfSpeech.ADJ && !cues.isTitle(sentence.token(at))) at--;
        return at >= 0 && cues.isTitle(sentence.token(at));
    }

    private boolean before(Sentence sentence, int from, String kind) {
        int at = from - 1;
        while (at > 0
                && at > from - 3
                && (isInside(sentence.token(at)) || sentence.token(at).text().equals("«"))) at--;
        return at >= 0 && cues.is(kind, sentence.token(at));
    }
}
