package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token.Feature;

/// Prepositions and the cases that they govern: the case tells to which place of a frame they lead, "в Москву" to
/// another one than "в Москве".
final class Governments {
    /// @param place of the frame
    record Government(String place, Set<Feature> cases) {}

    private final Map<String, List<Government>> byWord = new HashMap<>();

    /// @param lines word, place, cases in three letters parted by a blank
    Governments(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            Set<Feature> cases = EnumSet.noneOf(Feature.class);
            for (String name : line.column(2).split(" ")) cases.add(caseOf(name, line));
            byWord.computeIfAbsent(line.column(0), word -> new ArrayList<>())
                    .add(new Government(line.column(1), cases));
        }
    }

    private static Feature caseOf(String name, RuleFiles.Line line) {
        return switch (name) {
            case "gen" -> Feature.GENITIVE;
            case "dat" -> Feature.DATIVE;
            case "acc" -> Feature.ACCUSATIVE;
            case "ins" -> Feature.INSTRUMENTAL;
            case "loc" -> Feature.LOCATIVE;
            default -> throw line.wrong("no case: '" + name + "'");
        };
    }

    boolean isPreposition(String word) {
        return byWord.containsKey(word);
    }

    /// The place that the preposition leads to with a word in one of the cases; empty when it governs none of them.
    /// Of several places the one in the file's first line.
    String place(String word, Set<Feature> cases) {
        for (Government government : byWord.getOrDefault(word, List.of())) {
            if (government.cases().stream().anyMatch(cases::contains)) return government.place();
        }
        return "";
    }

    /// Prepositions that lead to several places.
    Set<String> ambiguous() {
        return byWord.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
