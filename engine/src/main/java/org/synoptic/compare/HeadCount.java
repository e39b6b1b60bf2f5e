package org.synoptic.compare;

import java.util.List;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;
import org.synoptic.model.Party;

/// Whether one or more than one is concerned: "a man", "12 protesters".
enum HeadCount {
    UNKNOWN,
    ONE,
    MANY;

    /// Of the targets of an event, by the numbers that are told and by the form of their last word.
    static HeadCount ofTargets(AnnotatedDocument document, EventMention mention) {
        if (mention.quantities().stream().anyMatch(quantity -> quantity.value() > 1)) return MANY;
        List<Party> targets = mention.targets();
        return targets.size() == 1 ? of(document, targets.get(0)) : UNKNOWN;
    }

    private static HeadCount of(AnnotatedDocument document, Party party) {
        String language = document.document().language().primary();
        if (!TermsIn.knows("many", language)) return UNKNOWN;
        String words = party.span().of(document.text()).strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (last.isEmpty() || !Character.isLowerCase(last.codePointAt(0))) return UNKNOWN;
        return TermsIn.stands("many", last, language) ? MANY : ONE;
    }

    /// Both are known and not the same.
    boolean excludes(HeadCount other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
