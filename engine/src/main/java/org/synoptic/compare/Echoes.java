package org.synoptic.compare;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Agreement;
import org.synoptic.model.Event;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Interval;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Tells whether an account in which an event was not found may tell of it all the same, in other words: where the
/// parties stand beside a word of such an event, or beside its year. Of such an account no silence is claimed.
final class Echoes {
    private final Accounts accounts;
    private final Map<String, Set<String>> agreeing = new HashMap<>();
    private final Map<String, NamedAt> named = new HashMap<>();

    /// @param agreements whoever gives a number of the event as others do may tell it
    Echoes(Accounts accounts, Collection<Agreement> agreements) {
        this.accounts = accounts;
        for (Agreement agreement : agreements) {
            if (agreement.event() == null) continue;
            agreeing.computeIfAbsent(agreement.event(), event -> new HashSet<>())
                    .addAll(agreement.documents());
        }
    }

    /// Whether some account that is none of those that were read as telling it, nor a copy of one, may tell it.
    boolean any(MergedEvent merged) {
        Set<String> tellers = new HashSet<>();
        for (String document : merged.event().documents())
            tellers.add(accounts.independence().voice(document));
        return accounts.documents().stream()
                .filter(document -> !tellers.contains(accounts.independence().voice(document.id())))
                .anyMatch(document -> document.module() == null || in(document, merged));
    }

    /// Whether the document, which was read for events, may tell of it.
    boolean in(AnnotatedDocument document, MergedEvent merged) {
        if (isOlder(document, merged)) return false;
        Event event = merged.event();
        if (mentions(document, event)) return true;
        if (agreeing.getOrDefault(event.id(), Set.of()).contains(document.id())) return true;
        NamedAt at = named.computeIfAbsent(document.id(), id -> NamedAt.of(document, accounts.parties()));
        NamedAt.Side actors = at.side(known(event.actors()), accounts.parties());
        NamedAt.Side targets = at.side(known(event.targets()), accounts.parties());
        if (isEncounter(event) && at.areTogether(actors, targets)) return true;
        if (at.isBesideDeed(event.type(), actors, targets)) return true;
        return isLongAgo(document, event.time()) && at.isBesideTime(document, event.time(), actors, targets);
    }

    /// The parties that are known by more than "soldiers".
    private List<String> known(Collection<String> parties) {
        return parties.stream()
                .filter(party ->
                        !accounts.parties().isGroup(party) || accounts.parties().state(party) != null)
                .toList();
    }

    /// Visits and meetings can be told in so many words that naming both sides near each other leaves it open.
    private static boolean isEncounter(Event event) {
        String mode = event.mode();
        return event.type() == EventType.CONSULT && (mode == null || mode.equals("visit") || mode.equals("meet"));
    }

    private static boolean mentions(AnnotatedDocument document, Event event) {
        Set<String> parties = new HashSet<>(event.actors());
        parties.addAll(event.targets());
        return document.allRead().stream()
                .filter(mention -> mention.type() == event.type())
                .filter(mention -> modesFit(mention, event))
                .anyMatch(mention -> isAmong(mention.actors(), parties) || isAmong(mention.targets(), parties));
    }

    private static boolean modesFit(EventMention mention, Event event) {
        return mention.mode() == null || event.mode() == null || mention.mode().equals(event.mode());
    }

    private static boolean isAmong(List<Party> some, Set<String> parties) {
        return !some.isEmpty() && some.stream().allMatch(party -> parties.contains(party.entity()));
    }

    /// Whether the report is from before the first day on which one could tell of it.
    static boolean isOlder(AnnotatedDocument document, MergedEvent merged) {
        boolean wasForeseen = merged.tellings().stream().anyMatch(telling -> telling.status() == Status.PLANNED);
        Interval time = merged.event().time();
        LocalDate published = Accounts.published(document);
        return !wasForeseen && time != null && published != null && published.isBefore(time.firstDay());
    }

    private static boolean isLongAgo(AnnotatedDocument document, @Nullable Interval time) {
        LocalDate published = Accounts.published(document);
        return time != null
                && time.end() != null
                && published != null
                && time.lastDay().isBefore(published.minusDays(Recall.LONG_AGO_DAYS));
    }
}
