package org.synoptic.compare;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/// Tells whether two quotes are versions of one utterance.
final class SameWords {
    /// Of the shorter quote's words, what must stand in the other.
    private static final double SHARED = 0.75;
    /// With so much shared of a quote of some length, even another speaker's name does not part the two.
    private static final double NEARLY_ALL = 0.9;

    private static final int LONG_ENOUGH = 8;
    private static final int SHORT = 4;
    /// Names, numbers and words of one origin that a translation must keep.
    private static final int KEPT_IN_TRANSLATION = 2;

    /// Two quotes of one speaker can name the same two parties and say different things.
    private static final int NAMES_ALONE = 3;
    private static final int DAYS_BETWEEN_REPORTS = 2;

    private final Parties parties;

    SameWords(Parties parties) {
        this.parties = parties;
    }

    /// How alike they are, up to 1; 0 when they are no versions of one utterance.
    double likeness(Said a, Said b) {
        return a.language().equals(b.language()) ? withinLanguage(a, b) : acrossLanguages(a, b);
    }

    private double withinLanguage(Said a, Said b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter == 0) return 0;
        double share = (double) a.sharedWords(b) / shorter;
        if (shorter < SHORT) {
            boolean same = a.words().equals(b.words()) && a.speaker() != null && speakersFit(a, b);
            return same ? 1 : 0;
        }
        if (share >= NEARLY_ALL && shorter >= LONG_ENOUGH) return share;
        boolean isScrap = shorter < LONG_ENOUGH && Math.max(a.length(), b.length()) > 2 * shorter;
        return share >= (isScrap ? NEARLY_ALL : SHARED) && speakersFit(a, b) ? share : 0;
    }

    private double acrossLanguages(Said a, Said b) {
        String speaker = a.speaker();
        String other = b.speaker();
        if (speaker == null || other == null || !parties.canBeSame(speaker, other)) return 0;
        if (!sameDays(a, b) || !mediaFit(a, b)) return 0;
        double lengths = (double) Math.min(a.length(), b.length()) / Math.max(1, Math.max(a.length(), b.length()));
        if (lengths < 0.4) return 0;
        int names = shared(a.entities(), b.entities());
        int others = 2 * shared(a.numbers(), b.numbers()) + shared(a.beginnings(), b.beginnings());
        int lost = onlyInOne(a.numbers(), b.numbers()) + onlyInOne(a.entities(), b.entities()) / 2;
        boolean namesAlone = others == 0 && names < NAMES_ALONE;
        int kept = names + others - lost;
        return kept < KEPT_IN_TRANSLATION || namesAlone ? 0 : Math.min(0.7, kept / 10.0);
    }

    private boolean speakersFit(Said a, Said b) {
        String speaker = a.speaker();
        String other = b.speaker();
        return speaker == null || other == null || parties.canBeSame(speaker, other);
    }

    private static boolean sameDays(Said a, Said b) {
        if (a.quote().spoken() != null && b.quote().spoken() != null) {
            return Objects.equals(a.quote().spoken(), b.quote().spoken());
        }
        LocalDate dayA = Accounts.published(a.document());
        LocalDate dayB = Accounts.published(b.document());
        if (dayA == null || dayB == null) return true;
        return Math.abs(dayA.toEpochDay() - dayB.toEpochDay()) <= DAYS_BETWEEN_REPORTS;
    }

    private static boolean mediaFit(Said a, Said b) {
        boolean tweetA = isPost(a);
        boolean tweetB = isPost(b);
        return tweetA == tweetB || a.quote().medium() == null || b.quote().medium() == null;
    }

    private static boolean isPost(Said said) {
        return "tweet".equals(said.quote().medium())
                || "post".equals(said.quote().medium());
    }

    private static int shared(Set<String> a, Set<String> b) {
        return (int) a.stream().filter(b::contains).count();
    }

    private static int onlyInOne(Set<String> a, Set<String> b) {
        return a.size() + b.size() - 2 * shared(a, b);
    }
}
