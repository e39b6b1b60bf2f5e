package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Passage;

/// Finds utterances that two accounts give with the same words but for a negation or a number. Even a copy counts here:
/// that it changed a word is what matters.
final class QuoteDifferences {
    private static final int SHORTEST = 6;
    private static final double ALIKE = 0.75;
    private static final int LONGEST_VALUE = 160;

    private final Accounts accounts;
    private final EventsAt eventsAt;

    QuoteDifferences(Accounts accounts, EventsAt eventsAt) {
        this.accounts = accounts;
        this.eventsAt = eventsAt;
    }

    List<Difference> find(List<Utterance> utterances) {
        List<Difference> found = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (!utterance.direct() || utterance.versions().size() < 2) continue;
            Map<String, List<Version>> byLanguage = new LinkedHashMap<>();
            for (Version version : utterance.versions()) {
                byLanguage
                        .computeIfAbsent(version.language(), l -> new ArrayList<>())
                        .add(version);
            }
            for (List<Version> versions : byLanguage.values()) {
                Difference difference = ofOneLanguage(versions);
                if (difference != null) found.add(difference);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Difference ofOneLanguage(List<Version> versions) {
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                Version a = versions.get(i);
                Version b = versions.get(j);
                List<Passage> both = List.of(passage(a), passage(b));
                if (a.document().equals(b.document()) || !saysOtherwise(a, b)) continue;
                return new Difference(eventsAt.event(both), "quote", List.of(account(a), account(b)));
            }
        }
        return null;
    }

    /// Word for word alike, so that what is cut off does not count, but negated in one only.
    private boolean saysOtherwise(Version a, Version b) {
        Said one = said(a);
        Said other = said(b);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || one.sharedWords(other) < ALIKE * longer) return false;
        return isNegated(a) != isNegated(b) || !one.numbers().equals(other.numbers());
    }

    private boolean isNegated(Version version) {
        return TermsIn.count("not", text(version), version.language()) % 2 == 1;
    }

    private Said said(Version version) {
        var document = accounts.document(version.document());
        return document.quotes().stream()
                .filter(quote -> quote.id().equals(version.quote()))
                .findFirst()
                .map(quote -> Said.of(document, quote))
                .orElseThrow();
    }

    private String text(Version version) {
        return version.span().of(accounts.document(version.document()).text());
    }

    private Account account(Version version) {
        String text = text(version).strip().replaceAll("\\s+", " ");
        String value = text.length() <= LONGEST_VALUE
                ? text
                : text.substring(0, LONGEST_VALUE).strip() + "…";
        return new Account(value, List.of(version.document()), List.of(passage(version)));
    }

    private static Passage passage(Version version) {
        return new Passage(version.document(), version.span());
    }
}
