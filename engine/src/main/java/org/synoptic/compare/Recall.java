package org.synoptic.compare;

import org.synoptic.model.EventType;

/// What reports recall of former times, which is not what they report.
final class Recall {
    private static final int LONGEST_YEAR_DAYS = 366;
    /// What is farther back than this from its report is history there.
    static final int LONG_AGO_DAYS = 60;

    private Recall() {}

    /// One of the two tells no time, the other one a time long before the reports: history is not taken for news.
    static boolean oneIsRecalled(Telling telling, Happening happening) {
        if (!telling.when().isKnown()) return isLongAgo(telling, happening);
        Window published = happening.published();
        if (published == null || !happening.start().isOpen() || telling.begins().isOpen()) return false;
        return telling.begins().gap(published) > LONG_AGO_DAYS;
    }

    /// "The first visit since 2012": of the one before, which is not what the sentences beside it tell of.
    static boolean isOneBefore(Happening happening) {
        return happening.tellings().stream()
                .filter(telling -> telling.when().isKnown())
                .allMatch(Telling::isOneBefore);
    }

    /// What two accounts recall of one party: an agreement "in 2003" and one signed "in December 2003".
    static boolean isOneTreaty(Telling telling, Happening happening, Sides sides) {
        return telling.type() == EventType.AGREE
                && isLongAgo(telling, happening)
                && telling.begins().length() <= LONGEST_YEAR_DAYS
                && happening.start().length() <= LONGEST_YEAR_DAYS
                && !happening.isToldIn(telling.document().id())
                && sides.oneSame()
                && sides.oneSilent();
    }

    /// Whether it is of long before its own report.
    static boolean isLongAgo(Telling telling) {
        return telling.published() != null
                && !telling.begins().isOpen()
                && telling.begins().last() < telling.published().toEpochDay() - LONG_AGO_DAYS;
    }

    private static boolean isLongAgo(Telling telling, Happening happening) {
        if (telling.published() == null || happening.start().isOpen()) return false;
        long day = telling.published().toEpochDay();
        return happening.start().gap(new Window(day, day)) > LONG_AGO_DAYS;
    }
}
