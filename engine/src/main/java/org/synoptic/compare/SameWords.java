package org.synoptic.compare;

import java.time.LocalDate;
import java.util.HashSet;
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
    /// Of all that the shorter one has of these; more, where it is but a part of the longer one.
    private static final double KEPT_OF_WHOLE = 0.4;

    private static final double KEPT_OF_PART = 0.6;
    private static final double WHOLE = 0.4;
    private static final int LONG_WORD_OF_QUOTE = 4;
    private static final int LONG_WORD_OF_SCRAP = 5;

    /// Two quotes of one speaker can name the same two parties and say different things.
    private static final int NAMES_ALONE = 3;
    private static final int DAYS_BETWEEN_REPORTS = 2;

    private final Parties parties;

    SameWords(Parties parties) {
        this.parties = parties;
    }

    /// Whether the two can both stand for the same words in one language: a group that holds one takes the other.
    boolean canBeOneTranslation(Said a, Said b) {
        return withinLanguage(a, b) > 0 || (isSameSpeaker(a, b) && sharesMeaning(a, b));
    }

    private static boolean sharesMeaning(Said a, Said b) {
        int shared = shared(a.kept(), b.kept());
        return shared >= KEPT_IN_TRANSLATION
                && shared >= KEPT_OF_PART * Math.min(a.kept().size(), b.kept().size());
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
        if (!isSameSpeaker(a, b)) return 0;
        return Math.max(reworded(a, b, isScrap ? LONG_WORD_OF_SCRAP : LONG_WORD_OF_QUOTE), sameMeaning(a, b));
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
    private static double reworded(Said a, Said b, int longWord) {
        if (!sameDays(a, b)) return 0;
        int fewer = Math.min(a.longWords(longWord), b.longWords(longWord));
        double share = fewer < FEWEST_LONG_WORDS ? 0 : (double) a.sharedLongWords(b, longWord) / fewer;
        return share >= SHARED ? share * SHARED : 0;
    }

    /// Two translations of the same words into one language: what they mean is the same, though they share few words.
    private static double sameMeaning(Said a, Said b) {
        if (!sameDays(a, b) || a.quote().direct() != b.quote().direct()) return 0;
        if (a.meanings().size() < KEPT_IN_TRANSLATION || b.meanings().size() < KEPT_IN_TRANSLATION) return 0;
        Set<String> all = new HashSet<>(a.kept());
        all.addAll(b.kept());
        double share = (double) shared(a.kept(), b.kept()) / all.size();
        int shared = shared(a.meanings(), b.meanings());
        int fewer = Math.min(a.meanings().size(), b.meanings().size());
        int more = Math.max(a.meanings().size(), b.meanings().size());
        boolean isPart = shared == fewer && shared > KEPT_IN_TRANSLATION && 2 * shared >= more;
        return share >= SHARED || isPart ? share * SHARED : 0;
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
        return sameDays(a, b) && mediaFit(a, b) ? translated(a, b, isKnown) : 0;
    }

    private static double translated(Said a, Said b, boolean isKnown) {
        int names = shared(a.entities(), b.entities());
        int numbers = shared(a.numbers(), b.numbers());
        int words = shared(a.meanings(), b.meanings()) + shared(a.beginnings(), b.beginnings());
        boolean namesAlone = numbers + words == 0 && names < NAMES_ALONE;
        int lost = onlyInOne(a.numbers(), b.numbers()) + onlyInOne(a.entities(), b.entities()) / 2;
        int least = isKnown ? KEPT_IN_TRANSLATION : KEPT_WITHOUT_SPEAKER;
        int kept = names + 2 * numbers + words;
        int all = a.kept().size() + b.kept().size();
        if (a.quote().direct() != b.quote().direct() && 2 * (names + numbers + words) < KEPT_OF_PART * all) return 0;
        if (namesAlone || kept - lost < least) return 0;
        double share =
                (double) kept / Math.max(1, Math.min(a.kept().size(), b.kept().size()));
        double lengths = (double) Math.min(a.length(), b.length()) / Math.max(1, Math.max(a.length(), b.length()));
        boolean isWhole = lengths >= WHOLE && share >= KEPT_OF_WHOLE;
        boolean isPart = share >= KEPT_OF_PART && kept - lost >= KEPT_WITHOUT_SPEAKER;
        return isWhole || isPart ? Math.min(0.7, share * Math.min(kept, 10) / 10.0) : 0;
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
        Set<String> fewer = a.size() <= b.size() ? a : b;
        Set<String> more = fewer == a ? b : a;
        int shared = 0;
        for (String each : fewer) if (more.contains(each)) shared++;
        return shared;
    }

    private static int onlyInOne(Set<String> a, Set<String> b) {
        return a.size() + b.size() - 2 * shared(a, b);
    }
}
