package org.synoptic.annotate.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.time.Anchoring;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventTime;
import org.synoptic.model.Party;
import org.synoptic.model.Span;
import org.synoptic.model.Status;

/// "the first Ruritanian premier to make the trip since 1999" tells of another trip, in 1999.
record EarlierEvent(SentenceView view, Names names, FirstSince firstSince) {

    /// @param found the triggers of the sentence
    /// @param likely the events that "the trip" can mean, the nearest last
    Optional<EventMention> among(List<Trigger> found, List<EventMention> likely) {
        Optional<FirstSince.Since> since = firstSince.in(view);
        if (since.isEmpty()) return Optional.empty();
        for (Trigger trigger : found) {
            Optional<EventMention> model = likely.reversed().stream()
                    .filter(event -> isOfKind(event, trigger.rule()))
                    .findFirst();
            Optional<EventMention> earlier = model.flatMap(event -> like(event, trigger, since.get()));
            if (earlier.isPresent()) return earlier;
        }
        return Optional.empty();
    }

    private static boolean isOfKind(EventMention event, EventRule rule) {
        return event.type() == rule.type() && Objects.equals(event.mode(), rule.mode());
    }

    private Optional<EventMention> like(EventMention model, Trigger trigger, FirstSince.Since since) {
        List<Party> actors = since.actors(view, names, model.actors());
        Optional<EventTime> time = Anchoring.eventTime(since.time(), EventTime.Relation.ON, null);
        if (actors.isEmpty() || time.isEmpty()) return Optional.empty();
        Span words = view.sentence.span(trigger.head(), trigger.to());
        return Optional.of(new EventMention(
                "",
                words.cover(time.get().span()).cover(since.word()),
                words,
                model.type(),
                model.mode(),
                actors,
                since.targets(view, names, model.targets()),
                model.place(),
                time.get(),
                Status.OCCURRED,
                null,
                List.of(),
                "first since: " + since.origin()));
    }
}
