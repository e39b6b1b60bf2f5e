package org.synoptic.annotate.event;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.model.EventMention;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// Leaves out what was read in a way that is mostly untrue: parties, and events with them. Here alone the program
/// abstains; `weighing.tsv` tells from what.
final class Trust {
    private static final Logger LOG = LoggerFactory.getLogger(Trust.class);

    private final Report report;
    private final SentenceView view;
    private final Weighing weighing;
    private final Traits traits;

    Trust(Report report, SentenceView view, EventRules rules, PartyFacts facts) {
        this.report = report;
        this.view = view;
        this.weighing = rules.weighing;
        this.traits = new Traits(report, view, rules, new PartyTraits(report, view, rules, facts));
    }

    private boolean trustsAll() {
        return !report.whole() || weighing.isEmpty();
    }

    /// The cast without the parties that were read in a way not to be trusted.
    Cast trusted(Trigger trigger, Arguments arguments, Cast cast) {
        if (trustsAll()) return cast;
        return new Cast(
                trusted(trigger, arguments, cast.actors(), true),
                trusted(trigger, arguments, cast.targets(), false),
                cast.place());
    }

    private List<Party> trusted(Trigger trigger, Arguments arguments, List<Party> parties, boolean act) {
        return parties.stream()
                .filter(party -> weighing.trustsParty(traits.ofParty(trigger, arguments, party, act)))
                .toList();
    }

    boolean isTrusted(Trigger trigger, Arguments arguments, Cast cast, EventMention event) {
        if (trustsAll()) return true;
        Set<String> told = traits.of(trigger, arguments, cast, event.status());
        boolean trusted = weighing.trustsEvent(told);
        if (!trusted)
            LOG.debug(
                    "[{}] left out: {} '{}': {}",
                    report.document().source().uri(),
                    event.type(),
                    view.sentence.token(trigger.head()).text(),
                    weighing.explained(told));
        return trusted;
    }

    /// What counted for and against it, in brackets, as a part of an explanation; empty where nothing did.
    String explained(Trigger trigger, Arguments arguments, Cast cast, Status status) {
        if (trustsAll()) return "";
        String counted = weighing.explained(traits.of(trigger, arguments, cast, status));
        return counted.isEmpty() ? "" : " [" + counted + "]";
    }
}
