package org.synoptic.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words that tell of one political event.
///
/// @param span the clause
/// @param trigger the word that names the event
/// @param mode a PLOVER mode or one of the contract's: visit, meet, call, …
/// @param quantities numbers that the clause gives for the event, "1.2 million tons of wheat"
/// @param rule why the program believes it: the lexicon entry and the paths to the parties
public record EventMention(
        String id,
        Span span,
        Span trigger,
        EventType type,
        @Nullable String mode,
        List<Party> actors,
        List<Party> targets,
        @Nullable Party place,
        @Nullable EventTime time,
        Status status,
        @Nullable Party attributedTo,
        List<Quantity> quantities,
        String rule) {
    public EventMention {
        actors = List.copyOf(actors);
        targets = List.copyOf(targets);
        quantities = List.copyOf(quantities);
    }

    /// Actors, then targets.
    public Stream<Party> parties() {
        return Stream.concat(actors.stream(), targets.stream());
    }

    public EventMention withRule(String newRule) {
        return new EventMention(
                id, span, trigger, type, mode, actors, targets, place, time, status, attributedTo, quantities, newRule);
    }

    public EventMention withTime(@Nullable EventTime newTime) {
        return new EventMention(
                id, span, trigger, type, mode, actors, targets, place, newTime, status, attributedTo, quantities, rule);
    }
}
