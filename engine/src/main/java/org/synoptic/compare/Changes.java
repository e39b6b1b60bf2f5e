package org.synoptic.compare;

import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.EventTime;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Tells what is no longer so, or will not be, from what was not so.
final class Changes {
    /// In characters: a participle that stands before the day.
    private static final int BEFORE = 25;

    private Changes() {}

    /// "will no longer block", „wird nicht mehr“: that says nothing against its having been so.
    static boolean isTold(Telling telling) {
        String language = telling.document().document().language().primary();
        return TermsIn.stands("change", telling.words(telling.mention().span()), language) || isForSoLong(telling);
    }

    /// "Had not met for two years": before that, and now, they may have.
    private static boolean isForSoLong(Telling telling) {
        return telling.document().times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .anyMatch(time -> time.span().overlaps(telling.mention().span()));
    }

    /// "The visit that ended on Wednesday": its day is that of the end.
    static boolean isOfTheEnd(Telling telling) {
        String language = telling.document().document().language().primary();
        Span clause = telling.mention().span();
        EventTime time = telling.mention().time();
        int from = time == null
                ? clause.start()
                : Math.min(clause.start(), time.span().start());
        Span words = new Span(Math.max(0, from - BEFORE), clause.end());
        return TermsIn.stands("ended", telling.words(words), language);
    }
}
