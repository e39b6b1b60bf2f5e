package org.synoptic.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;

/// A sentence in CoreNLP's own form.
final class CoreLabels {
    private CoreLabels() {}

    static List<CoreLabel> of(Sentence sentence) {
        List<CoreLabel> labels = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            CoreLabel label = new CoreLabel();
            label.setValue(token.text());
            label.setWord(token.text());
            label.setOriginalText(token.text());
            label.setTag(token.tag());
            label.setIndex(labels.size() + 1);
            label.setBeginPosition(token.span().start());
            label.setEndPosition(token.span().end());
            labels.add(label);
        }
        return labels;
    }
}
