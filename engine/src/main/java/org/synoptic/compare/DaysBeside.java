package org.synoptic.compare;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.synoptic.compare.fact.Sentences;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// The days that stand beside a passage in its sentence: "three hours of talks on Tuesday" are none of Monday's.
final class DaysBeside {
    private DaysBeside() {}

    /// Whether both sentences tell days, and none is told in both: the two are of different happenings.
    static boolean areOthers(Passage a, Passage b, Accounts accounts) {
        Set<LocalDate> days = days(a, accounts);
        Set<LocalDate> others = days(b, accounts);
        return !days.isEmpty() && !others.isEmpty() && Collections.disjoint(days, others);
    }

    private static Set<LocalDate> days(Passage passage, Accounts accounts) {
        AnnotatedDocument document = accounts.document(passage.document());
        Span sentence = Sentences.around(passage.span(), document.text());
        Set<LocalDate> days = new HashSet<>();
        for (TimeExpression time : document.times()) {
            if (time.interval() == null || !time.span().overlaps(sentence)) continue;
            if (time.type() == TimeExpression.Type.DURATION) continue;
            LocalDate first = time.interval().firstDay();
            if (first.equals(time.interval().lastDay())) days.add(first);
        }
        return days;
    }
}
