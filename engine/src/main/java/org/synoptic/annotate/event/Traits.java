package org.synoptic.annotate.event;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EventMention;
import org.synoptic.model.EventType;
import org.synoptic.model.Party;
import org.synoptic.model.Status;

/// How an event was read, in the words of `weighing.tsv`.
final class Traits {
    private static final Set<String> KNOWN = Set.of(
            "vague",
            "several-words",
            "planned",
            "possible",
            "denied",
            "placed",
            "attributed",
            "other-field",
            "of-states",
            "long",
            "longish",
            "very-long",
            "dated",
            "capitals",
            "conflict",
            "friendly",
            "words",
            "no-actor",
            "no-target");

    private static final String ACTOR = "actor";
    private static final String TARGET = "target";

    /// So many words in capitals are page furniture, which runs headlines of other reports together.
    private static final int SHOUTED = 3;

    /// Of a report of hardly anything but the affairs of states one word in so many names who acts in them.
    private static final int FULL = 18;

    /// In words.
    private static final int LONGISH_REPORT = 800;

    private static final int LONG_REPORT = 1500;

    private static final int VERY_LONG_REPORT = 3000;

    /// Shorter ones are acronyms.
    private static final int LONG = 4;

    private final Report report;
    private final SentenceView view;
    private final EventRules rules;
    private final PartyTraits parties;
    private final ClauseTraits clauses;

    Traits(Report report, SentenceView view, EventRules rules, PartyTraits parties, ClauseTraits clauses) {
        this.clauses = clauses;
        this.report = report;
        this.view = view;
        this.rules = rules;
        this.parties = parties;
    }

    /// Whether a word names a trait: of an event, of a party, or of a party with its side, "actor:pronoun".
    static boolean isKnown(String trait) {
        int side = trait.indexOf(':');
        if (side < 0) return isOfEvent(trait) || PartyTraits.KNOWN.contains(trait) || isSide(trait);
        return isSide(trait.substring(0, side)) && PartyTraits.KNOWN.contains(trait.substring(side + 1));
    }

    private static boolean isOfEvent(String trait) {
        return KNOWN.contains(trait)
                || ClauseTraits.KNOWN.contains(trait)
                || Arrays.stream(EventType.values())
                        .anyMatch(type -> label(type).equals(trait));
    }

    private static String label(EventType type) {
        return type.name().toLowerCase(Locale.ROOT);
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
    Set<String> of(Reading reading) {
        Set<String> traits = new LinkedHashSet<>();
        Cast cast = reading.cast();
        addTrigger(traits, reading.trigger(), reading.event().status());
        clauses.addPlace(traits, reading.trigger().head());
        if (reading.trigger().rule().isPredicate())
            clauses.addTo(traits, reading.trigger().head());
        addEvent(traits, reading.event());
        addReport(traits);
        boolean eachOther = cast.actors().size() > 1 && cast.actors().equals(cast.targets());
        // of those who do something with each other all is told by one side
        for (boolean acts : eachOther ? List.of(true) : List.of(true, false)) {
            List<Party> side = acts ? cast.actors() : cast.targets();
            String name = (acts ? ACTOR : TARGET) + ":";
            side.forEach(party -> parties.of(reading.trigger(), reading.arguments(), party, acts)
                    .forEach(trait -> traits.add(name + trait)));
        }
        return traits;
    }

    private void addTrigger(Set<String> traits, Trigger trigger, Status status) {
        if (isVague(trigger)) traits.add("vague");
        if (hasObject(trigger)) traits.add("several-words");
        if (trigger.rule().isPredicate() && (status != Status.PLANNED || !isUnderVerb(trigger.head())))
            clauses.addForm(traits, trigger.head());
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

    private static void addEvent(Set<String> traits, EventMention event) {
        traits.add(label(event.type()));
        if (event.place() != null) traits.add("placed");
        if (event.time() != null) traits.add("dated");
        if (event.attributedTo() != null) traits.add("attributed");
        if (event.actors().isEmpty()) traits.add("no-actor");
        if (event.targets().isEmpty()) traits.add("no-target");
    }

    private void addReport(Set<String> traits) {
        if (report.subject() == PublicAffairs.Subject.OTHER) traits.add("other-field");
        if (report.content().namesOneIn(FULL)) traits.add("of-states");
        if (report.content().words() >= LONGISH_REPORT) traits.add("longish");
        if (report.content().words() >= LONG_REPORT) traits.add("long");
        if (report.content().words() >= VERY_LONG_REPORT) traits.add("very-long");
        if (isShouted()) traits.add("capitals");
    }

    /// "gave … support", not "called for".
    private boolean hasObject(Trigger trigger) {
        return trigger.words().stream()
                .filter(word -> word != trigger.head())
                .map(word -> view.sentence.token(word).pos())
                .anyMatch(pos -> pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || pos == PartOfSpeech.VERB);
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
