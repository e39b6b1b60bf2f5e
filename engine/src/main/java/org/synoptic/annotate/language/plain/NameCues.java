package org.synoptic.annotate.language.plain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.TaggedName.Label;
import org.synoptic.annotate.language.Token;

/// Words that tell of what kind a name is.
///
/// From `names.tsv` (a kind, words parted by `|`): `particle` (small words within a person's name), `place-before`
/// (prepositions before places), `person-before` and `place-word` (nouns before persons and places, beside the titles),
/// `body-before` (nouns before the names of bodies: "the daily", "the company"),
/// `inside` (small words within the name of a body), `no-name` (words that have a capital and name nothing); from
/// `heads.tsv` and, for English names within a text, `english-heads.tsv` the words with which the names of bodies and
/// places begin or end; from `titles.tsv` the titles.
final class NameCues {
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Label> heads = new HashMap<>();
    private final Map<String, Label> lasts = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    NameCues(RuleFiles rules) {
        for (RuleFiles.Line line : rules.lines("names.tsv")) {
            words.computeIfAbsent(line.column(0), kind -> new HashSet<>())
                    .addAll(List.of(line.column(1).split("\\|")));
        }
        for (RuleFiles.Line line : new RuleFiles(NameCues.class).lines("english-heads.tsv")) addHead(line);
        for (RuleFiles.Line line : rules.lines("heads.tsv")) addHead(line);
        for (RuleFiles.Line line : rules.lines("titles.tsv")) addTitle(line);
    }

    private void addHead(RuleFiles.Line line) {
        String word = line.column(0).toLowerCase(Locale.ROOT);
        Label label = switch (line.column(1)) {
            case "organization", "site" -> Label.ORGANIZATION;
            case "place" -> Label.PLACE;
            case "thing" -> Label.OTHER;
            default -> null;
        };
        if (label == null) return;
        for (String place : line.column(2).split(" ")) {
            if (place.equals("of") || place.equals("first")) heads.put(word, label);
            if (place.equals("last")) lasts.put(word, label);
        }
    }

    private void addTitle(RuleFiles.Line line) {
        boolean title = switch (line.column(2)) {
            case "state", "body", "many", "form" -> true;
            default -> false;
        };
        String words = line.column(0).toLowerCase(Locale.ROOT);
        if (title) titles.add(words.substring(words.lastIndexOf(' ') + 1));
    }

    boolean is(String kind, Token token) {
        Set<String> here = words.getOrDefault(kind, Set.of());
        return here.contains(token.lower()) || here.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    boolean isTitle(Token token) {
        return titles.contains(token.lower())
                || titles.contains(token.lemma().toLowerCase(Locale.ROOT))
                || is("person-before", token);
    }

    /// What a name that begins with this word names; null when the word does not tell.
    @Nullable
    Label first(Token token) {
        Label label = heads.get(token.lower());
        return label != null ? label : heads.get(token.lemma().toLowerCase(Locale.ROOT));
    }

    @Nullable
    Label last(Token token) {
        return lasts.get(token.lower());
    }
}
