package org.synoptic.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.write.PageView.Speaker;

/// What was said, by speaker: who says most comes first, words of unnamed speakers last.
final class QuoteViews {
    private static final String UNNAMED = "";

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
            String speaker = utterance.speaker() == null ? UNNAMED : utterance.speaker();
            bySpeaker.computeIfAbsent(speaker, id -> new ArrayList<>()).add(utterance(story, utterance));
        }
        List<Map.Entry<String, List<PageView.Utterance>>> ordered = new ArrayList<>(bySpeaker.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<String, List<PageView.Utterance>> entry) ->
                        entry.getKey().equals(UNNAMED))
                .thenComparing(entry -> -entry.getValue().size()));
        return ordered.stream()
                .map(entry -> speaker(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Speaker speaker(String id, List<PageView.Utterance> utterances) {
        List<PageView.Utterance> ordered = new ArrayList<>(utterances);
        ordered.sort(Comparator.comparing(utterance -> -utterance.versions().size()));
        if (id.equals(UNNAMED)) return new Speaker(accounts.words().of("unnamed speaker"), null, ordered);
        return new Speaker(names.of(id), names.role(id), ordered);
    }

    private PageView.Utterance utterance(String story, Utterance utterance) {
        Map<String, List<Version>> byWords = new LinkedHashMap<>();
        for (Version version : utterance.versions()) {
            String folded = Plain.line(accounts.words(passage(version))).toLowerCase(Locale.ROOT);
            byWords.computeIfAbsent(folded, words -> new ArrayList<>()).add(version);
        }
        return new PageView.Utterance(
                story + "-" + Anchors.safe(utterance.id()),
                utterance.direct(),
                byWords.values().stream().map(this::version).toList());
    }

    /// The first of versions that have the same words; the others as links.
    private PageView.Version version(List<Version> same) {
        Version version = same.get(0);
        return new PageView.Version(
                accounts.ref(version.document()),
                Plain.line(accounts.words(passage(version))),
                marks.href(passage(version)),
                accounts.quote(version.document(), version.quote())
                        .map(quote -> circumstances(version.document(), quote))
                        .orElse(""),
                accounts.evidence(same.stream().skip(1).map(QuoteViews::passage).toList()));
    }

    private static Passage passage(Version version) {
        return new Passage(version.document(), version.span());
    }

    /// "denied, statement, 13 May 2024"; of speakers without a name the words that the account has for them.
    private String circumstances(String document, Quote quote) {
        List<String> parts = new ArrayList<>();
        if (quote.speaker() == null && quote.speakerSpan() != null) {
            String called = Plain.line(accounts.words(new Passage(document, quote.speakerSpan())), 60);
            if (called.length() >= SHORTEST_NAME) parts.add(called);
        }
        if (quote.denied()) parts.add(accounts.words().of("denied"));
        if (quote.medium() != null) parts.add(Plain.line(quote.medium(), 60));
        if (quote.spoken() != null) parts.add(accounts.days().of(quote.spoken()));
        return String.join(", ", parts);
    }
}
