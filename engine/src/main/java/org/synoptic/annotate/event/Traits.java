package org.synoptic.annotate.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.Feature;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// How an event was read, in the words of `weighing.tsv`.
final class Traits {
    private static final Set<String> KNOWN = Set.of(
            "vague",
            "several-words",
            "nonfinite",
            "infinitive",
            "noun",
            "planned",
            "possible",
            "denied",
            "other-field",
            "unclear-field",
            "of-states",
            "capitals",
            "conflict",
            "friendly",
            "words",
            "each-other");

    private static final String ACTOR = "actor";
    private static final String TARGET = "target";

    /// So many words in capitals are page furniture, which runs headlines of other reports together.
    private static final int SHOUTED = 3;

    /// Shorter ones are acronyms.
    private static final int LONG = 4;

    private final Report report;
    private final SentenceView view;
    private final EventRules rules;
    private final PartyTraits parties;

    Traits(Report report, SentenceView view, EventRules rules, PartyTraits parties) {
        this.report = report;
        this.view = view;
        this.rules = rules;
        this.parties = parties;
    }

    /// Whether a word names a trait: of an event, of a party, or of a party with its side, "actor:pronoun".
    static boolean isKnown(String trait) {
        int side = trait.indexOf(':');
        if (side < 0) return KNOWN.contains(trait) || PartyTraits.KNOWN.contains(trait) || isSide(trait);
        return isSide(trait.substring(0, side)) && PartyTraits.KNOWN.contains(trait.substring(side + 1));
    }

    private static boolean isSide(String word) {
        return word.equals(ACTOR) || word.equals(TARGET);
    }

    /// Of one party, its side among them.
    Set<String> ofParty(Trigger trigger, Arguments arguments, Party party, boolean acts) {
        Set<String> traits = new LinkedHashSet<>();
        traits.add(acts ? ACTOR : TARGET);
        traits.addAll(parties.of(trigger, arguments, party, acts));
        return traits;
    }

    /// Of an event, with those of its parties, each with its side.
    Set<String> of(Trigger trigger, Arguments arguments, Cast cast, Status status) {
        Set<String> traits = new LinkedHashSet<>();
        addTrigger(traits, trigger, status);
        addReport(traits);
        boolean eachOther = cast.actors().size() > 1 && cast.actors().equals(cast.targets());
        if (eachOther) traits.add("each-other");
        for (boolean acts : List.of(true, false)) {
            List<Party> side = acts ? cast.actors() : cast.targets();
            String name = (acts ? ACTOR : TARGET) + ":";
            side.forEach(
                    party -> parties.of(trigger, arguments, party, acts).forEach(trait -> traits.add(name + trait)));
            if (side.size() > 1 && !eachOther) traits.add(name + "second");
        }
        return traits;
    }

    private void addTrigger(Set<String> traits, Trigger trigger, Status status) {
        if (isVague(trigger)) traits.add("vague");
        if (trigger.words().size() > 1) traits.add("several-words");
        if (!trigger.rule().isPredicate()) traits.add("noun");
        else if (status != Status.PLANNED || !isUnderVerb(trigger.head())) addForm(traits, trigger.head());
        switch (status) {
            case PLANNED -> traits.add("planned");
            case POSSIBLE -> traits.add("possible");
            case DENIED -> traits.add("denied");
            case OCCURRED, ONGOING -> {}
        }
        switch (trigger.rule().type().quad()) {
            case MATERIAL_CONFLICT -> traits.add("conflict");
            case MATERIAL_COOPERATION -> traits.add("friendly");
            case VERBAL_CONFLICT, VERBAL_COOPERATION -> traits.add("words");
        }
    }

    private void addReport(Set<String> traits) {
        switch (report.subject()) {
            case OTHER -> traits.add("other-field");
            case UNCLEAR -> traits.add("unclear-field");
            case PUBLIC -> {}
        }
        if (report.full()) traits.add("of-states");
        if (isShouted()) traits.add("capitals");
    }

    private boolean isVague(Trigger trigger) {
        return trigger.words().size() == 1
                && rules.weighing.isVague(
                        view.sentence.token(trigger.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /// "is expected to meet": the verb above tells the time.
    private boolean isUnderVerb(int verb) {
        return view.tree.map(tree -> tree.relation(verb).equals("xcomp")).orElse(false);
    }

    private void addForm(Set<String> traits, int verb) {
        Token word = view.sentence.token(verb);
        boolean finite = word.is(Feature.FINITE) && !word.is(Feature.PAST_PARTICIPLE);
        if (finite || isUnderAuxiliary(verb)) return;
        traits.add("nonfinite");
        if (word.is(Feature.INFINITIVE)) traits.add("infinitive");
    }

    /// "will meet", and in headlines "Premier to meet": no infinitive of its own.
    private boolean isUnderAuxiliary(int verb) {
        return view.tree
                .map(tree -> !tree.children(verb, "aux").isEmpty() || tree.head(verb) < 0)
                .orElse(false);
    }

    /// "DOG BITES MAN Crowds … WATCH LIVE": headlines of other reports run together.
    private boolean isShouted() {
        int shouted = 0;
        for (int i = 0; i < view.sentence.size(); i++) {
            String word = view.sentence.token(i).text();
            boolean capitals = word.length() >= LONG && word.chars().allMatch(Character::isUpperCase);
            if (capitals && !view.isInsideName(i)) shouted++;
        }
        return shouted >= SHOUTED && shouted < view.sentence.size() / 2;
    }
}
