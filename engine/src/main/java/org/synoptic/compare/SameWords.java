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
    private static final int LONG_WORD = 7;
    private static final int FEWEST_LONG_WORDS = 4;
    /// Names, numbers and words of one origin that a translation must keep.
    private static final int KEPT_IN_TRANSLATION = 2;

    private static final int KEPT_WITHOUT_SPEAKER = 4;

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
        if (shorter < SHORT) return scrap(a, b);
        if (share >= NEARLY_ALL && shorter >= LONG_ENOUGH) return share;
        boolean isScrap = shorter < LONG_ENOUGH && Math.max(a.length(), b.length()) > 2 * shorter;
        if (share >= (isScrap ? NEARLY_ALL : SHARED) && speakersFit(a, b)) return share;
        return !isScrap && isSameSpeaker(a, b) ? reworded(a, b) : 0;
    }

    /// Two or three words of one speaker are a version where the other is the same, or holds them in one piece.
    private double scrap(Said a, Said b) {
        if (!isSameSpeaker(a, b)) return 0;
        if (a.words().equals(b.words())) return 1;
        Said shorter = a.length() <= b.length() ? a : b;
        Said longer = shorter == a ? b : a;
        boolean isTelling =
                shorter.length() > 1 && shorter.words().keySet().stream().anyMatch(w -> w.length() >= LONG_WORD);
        return isTelling && sameDays(a, b) && longer.holdsInOnePiece(shorter) ? SHARED : 0;
    }

    /// Small words change when words are told from memory; most of the others stay.
    private static double reworded(Said a, Said b) {
        if (!sameDays(a, b)) return 0;
        int fewer = Math.min(a.longWords(), b.longWords());
        double share = fewer < FEWEST_LONG_WORDS ? 0 : (double) a.sharedLongWords(b) / fewer;
        return share >= SHARED ? share * SHARED : 0;
    }

    private boolean isSameSpeaker(Said a, Said b) {
        String speaker = a.speaker();
        String other = b.speaker();
        return speaker != null && other != null && parties.canBeOnePerson(speaker, other);
    }

    private double acrossLanguages(Said a, Said b) {
        String speaker = a.speaker();
        String other = b.speaker();
        boolean isKnown = speaker != null && other != null;
        if (speaker != null
                && other != null
                && !parties.canBeSame(speaker, other)
                && !parties.canBeOnePerson(speaker, other)) return 0;
        if (!sameDays(a, b) || !mediaFit(a, b)) return 0;
        double lengths = (double) Math.min(a.length(), b.length()) / Math.max(1, Math.max(a.length(), b.length()));
        if (lengths < 0.4) return 0;
        int names = shared(a.entities(), b.entities());
        int others = 2 * shared(a.numbers(), b.numbers()) + shared(a.beginnings(), b.beginnings());
        int lost = onlyInOne(a.numbers(), b.numbers()) + onlyInOne(a.entities(), b.entities()) / 2;
        boolean namesAlone = others == 0 && names < NAMES_ALONE;
        int kept = names + others - lost;
        int least = isKnown ? KEPT_IN_TRANSLATION : KEPT_WITHOUT_SPEAKER;
        return kept < least || namesAlone ? 0 : Math.min(0.7, kept / 10.0);
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
