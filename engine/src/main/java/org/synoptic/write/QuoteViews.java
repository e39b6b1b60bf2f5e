package org.synoptic.write;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.Comparison.Utterance;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.write.PageView.Speaker;

/// What was said, by speaker: who says most comes first, words of unnamed speakers last.
final class QuoteViews {
    private static final String UNNAMED = "";

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
        if (id.equals(UNNAMED)) return new Speaker("Speaker not named", null, ordered);
        return new Speaker(names.of(id), names.role(id), ordered);
    }

    private PageView.Utterance utterance(String story, Utterance utterance) {
        return new PageView.Utterance(
                story + "-" + Anchors.safe(utterance.id()),
                utterance.direct(),
                utterance.versions().stream().map(this::version).toList());
    }

    private PageView.Version version(Version version) {
        Passage passage = new Passage(version.document(), version.span());
        return new PageView.Version(
                accounts.ref(version.document()),
                Plain.line(accounts.words(passage)),
                marks.href(passage),
                accounts.quote(version.document(), version.quote())
                        .map(QuoteViews::circumstances)
                        .orElse(""));
    }

    /// "statement, 13 May 2024".
    private static String circumstances(Quote quote) {
        List<String> parts = new ArrayList<>();
        if (quote.medium() != null) parts.add(Plain.line(quote.medium(), 60));
        if (quote.spoken() != null) parts.add(Days.of(quote.spoken()));
        return String.join(", ", parts);
    }
}
