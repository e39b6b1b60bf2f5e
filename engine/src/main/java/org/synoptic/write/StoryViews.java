package org.synoptic.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.Comparison;
import org.synoptic.model.Comparison.Difference;
import org.synoptic.model.Comparison.Relation;
import org.synoptic.model.Dossier;
import org.synoptic.model.Dossier.ComparedStory;
import org.synoptic.model.Event;
import org.synoptic.model.Passage;
import org.synoptic.model.Status;
import org.synoptic.write.PageView.Link;
import org.synoptic.write.PageView.Matrix;

/// Makes the view of a story.
final class StoryViews {
    private static final int MOST_EXCERPTS_OF_AN_ACCOUNT = 3;

    private static final int MOST_NAMED = 12;

    private final Dossier dossier;
    private final Accounts accounts;
    private final PageWords words;
    private final Names names;
    private final EventNouns nouns;
    private final Standing standing;
    private final Excerpts excerpts;
    private final DifferenceViews differences;
    private final AgreementViews agreements;
    private final MatrixViews matrices;
    private final QuoteViews quotes;
    private final AccountViews accountViews;
    private final Map<String, String> headlines = new HashMap<>();

    StoryViews(Dossier dossier, Accounts accounts, Marks marks) {
        this.dossier = dossier;
        this.accounts = accounts;
        this.words = accounts.words();
        this.names = new Names(dossier, words);
        this.nouns = new EventNouns(names, words);
        this.standing = new Standing(accounts, names);
        this.excerpts = new Excerpts(accounts, marks);
        this.differences = new DifferenceViews(accounts, excerpts, names);
        this.agreements = new AgreementViews(differences);
        this.matrices = new MatrixViews(accounts);
        this.quotes = new QuoteViews(accounts, marks, names);
        this.accountViews = new AccountViews(accounts, dossier.copies());
        dossier.stories()
                .forEach(told -> headlines.put(
                        told.story().id(), Plain.line(told.comparison().headline())));
    }

    PageView.Story story(ComparedStory compared) {
        Comparison comparison = compared.comparison();
        String anchor = Anchors.story(compared.story().id());
        Columns columns = new Columns(compared.story().documents(), dossier.copies());
        Map<String, Link> links = links(anchor, comparison);
        List<PageView.Event> events = comparison.events().stream()
                .map(event -> event(comparison, event, columns, links, anchor))
                .toList();
        Matrix matrix =
                columns.groups().size() > 1 && !events.isEmpty() ? matrices.matrix(comparison, events, columns) : null;
        Map<Boolean, List<PageView.Event>> byShared = byShared(events, matrix);
        List<PageView.Dealing> dealings = dealings(comparison, links);
        return new PageView.Story(
                anchor,
                Plain.line(comparison.headline()),
                kicker(compared, columns),
                comparison.summary().stream().map(this::sentence).toList(),
                differenceViews(anchor, comparison, links),
                comparison.developments().stream()
                        .map(development -> differences.development(development, linkIfAny(links, development.event())))
                        .toList(),
                agreements.agreements(comparison, links),
                matrix,
                Objects.requireNonNull(byShared.get(true)),
                Objects.requireNonNull(byShared.get(false)),
                quotes.speakers(anchor, comparison.quotes()),
                timeline(comparison, links),
                dealings,
                DealingGraph.of(dealings, words),
                compared.story().documents().stream().map(accountViews::account).toList(),
                columns.groups().size());
    }

    /// True for the events of the matrix; without a matrix for all.
    private static Map<Boolean, List<PageView.Event>> byShared(List<PageView.Event> events, @Nullable Matrix matrix) {
        Set<String> shared = new HashSet<>();
        if (matrix != null) matrix.rows().forEach(row -> shared.add(row.anchor()));
        return events.stream()
                .collect(Collectors.partitioningBy(event -> matrix == null || shared.contains(event.anchor())));
    }

