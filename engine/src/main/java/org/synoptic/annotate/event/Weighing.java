package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.annotate.language.RuleFiles;

/// How far the readings of events and of their parties are trusted, by the traits of how they were read: an analyst
/// leaves a tool that invents, so a reading without weight is left out.
///
/// Only in whole reports: of a sentence by itself it is known that something happens in it. A language without the
/// rule file trusts all.
final class Weighing {
    /// Traits that are counted together.
    private record Line(Set<String> traits, int points, String words) {
        Line(RuleFiles.Line line) {
            this(Weighing.traits(line), Weighing.points(line), line.column(1));
        }
    }

    private final List<Line> ofEvents = new ArrayList<>();
    private final List<Line> ofParties = new ArrayList<>();
    private final Set<String> vague = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private final Set<String> theirs = new HashSet<>();

    /// What an event has before its traits are counted; with nothing left it is left out.
    private int eventsStart;

    private int partiesStart;

    /// @param lines of `weighing.tsv`
    Weighing(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            switch (line.column(0)) {
                case "vague" -> vague.addAll(words(line));
                case "made" -> made.addAll(words(line));
                case "theirs" -> theirs.addAll(words(line));
                case "start" -> start(line);
                case "event" -> ofEvents.add(new Line(line));
                case "party" -> ofParties.add(new Line(line));
                default -> throw line.wrong("neither event nor party nor words: '" + line.column(0) + "'");
            }
        }
    }

    private void start(RuleFiles.Line line) {
        switch (line.column(1)) {
            case "event" -> eventsStart = points(line);
            case "party" -> partiesStart = points(line);
            default -> throw line.wrong("neither event nor party: '" + line.column(1) + "'");
        }
    }

    private static Set<String> words(RuleFiles.Line line) {
        return new HashSet<>(List.of(line.column(1).toLowerCase(Locale.ROOT).split("\\|")));
    }

    private static Set<String> traits(RuleFiles.Line line) {
        Set<String> traits = Set.of(line.column(1).split(" "));
        for (String trait : traits) {
            if (!Traits.isKnown(trait)) throw line.wrong("no such trait: '" + trait + "'");
        }
        return traits;
    }

    private static int points(RuleFiles.Line line) {
        try {
            return Integer.parseInt(line.column(2));
        } catch (NumberFormatException e) {
            throw line.wrong("no points: '" + line.column(2) + "'");
        }
    }

    boolean isEmpty() {
        return ofEvents.isEmpty() && ofParties.isEmpty();
    }

    /// Whether a trigger has other meanings that are as usual as the one in the ontology: "push", "address".
    boolean isVague(String lemma) {
        return vague.contains(lemma);
    }

    /// Whether the noun is of something that somebody made and that stands for him: "decision", "bill".
    boolean isMade(String noun) {
        return made.contains(noun);
    }

    /// Whether what the thing does is done by whose it is: "coast guard vessels".
    boolean isTheirs(String noun) {
        return theirs.contains(noun);
    }

    boolean trustsEvent(Set<String> traits) {
        return eventsStart + points(ofEvents, traits) > 0;
    }

    boolean trustsParty(Set<String> traits) {
        return partiesStart + points(ofParties, traits) > 0;
    }

    /// What counted for or against an event: "vague -1, of-states +2"; empty where nothing did.
    String explained(Set<String> traits) {
        return ofEvents.stream()
                .filter(line -> traits.containsAll(line.traits()))
                .map(line -> line.words() + (line.points() > 0 ? " +" : " ") + line.points())
                .collect(Collectors.joining(", "));
    }

    private static int points(List<Line> lines, Set<String> traits) {
        int points = 0;
        for (Line line : lines) if (traits.containsAll(line.traits())) points += line.points();
        return points;
    }
}
