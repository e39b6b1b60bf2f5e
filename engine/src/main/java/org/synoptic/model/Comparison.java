package org.synoptic.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the accounts of one story say, side by side.
public record Comparison(
        String headline,
        List<Sentence> summary,
        List<Event> events,
        List<Utterance> quotes,
        List<Agreement> agreements,
        List<Difference> differences,
        List<Development> developments,
        List<Silence> silences,
        List<Relation> relations) {
    public Comparison {
        summary = List.copyOf(summary);
        events = List.copyOf(events);
        quotes = List.copyOf(quotes);
        agreements = List.copyOf(agreements);
        differences = List.copyOf(differences);
        developments = List.copyOf(developments);
        silences = List.copyOf(silences);
        relations = List.copyOf(relations);
    }

    /// The same with these events in place of its own.
    public Comparison withEvents(List<Event> others) {
        return new Comparison(
                headline, summary, others, quotes, agreements, differences, developments, silences, relations);
    }

    /// Ids of the event mentions that are put together here, by document.
    public Map<String, Set<String>> mentions() {
        return events.stream()
                .flatMap(event -> event.mentions().stream())
                .collect(groupingBy(Event.MentionRef::document, mapping(Event.MentionRef::id, toSet())));
    }

    /// The events whose time is known in part at least, earliest first; of events that start together, the shorter
    /// first.
    public List<Event> timeline() {
        return events.stream()
                .filter(event -> event.time() != null)
                .sorted(Comparator.comparing(Comparison::reckonedFrom).thenComparing(Comparison::lastDay))
                .toList();
    }

    /// An event that is only known to end by a day is reckoned from that day.
    private static LocalDate reckonedFrom(Event event) {
        LocalDate first = time(event).firstDay();
        return first.equals(LocalDate.MIN) ? time(event).lastDay() : first;
    }

    private static LocalDate lastDay(Event event) {
        return time(event).lastDay();
    }

    private static Interval time(Event event) {
        return Objects.requireNonNull(event.time());
    }

    /// A sentence of the summary and the passages that bear it; never without one.
    public record Sentence(String text, List<Passage> evidence) {
        public Sentence {
            evidence = List.copyOf(evidence);
            if (evidence.isEmpty()) throw new IllegalArgumentException("a claim without evidence: " + text);
        }
    }

    /// Something said, in all the versions that the reports give.
    public record Utterance(String id, @Nullable String speaker, boolean direct, List<Version> versions) {
        public Utterance {
            versions = List.copyOf(versions);
        }
    }

    public record Version(String document, String quote, Span span, String language) {}

    /// A value of a slot that two or more accounts give alike.
    ///
    /// @param event null where it hangs on no event, as a number may
    public record Agreement(
            @Nullable String event, String slot, String value, List<String> documents, List<Passage> evidence) {
        public Agreement {
            documents = List.copyOf(documents);
            evidence = List.copyOf(evidence);
        }
    }

    /// A slot for which accounts give values that no single happening can satisfy.
    ///
    /// @param event null where it hangs on no event, as a number may
    /// @param about id of the entity that it is said of, as an office is of a person; null where that is the event
    public record Difference(
            @Nullable String event, String slot, @Nullable String about, List<Account> accounts) {
        public Difference {
            accounts = List.copyOf(accounts);
            if (accounts.size() < 2) throw new IllegalArgumentException("a difference takes two accounts");
        }

        /// Said of the event itself.
        public Difference(@Nullable String event, String slot, List<Account> accounts) {
            this(event, slot, null, accounts);
        }

        /// The documents that stand on two sides: their own parts differ, as a column and the post that it holds.
        public List<String> documentsOnTwoSides() {
            Set<String> seen = new HashSet<>();
            return accounts.stream()
                    .flatMap(account -> account.documents().stream().distinct())
                    .filter(document -> !seen.add(document))
                    .distinct()
                    .toList();
        }
    }

    /// What later accounts know more of, as a toll that rises: no difference.
    ///
    /// @param event null where it hangs on no event
    /// @param steps in order of their days
    public record Development(@Nullable String event, String slot, List<Step> steps) {
        public Development {
            steps = List.copyOf(steps);
            if (steps.size() < 2) throw new IllegalArgumentException("a development takes two steps");
        }
    }

    /// @param day on which the first of the documents was published
    public record Step(LocalDate day, String value, List<String> documents, List<Passage> evidence) {
        public Step {
            documents = List.copyOf(documents);
            evidence = List.copyOf(evidence);
        }
    }

    public record Account(String value, List<String> documents, List<Passage> evidence) {
        public Account {
            documents = List.copyOf(documents);
            evidence = List.copyOf(evidence);
        }
    }

    /// An event that some accounts of the story leave out.
    public record Silence(String event, List<String> documents) {
        public Silence {
            documents = List.copyOf(documents);
        }
    }

    /// Dealings of two parties: ids of events, and how many of them are cooperation or conflict.
    public record Relation(String a, String b, List<String> events, int cooperation, int conflict) {
        public Relation {
            events = List.copyOf(events);
        }
    }
}
