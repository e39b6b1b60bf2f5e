package org.synoptic.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.CopyLink;
import org.synoptic.model.Entity;
import org.synoptic.model.Passage;
import org.synoptic.model.Story;

/// Compares the accounts of one story.
public final class Comparer {
    private final Wording wording;

    /// Headlines and summaries in English.
    public Comparer() {
        this("en");
    }

    /// @param language in which headlines and summaries are written: one of [#languages()]
    public Comparer(String language) {
        this.wording = Wording.of(language);
    }

    /// The languages of which there are wordings.
    public static List<String> languages() {
        return Wording.LANGUAGES;
    }

    /// A story whose accounts could not be compared: the title of one of its reports, and nothing else.
    public static Comparison uncompared(List<AnnotatedDocument> documentsOfStory) {
        String headline = documentsOfStory.stream()
                .map(HeadlineWriter::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return new Comparison(
                headline, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /// What the documents of the story say together, and where they part.
    ///
    /// @param documentsOfStory in input order; their entity ids are those of the dossier
    /// @param copies links between any documents of the dossier
    /// @param entities entities of the dossier, by id
    public Comparison compare(
            Story story,
            List<AnnotatedDocument> documentsOfStory,
            List<CopyLink> copies,
            Map<String, Entity> entities) {
        return compare(story, documentsOfStory, copies, entities, Map.of());
    }

    /// @param called what headline and summary call an entity, by its id, where that is not its name
    public Comparison compare(
            Story story,
            List<AnnotatedDocument> documentsOfStory,
            List<CopyLink> copies,
            Map<String, Entity> entities,
            Map<String, String> called) {
        var accounts = new Accounts(documentsOfStory, new Independence(copies), entities, called);
        var happenings = new EventJoiner(accounts).happenings();
        var found = new EventNester(accounts.parties()).nested(new EventMerger(accounts).events(happenings));
        var eventsAt = new EventsAt(found);
        var figures = new CountedFigures(accounts, eventsAt);
        var facts = new FactComparer(accounts, eventsAt);
        var agreements = new ArrayList<>(new AgreementFinder(accounts).find(found));
        agreements.addAll(figures.agreements(agreements));
        agreements.addAll(facts.agreements(agreements));
        var differences = new ArrayList<>(new DifferenceFinder(accounts).find(found));
        differences.addAll(figures.differences(differences));
        differences.addAll(facts.differences(differences));
        var events = new Tellers(accounts, agreements, differences).added(found);
        var sayings = new Sayings(accounts);
        var quotes = new UtteranceJoiner(accounts, sayings, copies).utterances();
        differences.addAll(new QuoteDifferences(accounts, sayings, eventsAt).find(quotes));
        var echoes = new Echoes(accounts, agreements);
        var silences = new SilenceFinder(accounts, echoes).find(events);
        var relations = new RelationCounter(accounts).count(events);
        var summary = new SummaryWriter(accounts, wording, agreements, differences, echoes).write(events);
        return new Comparison(
                new HeadlineWriter(accounts, wording).headline(story, events),
                summary,
                events.stream().map(MergedEvent::event).toList(),
                quotes,
                merged(agreements, accounts),
                differences,
                figures.developments(),
                silences,
                relations);
    }

    /// What is agreed on of an event stands once, whether its clause or another sentence tells it.
    private static List<Agreement> merged(List<Agreement> agreements, Accounts accounts) {
        Map<List<String>, Agreement> merged = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            String event = agreement.event() == null ? "" : agreement.event();
            List<String> key = List.of(event, agreement.slot(), agreement.value());
            merged.merge(key, agreement, (first, second) -> union(first, second, accounts));
        }
        return List.copyOf(merged.values());
    }

    private static Agreement union(Agreement first, Agreement second, Accounts accounts) {
        Set<String> documents = new LinkedHashSet<>(first.documents());
        documents.addAll(second.documents());
        Set<Passage> evidence = new LinkedHashSet<>(first.evidence());
        evidence.addAll(second.evidence());
        return new Agreement(
                first.event(), first.slot(), first.value(), accounts.inOrder(documents), List.copyOf(evidence));
    }
}
