package org.synoptic.annotate.event;

import java.util.List;
import java.util.Set;
import org.synoptic.model.Party;

/// Leaves out what was read in a way that is mostly untrue: parties, and events with them. Here alone the program
/// abstains; `weighing.tsv` tells from what.
final class Trust {
    /// How far a reading is trusted.
    ///
    /// @param trusted whether it is told
    /// @param counted what counted for and against it, in brackets, as a part of an explanation; empty where nothing
    /// did
    record Verdict(boolean trusted, String counted) {
        static final Verdict UNWEIGHED = new Verdict(true, "");
    }

    private final Report report;
    private final Weighing weighing;
    private final Traits traits;

    Trust(Report report, SentenceView view, EventRules rules, PartyFacts facts) {
        this.report = report;
        this.weighing = rules.weighing;
        this.traits = new Traits(
                report, view, rules, new PartyTraits(report, view, rules, facts), new ClauseTraits(view, rules));
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

    Verdict of(Reading reading) {
        if (trustsAll()) return Verdict.UNWEIGHED;
        Set<String> told = traits.of(reading);
        String counted = weighing.explained(told);
        return new Verdict(weighing.trustsEvent(told), counted.isEmpty() ? "" : " [" + counted + "]");
    }
}
