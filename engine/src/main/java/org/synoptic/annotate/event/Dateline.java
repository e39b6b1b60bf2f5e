package org.synoptic.annotate.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.Mention;

/// Where a report was written, at the head of its first sentence: "GENEVA, Switzerland (AP) -- Some 40 states …".
/// Nobody
/// named there does anything.
final class Dateline {
    private static final int LONGEST = 14;
    private static final Set<String> MARKS = Set.of("--", "—", "–", "_", "-", ":");

    private Dateline() {}

    /// The mentions that stand behind the dateline of the sentence; all where it has none.
    static List<Mention> without(Sentence sentence, List<Mention> mentions) {
        int end = end(sentence);
        if (end == 0) return mentions;
        int from = sentence.token(end - 1).span().end();
        return mentions.stream()
                .filter(mention -> mention.span().start() >= from)
                .toList();
    }

    /// Index after the mark that ends the dateline; 0 where there is none.
    private static int end(Sentence sentence) {
        if (sentence.size() == 0 || !isCapital(sentence.token(0).text())) return 0;
        for (int i = 1; i < Math.min(LONGEST, sentence.size()); i++) {
            Token token = sentence.token(i);
            if (MARKS.contains(token.text())) return i + 1;
            if (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX) return 0;
        }
        return 0;
    }

    private static boolean isCapital(String word) {
        return word.length() > 2
                && word.chars().allMatch(Character::isLetter)
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
