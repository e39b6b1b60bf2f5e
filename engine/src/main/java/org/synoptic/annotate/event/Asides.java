package org.synoptic.annotate.event;

import java.util.List;
import java.util.Set;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// What stands in brackets behind a name: an age "(46)", a party "(SPD)", another name of the same. The clause goes on
/// behind it, and nobody named in it does anything.
final class Asides {
    /// Tokens between the brackets.
    private static final int LONGEST = 3;

    private static final Set<String> OPEN = Set.of("(", "-LRB-");
    private static final Set<String> CLOSED = Set.of(")", "-RRB-");

    private Asides() {}

    /// The mentions that stand in no aside.
    static List<Mention> without(Sentence sentence, List<Mention> mentions) {
        return mentions.stream().filter(mention -> !holds(sentence, mention)).toList();
    }

    private static boolean holds(Sentence sentence, Mention mention) {
        int first = sentence.indexAt(mention.span().start());
        for (int open = first - 1; open >= 0 && first - open <= LONGEST; open--) {
            if (isMark(sentence, open) && OPEN.contains(sentence.token(open).text())) return true;
        }
        return false;
    }

    /// Whether the token is a bracket of an aside.
    static boolean isMark(Sentence sentence, int index) {
        String mark = sentence.token(index).text();
        if (OPEN.contains(mark)) return index > 0 && isClosed(sentence, index);
        if (!CLOSED.contains(mark)) return false;
        for (int open = index - 1; open > 0 && index - open <= LONGEST + 1; open--) {
            if (OPEN.contains(sentence.token(open).text())) return isClosed(sentence, open);
        }
        return false;
    }

    private static boolean isClosed(Sentence sentence, int open) {
        for (int i = open + 1; i < sentence.size() && i - open <= LONGEST + 1; i++) {
            Token token = sentence.token(i);
            if (CLOSED.contains(token.text())) return i > open + 1;
            if (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX) return false;
        }
        return false;
    }
}
