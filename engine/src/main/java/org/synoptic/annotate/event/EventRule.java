package org.synoptic.annotate.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.model.EventType;

/// A line of `events.tsv`: a trigger and where its parties stand.
///
/// @param words in lower case; the first is a lemma
/// @param actors places of the frame in order of preference: `subj`, `obj`, `poss`, `light`, a preposition
/// @param origin file and line, for explanations
record EventRule(
        List<String> words,
        boolean verb,
        EventType type,
        @Nullable String mode,
        List<String> actors,
        List<String> targets,
        Set<String> flags,
        String origin) {
    private static final Set<String> FLAGS = Set.of("mutual", "both", "solo", "place", "party", "body", "past");

    static EventRule of(RuleFiles.Line line) {
        String kind = line.column(1);
        if (!kind.equals("V") && !kind.equals("N")) throw line.wrong("neither V nor N: '" + kind + "'");
        List<String> frameAndFlags = List.of(line.column(4).split(" "));
        List<String> frame = List.of(frameAndFlags.getFirst().split(">"));
        if (frame.size() != 2) throw line.wrong("a frame is ACTORS>TARGETS, not '" + frameAndFlags.getFirst() + "'");
        Set<String> flags = Set.copyOf(frameAndFlags.subList(1, frameAndFlags.size()));
        for (String flag : flags) {
            if (!FLAGS.contains(flag)) throw line.wrong("no such flag: " + flag);
        }
        return new EventRule(
                List.of(line.column(0).toLowerCase(Locale.ROOT).split(" ")),
                kind.equals("V"),
                type(line),
                line.column(3).equals("-") ? null : line.column(3),
                List.of(frame.getFirst().split("\\|")),
                List.of(frame.getLast().split("\\|")),
                flags,
                line.file().substring(line.file().lastIndexOf('/') + 1) + ":" + line.number());
    }

    private static EventType type(RuleFiles.Line line) {
        for (EventType type : EventType.values()) {
            if (type.name().equals(line.column(2))) return type;
        }
        throw line.wrong("no PLOVER event: " + line.column(2));
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }
}
