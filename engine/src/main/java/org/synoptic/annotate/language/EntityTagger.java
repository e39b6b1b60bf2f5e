package org.synoptic.annotate.language;

import java.util.List;

@FunctionalInterface
public interface EntityTagger {
    /// @return names in the order of the sentence, without overlap
    List<TaggedName> tag(Sentence sentence);
}
