package org.synoptic.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Event;
import org.synoptic.model.Interval;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;
import org.synoptic.model.Story;

/// Gives a story its headline: its main event, else the title of a report, else what it names most.
final class HeadlineWriter {
    private static final int LONGEST_TITLE = 140;

    private final Accounts accounts;
    private final Wording wording;
    private final EventWords words;

    HeadlineWriter(Accounts accounts, Wording wording) {
        this.accounts = accounts;
        this.wording = wording;
        this.words = new EventWords(accounts, wording);
    }

    /// One line of plain language, or a title in the language of its report.
    String headline(Story story, List<MergedEvent> events) {
        List<MergedEvent> ranked = Importance.ranked(events, accounts.parties());
        if (!ranked.isEmpty() && isTelling(ranked.get(0).event())) return words.headline(ranked.get(0));
        Optional<String> own = firstTitle(wording.locale().getLanguage());
        if (own.isPresent()) return own.get();
        if (!ranked.isEmpty()) return words.headline(ranked.get(0));
        return firstTitle(null).or(this::names).orElseGet(() -> days(story.days()));
    }

    /// Told by more than one account, or all there is, and with both sides or a place.
    private boolean isTelling(Event event) {
        boolean isShared =
                event.independentDocuments() > 1 || accounts.documents().size() == 1;
        boolean isFull = !event.actors().isEmpty()
                && (!event.targets().isEmpty() || event.actors().size() > 1);
        return isShared && isFull;
    }

    /// Of the report that was published first.
    private Optional<String> firstTitle(@Nullable String language) {
        return accounts.documents().stream()
                .filter(document -> language == null
                        || document.document().language().primary().equals(language))
                .filter(document -> title(document) != null)
                .min(Comparator.comparing(
                        (AnnotatedDocument document) -> Objects.toString(Accounts.published(document), "9999")))
                .map(HeadlineWriter::title);
    }

    /// Of one line; null where it has none, or one too long for a headline.
    static @Nullable String title(AnnotatedDocument document) {
        Span span = document.document().title();
        if (span == null) return null;
        String title = span.of(document.text()).strip().replaceAll("\\s+", " ");
        return title.isEmpty() || title.length() > LONGEST_TITLE ? null : title;
    }

    private Optional<String> names() {
        Map<String, Integer> counts = new TreeMap<>();
        for (AnnotatedDocument document : accounts.documents()) {
            for (Mention mention : document.mentions()) counts.merge(mention.entity(), 1, Integer::sum);
        }
        List<String> most = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .limit(2)
                .map(entry -> accounts.name(entry.getKey()))
                .toList();
        return most.isEmpty()
                ? Optional.empty()
                : Optional.of(wording.phrase("reports on", "names", wording.list(most)));
    }

    private String days(@Nullable Interval days) {
        return days == null
                ? wording.phrase("reports undated")
                : wording.phrase("reports of", "days", new DateWords(wording).bracket(days));
    }
}
