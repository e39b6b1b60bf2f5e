package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.Comparison.Account;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Passage;

/// Finds utterances that two accounts give with the same words but for a negation or a number, and those of which both
/// give other words in the language that was spoken. Even a copy counts here: that it changed a word is what matters.
final class QuoteDifferences {
    private static final int SHORTEST = 6;
    private static final double ALIKE = 0.75;
    private static final int LONGEST_VALUE = 160;
    private static final int MOST_WORDINGS = 100;

    private final Accounts accounts;
    private final Sayings sayings;
    private final EventsAt eventsAt;

    QuoteDifferences(Accounts accounts, Sayings sayings, EventsAt eventsAt) {
        this.accounts = accounts;
        this.sayings = sayings;
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
                Difference difference = ofOneLanguage(versions, this::saysOtherwise);
                if (difference == null && isSpoken(versions.get(0).language(), utterance.speaker())) {
                    difference = ofOneLanguage(versions, this::isInOtherWords);
                }
                if (difference != null) found.add(difference);
            }
        }
        return List.copyOf(found);
    }

    /// Whether the language is one of the speaker's state, so that the words are not a translation.
    private boolean isSpoken(String language, @Nullable String speaker) {
        String state = speaker == null ? null : accounts.parties().state(speaker);
        return state != null && States.languages(state).contains(language.split("-", 2)[0]);
    }

    private boolean isInOtherWords(Version a, Version b) {
        return isDirect(a) && isDirect(b) && SpokenWords.areOthers(text(a), text(b));
    }

    private boolean isDirect(Version version) {
        return said(version).quote().direct();
    }

    private @Nullable Difference ofOneLanguage(List<Version> versions, BiPredicate<Version, Version> isOther) {
        List<Version> wordings = wordings(versions);
        for (int i = 0; i < wordings.size(); i++) {
            for (int j = i + 1; j < wordings.size(); j++) {
                Version a = wordings.get(i);
                Version b = wordings.get(j);
                if (a.document().equals(b.document()) || !isOther.test(a, b)) continue;
                return new Difference(
                        eventsAt.event(List.of(passage(a), passage(b))), "quote", List.of(account(a), account(b)));
            }
        }
        return null;
    }

    /// The first version of each wording, and of the first ones only: many accounts repeat the same words.
    private List<Version> wordings(List<Version> versions) {
        Map<String, Version> byWords = new LinkedHashMap<>();
        for (Version version : versions) {
            byWords.putIfAbsent(isDirect(version) + text(version), version);
            if (byWords.size() == MOST_WORDINGS) break;
        }
        return List.copyOf(byWords.values());
    }

    /// Word for word alike, so that what is cut off does not count, but negated in one only.
    private boolean saysOtherwise(Version a, Version b) {
        Said one = said(a);
        Said other = said(b);
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < SHORTEST || one.sharedWords(other) < ALIKE * longer) return false;
        if (isNegated(a) != isNegated(b)) return isNegatedWithin(a, other) || isNegatedWithin(b, one);
        return !one.numbers().containsAll(other.numbers()) && !other.numbers().containsAll(one.numbers());
    }

    private boolean isNegated(Version version) {
        return TermsIn.count("not", text(version), version.language()) % 2 == 1;
    }

    /// Whether the words before and behind a negation stand in the other: "No. We live in two countries" only goes on
    /// longer.
    private boolean isNegatedWithin(Version version, Said other) {
        String text = text(version);
        return TermsIn.spans("not", text, version.language()).stream()
                .anyMatch(not -> other.holds(lastWord(text.substring(0, not.start())))
                        && other.holds(firstWord(text.substring(not.end()))));
    }

    private static String lastWord(String text) {
        String[] words = text.strip().split("[^\\p{L}\\p{N}]+");
        return words[words.length - 1];
    }

    private static String firstWord(String text) {
        return text.replaceFirst("^[^\\p{L}\\p{N}]+", "").split("[^\\p{L}\\p{N}]+", 2)[0];
    }

    private Said said(Version version) {
        return sayings.of(version);
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
