package org.synoptic.annotate.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;

/// The nouns that tell of somebody who acts, and as what: the file `actors.tsv` of a language.
final class ActorNouns {
    /// Who belongs to what follows: "members of the guard".
    static final String MEMBERS = "Members";

    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Actor> endings = new HashMap<>();

    /// Words that say that somebody is not of the country that a text tells of: "foreign", "Western".
    private final Set<String> abroad = new HashSet<>();

    enum Kind {
        AGENT,
        BODY,
        PEOPLE
    }

    record Actor(String name, Kind kind) {}

    /// @param lines of `actors.tsv`
    ActorNouns(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            String[] nouns = line.column(0).toLowerCase(Locale.ROOT).split("\\|");
            if (line.column(1).equals("-")) {
                abroad.addAll(List.of(nouns));
                continue;
            }
            Actor actor = new Actor(line.column(1), kind(line));
            for (String noun : nouns) {
                boolean ending = noun.startsWith("*");
                actors.put(ending ? noun.substring(1) : noun, actor);
                if (ending) endings.put(noun.substring(1), actor);
            }
        }
    }

    private static Kind kind(RuleFiles.Line line) {
        return switch (line.column(2)) {
            case "agent" -> Kind.AGENT;
            case "body" -> Kind.BODY;
            case "people" -> Kind.PEOPLE;
            default -> throw line.wrong("neither agent nor body nor people: '" + line.column(2) + "'");
        };
    }

    boolean isAbroad(String word) {
        return abroad.contains(word);
    }

    boolean isNoun(String lemma) {
        return actors.containsKey(lemma);
    }

    /// Of exactly these words.
    @Nullable Actor exactly(String words) {
        return actors.get(words);
    }

    /// Of the noun, or of the longest ending that it has of those in the file.
    @Nullable Actor of(String lemma) {
        Actor actor = actors.get(lemma);
        if (actor != null || endings.isEmpty()) return actor;
        for (int cut = 1; cut < lemma.length(); cut++) {
            Actor ending = endings.get(lemma.substring(cut));
            if (ending != null) return ending;
        }
        return null;
    }
}
