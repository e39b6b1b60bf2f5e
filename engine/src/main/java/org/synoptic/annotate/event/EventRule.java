package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.model.EventType;

/// A line of `events.tsv`: a trigger and where its parties stand.
///
/// @param words in lower case, each with its alternatives; the first is a lemma
/// @param kind verb, noun, or an adjective that is said of somebody ("willing to")
/// @param event null where the words look like a trigger and tell of no event: "meet the deadline"
/// @param actors places of the frame in order of preference: `subj`, `obj`, `poss`, `light`, a preposition
/// @param objects what the object of the verb may be where it is no party; all where there are none
/// @param by who does it, of those without a name, as `actors.tsv` calls them; anybody where there are none
/// @param notBy who does not
/// @param origin file and line, for explanations
record EventRule(
        List<Set<String>> words,
        Kind kind,
        @Nullable EventType event,
        @Nullable String mode,
        List<String> actors,
        List<String> targets,
        Set<String> flags,
        Set<String> objects,
        Set<String> by,
        Set<String> notBy,
        String origin) {
    private static final Set<String> FLAGS = Set.of(
            "mutual",
            "both",
            "solo",
            "place",
            "party",
            "body",
            "object",
            "past",
            "claim",
            "alone",
            "bare",
            "harm",
            "undergone",
            "thing",
            "plain",
            "asks");

    /// What the place `any` stands for: whom a verb is about, wherever in its clause he stands.
    private static final List<String> ANY =
            List.of("obj", "csubj", "xobj", "to", "with", "from", "on", "against", "for", "of", "about", "deep");

    /// Of these whoever stands in a clause at a noun is no target: "seized a ship suspected of breaking … sanctions".
    private static final Set<EventType> NEAR = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.REQUEST);

    /// Before the words for the objects of a verb.
    private static final String OBJECTS = "obj=";

    /// Before those who do it.
    private static final String BY = "by=";

    /// Before those who do not.
    private static final String NOT_BY = "not=";

    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /// @param sets the word lists that the file names, by `@name`
    static EventRule of(RuleFiles.Line line, Map<String, Set<String>> sets) {
        boolean event = !line.column(2).equals("-");
        List<String> frameAndFlags = List.of((event ? line.column(4) : "->-").split(" "));
        List<String> frame = List.of(frameAndFlags.getFirst().split(">"));
        if (frame.size() != 2) throw line.wrong("a frame is ACTORS>TARGETS, not '" + frameAndFlags.getFirst() + "'");
        Set<String> flags = new LinkedHashSet<>();
        Set<String> objects = new LinkedHashSet<>();
        Set<String> by = new LinkedHashSet<>();
        Set<String> notBy = new LinkedHashSet<>();
        for (String flag : frameAndFlags.subList(1, frameAndFlags.size())) {
            if (flag.startsWith(OBJECTS)) objects.addAll(alternatives(line, flag.substring(OBJECTS.length()), sets));
            else if (flag.startsWith(BY)) by.addAll(alternatives(line, flag.substring(BY.length()), sets));
            else if (flag.startsWith(NOT_BY)) notBy.addAll(alternatives(line, flag.substring(NOT_BY.length()), sets));
            else if (FLAGS.contains(flag)) flags.add(flag);
            else throw line.wrong("no such flag: " + flag);
        }
        String mode = line.column(3);
        return new EventRule(
                words(line, sets),
                kind(line),
                event ? type(line) : null,
                mode.isEmpty() || mode.equals("-") ? null : mode,
                places(frame.getFirst()),
                targets(frame.getLast(), event && !NEAR.contains(type(line))),
                Set.copyOf(flags),
                Set.copyOf(objects),
                Set.copyOf(by),
                Set.copyOf(notBy),
                line.file().substring(line.file().lastIndexOf('/') + 1) + ":" + line.number());
    }

    private static Kind kind(RuleFiles.Line line) {
        return switch (line.column(1)) {
            case "V" -> Kind.VERB;
            case "N" -> Kind.NOUN;
            case "A" -> Kind.ADJECTIVE;
            default -> throw line.wrong("neither V nor N nor A: '" + line.column(1) + "'");
        };
    }

    private static EventType type(RuleFiles.Line line) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(line.column(2))) return type;
        }
        throw line.wrong("no PLOVER event: " + line.column(2));
    }

    private static List<Set<String>> words(RuleFiles.Line line, Map<String, Set<String>> sets) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : line.column(0).toLowerCase(Locale.ROOT).split(" "))
            words.add(alternatives(line, word, sets));
        return words;
    }

    /// @param words parted by `|`, lists by their `@name`
    private static Set<String> alternatives(RuleFiles.Line line, String words, Map<String, Set<String>> sets) {
        Set<String> alternatives = new LinkedHashSet<>();
        for (String alternative : words.split("\\|")) {
            if (!alternative.startsWith("@")) {
                alternatives.add(alternative);
                continue;
            }
            Set<String> set = sets.get(alternative);
            if (set == null) throw line.wrong("no list of this name above: " + alternative);
            alternatives.addAll(set);
        }
        return alternatives;
    }

    private static List<String> targets(String column, boolean far) {
        List<String> places = places(column);
        if (far && places.contains("deep")) places.add("far");
        return places;
    }

    private static List<String> places(String column) {
        List<String> places = new ArrayList<>();
        for (String place : column.split("\\|")) {
            if (place.equals("any")) places.addAll(ANY);
            else places.add(place);
        }
        return places;
    }

    boolean isEvent() {
        return event != null;
    }

    EventType type() {
        return Objects.requireNonNull(event, "no event");
    }

    /// Whether its parties are those of a clause; those of a noun stand around it.
    boolean isPredicate() {
        return kind != Kind.NOUN;
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }
}
