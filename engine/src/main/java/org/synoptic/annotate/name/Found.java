package org.synoptic.annotate.name;

import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;

/// A mention while the document is read: the tokens from `from` to before `to` of a sentence.
record Found(int sentence, int from, int to, EntityType type, String entity, Mention.Form form) {
    boolean overlaps(int otherSentence, int otherFrom, int otherTo) {
        return sentence == otherSentence && from < otherTo && otherFrom < to;
    }
}
