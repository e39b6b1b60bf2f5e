package org.synoptic.copy;

import java.util.List;
import org.synoptic.model.Span;

/// A document as what a translator leaves as it is: its sentences, each with its anchors.
///
/// @param language BCP 47, without region
record AnchoredText(String language, List<Sentence> sentences) {
    AnchoredText {
        sentences = List.copyOf(sentences);
    }

    /// @param anchors of different keys
    record Sentence(Span span, List<Anchor> anchors) {
        Sentence {
            anchors = List.copyOf(anchors);
        }
    }

    /// A number, a name, a day or a word that may look alike in another language.
    ///
    /// @param key equal for what means the same in two languages
    /// @param isFirm whether a translation must hold it too; other words only may
    record Anchor(long key, double weight, boolean isFirm) {
        Anchor weighing(double other) {
            return new Anchor(key, other, isFirm);
        }
    }
}
