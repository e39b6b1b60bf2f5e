package org.synoptic.annotate.language;

import java.util.List;
import org.synoptic.model.Span;

@FunctionalInterface
public interface SentenceSplitter {
    /// Splits a part of a text.
    ///
    /// @param part the range to read: a block; a sentence never crosses its rim
    /// @return sentences in order of the text, with offsets into the whole text; none of them empty
    List<Sentence> split(String text, Span part);
}
