package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.WordFile;

/// The nouns for those who act without a name of their own, from `actors.tsv`.
final class Actors {
    enum Kind {
        AGENT,
        BODY,
        PEOPLE,
        /// As people, and of the country that a text tells of only where it says so.
        PRIVATE;

        boolean arePeople() {
            return this == PEOPLE || this == PRIVATE;
        }
    }

    record Actor(String name, Kind kind) {}

    private static final Set<String> CONTESTED = new HashSet<>();

    static {
        WordFile.read(Actors.class, "contested.tsv", columns -> CONTESTED.add(columns.getFirst()));
    }

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Actor> endings = new HashMap<>();

    /// Words that say that somebody is not of the country that a text tells of: "foreign", "Western".
    private final Set<String> abroad = new HashSet<>();

    /// Words in the names of what is no party: "War", "Treaty".
    private final Set<String> nobody = new HashSet<>();

    Actors(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            switch (line.column(1)) {
                case "-" ->
                    abroad.addAll(
                            List.of(line.column(0).toLowerCase(Locale.ROOT).split("\\|")));
                case "nobody" -> nobody.addAll(List.of(line.column(0).split("\\|")));
                default -> add(line);
            }
        }
    }

    private void add(RuleFiles.Line line) {
        for (String noun : line.column(0).toLowerCase(Locale.ROOT).split("\\|")) {
            Actor actor = new Actor(line.column(1).equals("=") ? capitalized(noun) : line.column(1), kind(line));
            boolean ending = noun.startsWith("*");
            actors.put(ending ? noun.substring(1) : noun, actor);
            if (ending) endings.put(noun.substring(1), actor);
        }
    }

    private static String capitalized(String noun) {
        return noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    }

    private static Kind kind(RuleFiles.Line line) {
        return switch (line.column(2)) {
            case "agent" -> Kind.AGENT;
            case "body" -> Kind.BODY;
            case "people" -> Kind.PEOPLE;
            case "private" -> Kind.PRIVATE;
            default -> throw line.wrong("neither agent nor body nor people nor private: '" + line.column(2) + "'");
        };
    }

    /// By the words as they stand in the file.
    @Nullable
    Actor named(String words) {
        return actors.get(words);
    }

    /// By a noun, or by the last part of a compound one.
    @Nullable
    Actor byNoun(String lemma) {
        Actor actor = actors.get(lemma);
        if (actor != null || endings.isEmpty()) return actor;
        for (int cut = 1; cut < lemma.length(); cut++) {
            Actor ending = endings.get(lemma.substring(cut));
            if (ending != null) return ending;
        }
        return null;
    }

    /// @param place its English name
    static boolean isContested(String place) {
        return CONTESTED.contains(place);
    }

    boolean isAbroad(String word) {
        return abroad.contains(word);
    }

    /// Whether one of these words is none in the name of a party.
    boolean nameNobody(List<String> words) {
        return words.stream().anyMatch(nobody::contains);
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