    /// "Disputed" where accounts differ on whether it took place.
    private static String status(Comparison comparison, Event event) {
        boolean isDisputed = comparison.differences().stream()
                .anyMatch(difference ->
                        difference.slot().equals("status") && event.id().equals(difference.event()));
        return isDisputed ? "disputed" : event.status().label();
    }

    private Map<String, Link> links(String story, Comparison comparison) {
        Map<String, Link> links = new HashMap<>();
        for (Event event : comparison.events()) {
            String title = nouns.title(event);
            links.put(event.id(), new Link(Anchors.event(story, event.id()), title, title));
        }
        return links;
    }

    /// Null where there is no event to lead to.
    private static @Nullable Link linkIfAny(Map<String, Link> links, @Nullable String event) {
        return event == null ? null : link(links, event);
    }

    private static Link link(Map<String, Link> links, String event) {
        return Objects.requireNonNull(links.get(event), "no event " + event);
    }

    /// "5 accounts and 1 copy · English, German · 13–14 May 2024".
    private String kicker(ComparedStory compared, Columns columns) {
        List<String> documents = compared.story().documents();
        Set<String> languages = new LinkedHashSet<>();
        for (String document : documents) {
            languages.add(names.language(Names.withoutRegion(
                    accounts.document(document).document().language().tag())));
        }
        List<String> parts = new ArrayList<>();
        parts.add(columns.count(words));
        parts.add(String.join(", ", languages));
        String days = accounts.days().of(compared.story().days());
        if (!days.isEmpty()) parts.add(days);
        return String.join(" · ", parts);
    }

    private PageView.Sentence sentence(Comparison.Sentence sentence) {
        return new PageView.Sentence(Plain.line(sentence.text()), accounts.evidence(sentence.evidence()));
    }

    private List<PageView.Difference> differenceViews(String story, Comparison comparison, Map<String, Link> links) {
        List<PageView.Difference> views = new ArrayList<>();
        for (Difference difference : comparison.differences()) {
            String anchor = story + "-difference-" + (views.size() + 1);
            views.add(differences.difference(anchor, difference, linkIfAny(links, difference.event())));
        }
        return views;
    }

    private PageView.Event event(
            Comparison comparison, Event event, Columns columns, Map<String, Link> links, String story) {
        List<Link> about = new ArrayList<>();
        for (int i = 0; i < comparison.differences().size(); i++) {
            Difference difference = comparison.differences().get(i);
            if (!event.id().equals(difference.event())) continue;
            String slot = differences.slot(difference.slot());
            about.add(new Link("#" + story + "-difference-" + (i + 1), slot, words.of("difference in", "slot", slot)));
        }
        Link link = link(links, event.id());
        List<String> silent = silent(comparison, event, columns);
        int named = silent.size() <= MOST_NAMED + 1 ? silent.size() : MOST_NAMED;
        return new PageView.Event(
                link.href().substring(1),
                link.text(),
                accounts.days().of(event.time()),
                status(comparison, event),
                standing.of(event, status(comparison, event)),
                nouns.kind(event.type(), event.mode()),
                parties(event),
                event.independentDocuments(),
                excerpts.of(told(comparison, event)),
                about,
                linkIfAny(links, event.partOf()),
                comparison.events().stream()
                        .filter(other -> event.id().equals(other.partOf()))
                        .map(other -> link(links, other.id()))
                        .toList(),
                event.alsoIn().stream().map(this::elsewhere).toList(),
                accounts.refs(silent.subList(0, named)),
                silent.size() - named);
    }

    private Link elsewhere(Event.EventRef other) {
        String headline = Objects.requireNonNull(headlines.get(other.story()), "no story " + other.story());
        return new Link(Anchors.event(Anchors.story(other.story()), other.event()), headline, headline);
    }

    private String parties(Event event) {
        Set<String> parties = new LinkedHashSet<>();
        event.actors().forEach(id -> parties.add(names.of(id)));
        event.targets().forEach(id -> parties.add(names.of(id)));
        return parties.isEmpty() ? "" : "|" + String.join("|", parties) + "|";
    }

