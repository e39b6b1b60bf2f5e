package org.synoptic.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Mention;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;
import org.synoptic.write.PageView.Speaker;

/// What was said, by speaker: who says most comes first, words of unnamed speakers last.
final class QuoteViews {
    private static final String UNNAMED = "";
    private static final String CALLED = "\n";

    /// Characters; pronouns are shorter and say nothing.
    private static final int SHORTEST_NAME = 6;

    private final Accounts accounts;
    private final Marks marks;
    private final Names names;

    QuoteViews(Accounts accounts, Marks marks, Names names) {
        this.accounts = accounts;
        this.marks = marks;
        this.names = names;
    }

    List<Speaker> speakers(String story, List<Utterance> utterances) {
        Map<String, List<PageView.Utterance>> bySpeaker = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            bySpeaker
                    .computeIfAbsent(speaker(utterance), id -> new ArrayList<>())
                    .add(utterance(story, utterance));
        }
        List<Map.Entry<String, List<PageView.Utterance>>> ordered = new ArrayList<>(bySpeaker.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<String, List<PageView.Utterance>> entry) ->
                        entry.getKey().equals(UNNAMED) ? 2 : entry.getKey().startsWith(CALLED) ? 1 : 0)
                .thenComparing(entry -> -entry.getValue().size()));
        return ordered.stream()
                .map(entry -> speaker(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// Id of the entity; of others what the account calls them, behind a mark; empty where that says nothing.
    private String speaker(Utterance utterance) {
        String named = utterance.speaker();
        if (named != null && !utterance.versions().stream().allMatch(version -> isOf(version, named))) return named;
        Version version = utterance.versions().getFirst();
        Span words = speakerSpan(version);
        if (words == null) return named == null ? UNNAMED : named;
        String called = Plain.line(accounts.words(new Passage(version.document(), words)), 60);
        return called.length() < SHORTEST_NAME ? UNNAMED : CALLED + called;
    }

    /// "Ruritanian officials": of the state, which does not speak itself.
    private boolean isOf(Version version, String named) {
        Span words = speakerSpan(version);
        return words != null
                && accounts.document(version.document()).mentions().stream()
                        .filter(mention -> mention.entity().equals(named) && words.contains(mention.span()))
                        .anyMatch(mention -> isOf(version.document(), mention, words));
    }

    /// A group is called as an account in the language of the page calls it: "Western leaders" are not all of the West.
    private boolean isOf(String document, Mention mention, Span words) {
        boolean goesOn = mention.span().end() < words.end();
        String language = accounts.ref(document).language();
        return switch (mention.type()) {
            case COUNTRY, PLACE -> goesOn && mention.form() != Mention.Form.PRONOUN;
            case GROUP ->
                mention.form() == Mention.Form.NAME
                        && Locale.forLanguageTag(language)
                                .getLanguage()
                                .equals(accounts.words().language());
            default -> false;
        };
    }

    private @Nullable Span speakerSpan(Version version) {
        return accounts.quote(version.document(), version.quote())
                .map(Quote::speakerSpan)
                .orElse(null);
    }

    private Speaker speaker(String id, List<PageView.Utterance> utterances) {
        List<PageView.Utterance> ordered = new ArrayList<>(utterances);
        ordered.sort(Comparator.comparing(utterance -> -utterance.versions().size()));
        if (id.equals(UNNAMED)) return new Speaker(accounts.words().of("unnamed speaker"), null, ordered);
        if (id.startsWith(CALLED)) return new Speaker(id.substring(CALLED.length()), null, ordered);
        return new Speaker(names.of(id), names.role(id), ordered);
    }

    private PageView.Utterance utterance(String story, Utterance utterance) {
        Map<String, List<Version>> byWords = new LinkedHashMap<>();
        for (Version version : utterance.versions()) {
            if (isInAnother(version, utterance)) continue;
            String folded = Plain.line(accounts.words(passage(version))).toLowerCase(Locale.ROOT);
            byWords.computeIfAbsent(folded, words -> new ArrayList<>()).add(version);
        }
        return new PageView.Utterance(
                story + "-" + Anchors.safe(utterance.id()),
                byWords.values().stream()
                        .map(same -> version(same, utterance.speaker()))
                        .toList());
    }

    /// Whether it is part of another version of the same report: "he hoped that the guests would come", and what he
    /// hoped.
    private static boolean isInAnother(Version version, Utterance utterance) {
        return utterance.versions().stream()
                .anyMatch(other -> other.document().equals(version.document())
                        && other.span().contains(version.span())
                        && !version.span().contains(other.span()));
    }

    /// The first of versions that have the same words; the others as links.
    ///
    /// @param spokenBy the speaker under whom they stand
    private PageView.Version version(List<Version> same, @Nullable String spokenBy) {
        Version version = same.get(0);
        return new PageView.Version(
                accounts.ref(version.document()),
                accounts.quote(version.document(), version.quote())
                        .map(Quote::direct)
                        .orElse(false),
                Plain.line(accounts.words(passage(version))),
                marks.href(passage(version)),
                accounts.quote(version.document(), version.quote())
                        .map(quote -> circumstances(quote, version.document(), spokenBy))
                        .orElse(""),
                accounts.evidence(same.stream().skip(1).map(QuoteViews::passage).toList()));
    }

    private static Passage passage(Version version) {
        return new Passage(version.document(), version.span());
    }

    /// "denied, statement, 13 May 2024"; first another speaker than the one under whom it stands, as a government is
    /// beside its ministry.
    private String circumstances(Quote quote, String document, @Nullable String spokenBy) {
        List<String> parts = new ArrayList<>();
        Span speaker = quote.speakerSpan();
        if (quote.speaker() != null && speaker != null && !quote.speaker().equals(spokenBy)) {
            String called = Plain.line(accounts.words(new Passage(document, speaker)), 60);
            parts.add(accounts.words().of("said by", "speaker", called));
        }
        if (quote.denied()) parts.add(accounts.words().of("denied"));
        if (quote.medium() != null) parts.add(Plain.line(quote.medium(), 60));
        if (quote.spoken() != null) parts.add(accounts.days().of(quote.spoken()));
        return String.join(", ", parts);
    }
}
