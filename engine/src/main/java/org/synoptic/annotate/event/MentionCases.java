package org.synoptic.annotate.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// The cases that a mention can stand in, by the forms of its words and of the words beside it.
final class MentionCases {
    private static final Set<Feature> CASES = EnumSet.of(
            Feature.NOMINATIVE,
            Feature.GENITIVE,
            Feature.DATIVE,
            Feature.ACCUSATIVE,
            Feature.INSTRUMENTAL,
            Feature.LOCATIVE);

    private final SentenceView view;
    private final Sentence sentence;

    MentionCases(SentenceView view) {
        this.view = view;
        this.sentence = view.sentence;
    }

    /// The cases that the words of a mention can all stand in; of an office the first noun's.
    Set<Feature> of(Mention mention) {
        int from = view.firstToken(mention.span());
        int to = view.lastToken(mention.span());
        Optional<Mention> leader = leader(mention, from);
        if (leader.isPresent()) return of(leader.get());
        if (isCounted(from)) return EnumSet.of(Feature.NOMINATIVE, Feature.ACCUSATIVE);
        Set<Feature> cases = EnumSet.copyOf(CASES);
        for (int i = from; i < to; i++) {
            Set<Feature> own = of(sentence.token(i));
            if (own.isEmpty()) continue;
            Set<Feature> common = EnumSet.copyOf(cases);
            common.retainAll(own);
            if (common.isEmpty()) break;
            cases = common;
            boolean noun = sentence.token(i).pos() == PartOfSpeech.NOUN;
            if (noun && mention.form() == Mention.Form.ROLE) break;
        }
        return titled(mention, from, cases);
    }

    /// "президенты Франции и России": the second office is named by its state only and stands in the case of the first.
    private Optional<Mention> leader(Mention mention, int from) {
        boolean state =
                mention.form() == Mention.Form.ROLE && sentence.token(from).pos() == PartOfSpeech.PROPN;
        boolean joined = from > 1 && sentence.token(from - 1).pos() == PartOfSpeech.CCONJ;
        if (!state || !joined) return Optional.empty();
        return view.endingAt(from - 1).filter(first -> first.form() == Mention.Form.ROLE);
    }

    /// "трое жителей", "20 солдат": what is counted stands in the genitive, and the whole in any case.
    boolean isCounted(int from) {
        if (!isGenitive(sentence.token(from))) return false;
        int at = from - 1;
        while (at >= 0 && sentence.token(at).pos() == PartOfSpeech.ADJ) at--;
        if (at < 0) return false;
        Token number = sentence.token(at);
        Set<Feature> cases = of(number);
        boolean free = cases.isEmpty() || cases.contains(Feature.NOMINATIVE) || cases.contains(Feature.ACCUSATIVE);
        boolean governed = at > 0 && sentence.token(at - 1).pos() == PartOfSpeech.ADP;
        return number.pos() == PartOfSpeech.NUM && free && !governed;
    }

    /// "министром Петровым", "президентом Франции Жаном": a name agrees with the title before it.
    private Set<Feature> titled(Mention mention, int from, Set<Feature> cases) {
        if (mention.form() != Mention.Form.NAME || cases.size() < 2) return cases;
        int title = titleBefore(mention, from);
        if (title < 0) return cases;
        Set<Feature> common = EnumSet.copyOf(cases);
        common.retainAll(of(sentence.token(title)));
        return common.isEmpty() ? cases : common;
    }

    /// Index of the noun of the title before a person's name; -1 for none.
    int titleBefore(Mention mention, int from) {
        if (mention.type() != EntityType.PERSON) return -1;
        int at = from - 1;
        int steps = 0;
        int found = -1;
        while (at >= 0 && steps++ < 6) {
            Token token = sentence.token(at);
            boolean noun = token.pos() == PartOfSpeech.NOUN;
            if (!noun && token.pos() != PartOfSpeech.PROPN && token.pos() != PartOfSpeech.ADJ) break;
            if (noun) found = at;
            if (noun && at > 0 && !isGenitive(token)) return at;
            at--;
        }
        return found;
    }

    private static boolean isGenitive(Token token) {
        return token.is(Feature.GENITIVE) && !token.is(Feature.NOMINATIVE);
    }

    static Set<Feature> of(Token token) {
        Set<Feature> cases = EnumSet.noneOf(Feature.class);
        for (Feature feature : token.features()) if (CASES.contains(feature)) cases.add(feature);
        return cases;
    }
}
