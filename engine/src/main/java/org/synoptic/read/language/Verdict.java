package org.synoptic.read.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Language;
import org.synoptic.read.language.NgramModel.Candidate;

/// Weighs the scores of the languages of one script.
final class Verdict {
    /// The languages of the UN and of the countries that most reports come from, and what being one of them is worth,
    /// in nats: much less than their share of the news, so that it matters for single words only.
    private static final Set<String> COMMON = Set.of("ar", "de", "en", "es", "fr", "it", "pl", "pt", "ru", "tr", "uk");

    private static final double IS_COMMON = 1.5;

    /// What being expected is worth, in nats.
    private static final double EXPECTED = 6;

    /// What it takes for letters to be taken for no language.
    private static final double NO_LANGUAGE = -4;

    /// Neighbouring letters are no independent witnesses: nats are divided by `BASE + letters / ALIKE`, which makes the
    /// confidence about the share of right answers: fitted on half of lingua's test data with an earlier model; on the
    /// other half it is right at the top and up to .14 too high in the middle.
    private static final double BASE = 1.3;

    private static final double ALIKE = 20;

    private static final double HIGHEST = 0.99;

    private final List<Candidate> candidates;

    /// Indices of the candidates that are written in the script.
    private final int[] rivals;

    /// For each candidate.
    private final double[] nats;

    private final double damping;

    /// @param letters of the script in the text
    /// @param expected the language that somebody says the text is in
    Verdict(NgramModel model, UnicodeScript script, String text, int letters, @Nullable String expected) {
        candidates = model.candidates();
        rivals = model.writtenIn(script);
        nats = rivals.length == 0 ? new double[0] : model.scores(text);
        damping = BASE + letters / ALIKE;
        for (int rival : rivals) {
            boolean isExpected = candidates.get(rival).tag().equals(expected);
            nats[rival] += model.beforehand(rival) + (isExpected ? EXPECTED : 0);
        }
    }

    /// Index of the candidate, -1 where nobody writes the script.
    private int best() {
        int best = -1;
        for (int rival : rivals) {
            if (best < 0 || nats[rival] > nats[best]) best = rival;
        }
        return best;
    }

    private boolean isUnknown(int best) {
        return best < 0 || candidates.get(best).tag().equals(NgramModel.NO_LANGUAGE);
    }

    /// The tag alone, without how sure it is.
    String tag() {
        int best = best();
        return isUnknown(best) ? Language.UNKNOWN.tag() : candidates.get(best).tag();
    }

    Language language() {
        int best = best();
        if (isUnknown(best)) return Language.UNKNOWN;
        String tag = candidates.get(best).tag();
        double highest = nats[best];
        double sum = 0;
        for (int rival : rivals) sum += Math.exp((nats[rival] - highest) / damping);
        return new Language(tag, Math.min(HIGHEST, Math.round(100 / sum) / 100.0));
    }

    /// What each candidate is worth before anything is read.
    static double[] beforehand(List<Candidate> candidates) {
        return candidates.stream().mapToDouble(Verdict::beforehand).toArray();
    }

    private static double beforehand(Candidate candidate) {
        if (candidate.tag().equals(NgramModel.NO_LANGUAGE)) return NO_LANGUAGE;
        return COMMON.contains(candidate.tag()) ? IS_COMMON : 0;
    }
}
