package org.synoptic.annotate.event;

import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// The parties of a participle that stands before its noun, inside a noun phrase: "die von Brüssel verlangten
/// Kontrollen".
final class AttributeArguments {
    /// In words, from the participle back to its article.
    private static final int REACH = 8;

    private final SentenceView view;
    private final Sentence sentence;
    private final ClauseMentions mentions;

    AttributeArguments(SentenceView view, ClauseMentions mentions) {
        this.view = view;
        this.sentence = view.sentence;
        this.mentions = mentions;
    }

    boolean isAttributive(int verb) {
        int next = verb + 1;
        while (next < sentence.size() && sentence.token(next).pos() == PartOfSpeech.ADJ) next++;
        if (next >= sentence.size() || !sentence.token(verb).is(Feature.PAST_PARTICIPLE)) return false;
        if (sentence.token(next).pos() != PartOfSpeech.NOUN || view.isTime(next)) return false;
        return articleBefore(verb) >= 0;
    }

    /// The article of the noun phrase that the participle stands in; -1 where an article is followed by a noun of its
    /// own.
    private int articleBefore(int verb) {
        boolean inside = true;
        for (int i = verb - 1; i >= 0 && verb - i <= REACH && inside; i--) {
            Token token = sentence.token(i);
            if (token.pos() == PartOfSpeech.DET) {
                PartOfSpeech next = sentence.token(i + 1).pos();
                return i + 1 == verb || next == PartOfSpeech.ADP || next == PartOfSpeech.ADV ? i : -1;
            }
            inside = !Clauses.isBoundary(token) && token.pos() != PartOfSpeech.VERB && token.pos() != PartOfSpeech.AUX;
        }
        return -1;
    }

    /// Who did it stands between the article and the participle; whom it was done to may be the noun.
    Arguments of(int verb) {
        Arguments arguments = new Arguments();
        Clauses.Range phrase = new Clauses.Range(articleBefore(verb), verb);
        for (Mention mention : mentions.mentionsIn(phrase)) {
            String place = mentions.placeOf(mention, phrase);
            if (place != null && !place.isEmpty()) arguments.add(place, mention);
        }
        arguments.addAll("subj", arguments.at("by"));
        int noun = verb + 1;
        while (sentence.token(noun).pos() == PartOfSpeech.ADJ) noun++;
        arguments.addAll("obj", view.at(noun));
        return arguments;
    }
}