    private static List<String> silent(Comparison comparison, Event event, Columns columns) {
        Set<String> silent = MatrixViews.silent(comparison, event);
        return columns.groups().stream()
                .map(group -> group.get(0))
                .filter(silent::contains)
                .toList();
    }

    /// The clauses that tell of the event, a few of each account; of an account in which it was not read, what it says
    /// of it beside others.
    private static List<Passage> told(Comparison comparison, Event event) {
        Map<String, List<Passage>> byDocument = new LinkedHashMap<>();
        for (String document : event.documents()) byDocument.put(document, new ArrayList<>());
        for (Event.MentionRef mention : event.mentions())
            add(new Passage(mention.document(), mention.span()), byDocument);
        Set<String> read =
                event.mentions().stream().map(Event.MentionRef::document).collect(Collectors.toSet());
        evidence(comparison, event)
                .filter(passage -> !read.contains(passage.document()) && byDocument.containsKey(passage.document()))
                .forEach(passage -> add(passage, byDocument));
        return byDocument.values().stream().flatMap(List::stream).toList();
    }

    private static void add(Passage passage, Map<String, List<Passage>> byDocument) {
        List<Passage> passages = byDocument.computeIfAbsent(passage.document(), document -> new ArrayList<>());
        if (passages.size() < MOST_EXCERPTS_OF_AN_ACCOUNT && !passages.contains(passage)) passages.add(passage);
    }

    private static Stream<Passage> evidence(Comparison comparison, Event event) {
        Stream<Passage> agreed = comparison.agreements().stream()
                .filter(agreement -> event.id().equals(agreement.event()))
                .flatMap(agreement -> agreement.evidence().stream());
        Stream<Passage> told = comparison.differences().stream()
                .filter(difference -> event.id().equals(difference.event()))
                .flatMap(difference -> difference.accounts().stream())
                .flatMap(account -> account.evidence().stream());
        return Stream.concat(agreed, told);
    }

    private List<PageView.Moment> timeline(Comparison comparison, Map<String, Link> links) {
        List<PageView.Moment> moments = new ArrayList<>();
        for (Event event : comparison.timeline()) {
            var time = Objects.requireNonNull(event.time());
            moments.add(new PageView.Moment(
                    accounts.days().of(time),
                    Days.machine(time),
                    link(links, event.id()),
                    status(comparison, event),
                    event.independentDocuments()));
        }
        return moments;
    }

    /// "Visit by … (planned)": what has not come about is said beside it.
    private Map<String, Link> withStatus(Comparison comparison, Map<String, Link> links) {
        Map<String, Link> named = new HashMap<>(links);
        for (Event event : comparison.events()) {
            boolean done = event.status() == Status.OCCURRED || event.status() == Status.ONGOING;
            Link link = link(links, event.id());
            String text = link.text() + " (" + words.of("status " + status(comparison, event)) + ")";
            if (!done) named.put(event.id(), new Link(link.href(), text, text));
        }
        return named;
    }

    private List<PageView.Dealing> dealings(Comparison comparison, Map<String, Link> links) {
        int most = 1;
        for (Relation relation : comparison.relations()) {
            most = Math.max(most, Math.max(relation.cooperation(), relation.conflict()));
        }
        Map<String, Link> named = withStatus(comparison, links);
        List<PageView.Dealing> dealings = new ArrayList<>();
        for (Relation relation : comparison.relations()) {
            List<Link> events =
                    relation.events().stream().map(event -> link(named, event)).toList();
            dealings.add(new PageView.Dealing(
                    names.of(relation.a()),
                    names.of(relation.b()),
                    relation.cooperation(),
                    relation.conflict(),
                    100 * relation.cooperation() / most,
                    100 * relation.conflict() / most,
                    events));
        }
        return dealings;
    }
}
