package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// Reads whether something was promised or agreed: "he secured an assurance that there would be no escalation", and the
/// denial: "rejected reports that they had agreed to de-escalate".
///
/// Of whom is told by all that is named in the sentence, states too: a spokesman denies what his president is said to
/// have promised.
final class PromiseReader {
    static final String PROMISED = "promised";
    static final String DENIED = "denied";
    private static final int TO_MATTER = 12;
    private static final int TO_MATTER_OF_DENIAL = 16;
    private static final int TO_REPORT = 3;
    private static final int TO_NOT = 2;

    private PromiseReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Span sentence : reading.sentences()) {
            for (Hit matter : reading.hits("matter", sentence)) {
                Fact fact = fact(reading, matter, sentence);
                if (fact != null) facts.add(fact);
            }
        }
        return facts;
    }

    private static @Nullable Fact fact(Reading reading, Hit matter, Span sentence) {
        Span before = new Span(
                sentence.start(), Math.max(sentence.start(), matter.span().start()));
        Hit promise = reading.nearest("promise", matter.span(), before, TO_MATTER);
        if (promise == null) return null;
        Hit deny = reading.nearest("deny", promise.span(), before, TO_MATTER_OF_DENIAL);
        if (deny == null) {
            boolean isNot = reading.nearest("not", promise.span(), before, TO_NOT) != null;
            return isNot ? null : fact(reading, matter, PROMISED, promise.span(), sentence);
        }
        boolean isOfReport = deny.span().end() <= promise.span().start()
                && reading
                        .hits(
                                "report",
                                new Span(deny.span().end(), promise.span().end()))
                        .stream()
                        .anyMatch(report -> reading.words().between(deny.span(), report.span()) <= TO_REPORT);
        return isOfReport ? fact(reading, matter, DENIED, deny.span(), sentence) : null;
    }

    private static Fact fact(Reading reading, Hit matter, String value, Span from, Span sentence) {
        Set<String> named = new LinkedHashSet<>();
        for (Mention mention : reading.document().mentions()) {
            if (sentence.overlaps(mention.span())) named.add(mention.entity());
        }
        Span words = Reading.cover(from, matter.span());
        boolean isFirm = !reading.isPast(sentence, words);
        return new Fact(reading.document(), Slot.PROMISE, matter.term(), value, null, words, named, isFirm);
    }
}
