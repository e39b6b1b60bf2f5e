package org.synoptic.compare;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Sentences;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Passage;
import org.synoptic.model.Quantity;
import org.synoptic.model.Quantity.Bound;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// A number that one account gives for something counted.
///
/// @param isPast whether a time long before the report stands beside it
record Figure(AnnotatedDocument document, Quantity quantity, boolean isPast) {
    private static final int PAST_DAYS = 21;

    static Figure of(AnnotatedDocument document, Quantity quantity) {
        return new Figure(document, quantity, isPast(document, quantity.span()));
    }

    Passage passage() {
        return new Passage(document.id(), quantity.span());
    }

    double value() {
        return quantity.value();
    }

    @Nullable
    LocalDate published() {
        return Accounts.published(document);
    }

    /// "at least 12 killed".
    String shown() {
        double value = quantity.value();
        String number = value == Math.rint(value) ? String.format(Locale.ROOT, "%,d", (long) value) : "" + value;
        String bound = quantity.bound() == Bound.EXACT ? "" : quantity.bound().label() + " ";
        return bound + number + " " + quantity.counts();
    }

    /// Whether it is a higher number that a later report gives.
    boolean updates(Figure earlier) {
        LocalDate day = published();
        LocalDate before = earlier.published();
        return day != null && before != null && day.isAfter(before) && value() > earlier.value();
    }

    /// Whether a time that ended weeks before the report stands in the same sentence.
    private static boolean isPast(AnnotatedDocument document, Span figure) {
        LocalDate published = Accounts.published(document);
        if (published == null) return false;
        Span sentence = Sentences.around(figure, document.text());
        for (TimeExpression time : document.times()) {
            if (!time.span().overlaps(sentence) || time.interval() == null) continue;
            LocalDate last = time.interval().lastDay();
            if (last.isBefore(published.minusDays(PAST_DAYS))) return true;
        }
        return false;
    }
}
