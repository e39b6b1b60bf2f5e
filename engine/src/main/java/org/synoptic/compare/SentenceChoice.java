package org.synoptic.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.EntityType;
import org.synoptic.model.Event;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Chooses the events beside the main one that the summary tells: whole ones, whose parties are known and named.
final class SentenceChoice {
    private static final int MOST_EVENTS = 6;
    private static final int FEWEST_EVENTS = 3;

    private final Accounts accounts;
    private final int voices;

    /// @param voices independent accounts of the story
    SentenceChoice(Accounts accounts, int voices) {
        this.accounts = accounts;
        this.voices = voices;
    }

    /// The other events with a sentence: those that several accounts tell; where these are few, also what one account
    /// tells of the main event's parties.
    Set<String> others(MergedEvent main, List<MergedEvent> ranked) {
        Set<String> others = new LinkedHashSet<>();
        for (MergedEvent merged : ranked) {
            if (others.size() < MOST_EVENTS - 1 && isAgreed(merged) && isFitForASentence(merged))
                others.add(merged.id());
        }
        for (MergedEvent merged : ranked) {
            if (others.size() >= FEWEST_EVENTS - 1) break;
            if (sharesParty(main.event(), merged.event()) && isFitForASentence(merged)) others.add(merged.id());
        }
        for (MergedEvent merged : ranked) {
            if (others.size() >= FEWEST_EVENTS - 1) break;
            if (isBesides(main.event(), merged)) others.add(merged.id());
        }
        return others;
    }

    /// Of another type than the main event, whose further tellings may only not have been known as such.
    private boolean isBesides(Event main, MergedEvent merged) {
        Event event = merged.event();
        return event.type() != main.type()
                && event.status() != Status.POSSIBLE
                && isWhole(event)
                && !isOfGuests(merged)
                && namesItsParties(merged)
                && isOfKnownParties(event)
                && sharesParty(main, event);
    }

    private static boolean isWhole(Event event) {
        return !event.actors().isEmpty()
                && (!event.targets().isEmpty() || event.actors().size() > 1);
    }

    private boolean isFitForASentence(MergedEvent merged) {
        return isWorthASentence(merged) && isOfKnownParties(merged.event());
    }

    private boolean isAgreed(MergedEvent merged) {
        return voices == 1 || merged.event().independentDocuments() > 1;
    }

    private boolean sharesParty(Event a, Event b) {
        Parties parties = accounts.parties();
        return a.parties().anyMatch(x -> b.parties().anyMatch(y -> parties.canBeSame(x, y)));
    }

    /// Who did what to whom, told by two accounts or at least with its time.
    private boolean isWorthASentence(MergedEvent merged) {
        Event event = merged.event();
        if (isOfGuests(merged) || !namesItsParties(merged)) return false;
        if (event.independentDocuments() > 1) return isWhole(event);
        return isWhole(event) && event.time() != null && event.status() != Status.POSSIBLE;
    }

    /// Each party is named by some telling, and not only meant: the makers of "the deal".
    private boolean namesItsParties(MergedEvent merged) {
        return merged.event()
                .parties()
                .allMatch(party -> merged.tellings().stream().anyMatch(telling -> names(telling, party)));
    }

    private boolean names(Telling telling, String party) {
        EventMention event = telling.mention();
        return event.parties()
                .filter(found -> accounts.parties().canBeSame(party, found.entity()))
                .anyMatch(found -> !isOnlyMeant(found, telling));
    }

    /// Of one word that names nobody several parties were read.
    private static boolean isOnlyMeant(Party found, Telling telling) {
        EventMention event = telling.mention();
        boolean isOneOfMany = event.parties()
                .anyMatch(other ->
                        other.span().equals(found.span()) && !other.entity().equals(found.entity()));
        return isOneOfMany
                && telling.document().mentions().stream()
                        .noneMatch(mention -> mention.span().equals(found.span()));
    }

    /// "Welcomed the president": whether as a guest or with approval is not told.
    private boolean isOfGuests(MergedEvent merged) {
        boolean ofPersons = merged.event().targets().stream().anyMatch(accounts.parties()::isPerson);
        return ofPersons
                && merged.event().type() == EventType.SUPPORT
                && merged.tellings().stream()
                        .anyMatch(telling -> TermsIn.stands(
                                "host",
                                telling.words(telling.mention().trigger()),
                                telling.document().document().language().primary()));
    }

    /// Whether whoever acts is more than "civilians" or "members" of nobody knows what. Those can be attacked or
    /// protest, but what they are said to agree on or visit is too often misread.
    private boolean isOfKnownParties(Event event) {
        if (event.type() == EventType.PROTEST || event.type() == EventType.ASSAULT) return true;
        boolean isToSomebody = event.targets().stream().anyMatch(accounts.parties()::isPerson);
        if (isToSomebody && event.type().quad() == EventType.Quad.MATERIAL_CONFLICT) return true;
        return event.actors().stream()
                .noneMatch(id -> accounts.parties().type(id) == EntityType.GROUP
                        && accounts.parties().state(id) == null);
    }
}
