package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.name.HeadNouns.Kind;
import org.synoptic.model.EntityType;

/// What the rule file `heads.tsv` says: a word, what it names (organization, place, site, thing), and where it stands:
/// `last` after the proper words, `small` there without a capital too, `first` before them, `of` before a preposition
/// and them, `in` before "in" and them, where `and` may join two of them, `before` the names of things.
final class HeadRules {
    final Map<String, Kind> last = new HashMap<>();
    final Map<String, Kind> first = new HashMap<>();
    final Map<String, Kind> of = new HashMap<>();
    final Map<String, Kind> suffixes = new HashMap<>();
    final Set<String> small = new HashSet<>();
    final Set<String> in = new HashSet<>();
    final Set<String> before = new HashSet<>();
    final Set<String> lists = new HashSet<>();
    final Set<String> numbered = new HashSet<>();
    final Set<String> articles = new HashSet<>();
    final Set<String> again = new HashSet<>();
    final Set<String> possessors = new HashSet<>();
    final Set<String> cuts = new HashSet<>();
    final Set<String> cutsBeforeDays = new HashSet<>();
    final List<String> prepositions = new ArrayList<>();
    final NameOpeners openers = new NameOpeners();
    final Surroundings surroundings = new Surroundings();

    /// Whether common nouns have capitals in the language.
    boolean nounsHaveCapitals;

    /// Whether single words are names because the dictionary has them as such.
    boolean trustsDictionary;

    HeadRules(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) add(line);
    }

    private void add(RuleFiles.Line rule) {
        String word = rule.column(0).toLowerCase(Locale.ROOT);
        switch (rule.column(1)) {
            case "capitals" -> nounsHaveCapitals = true;
            case "preposition" -> prepositions.add(word);
            case "dictionary" -> trustsDictionary = true;
            case "ends" -> (rule.column(2).equals("day") ? cutsBeforeDays : cuts).add(rule.column(0));
            case "article" -> articles.add(word);
            case "again" -> again.add(word);
            case "possessor" -> possessors.add(word);
            default -> {
                boolean beside =
                        rule.column(2).equals("precedes") || rule.column(2).equals("follows");
                if (beside) addSurroundings(rule, word);
                else addHead(rule, word);
            }
        }
    }

    private void addSurroundings(RuleFiles.Line rule, String word) {
        EntityType type = EntityType.valueOf(rule.column(1).toUpperCase(Locale.ROOT));
        if (rule.column(3).equals("missed")) surroundings.addMissing(word, type);
        else if (rule.column(2).equals("precedes")) surroundings.addBefore(word, type);
        else surroundings.addAfter(word, type);
    }

    private void addHead(RuleFiles.Line rule, String word) {
        Kind kind = Kind.valueOf(rule.column(1).toUpperCase(Locale.ROOT));
        for (String place : rule.column(2).split(" ")) {
            switch (place) {
                case "last" -> last.put(word, kind);
                case "first" -> first.put(word, kind);
                case "of" -> of.put(word, kind);
                case "and" -> lists.add(word);
                case "in" -> in.add(word);
                case "small" -> small.add(word);
                case "numbered" -> numbered.add(word);
                case "before" -> before.add(word);
                case "opens" -> openers.add(word, kind, rule.column(3).equals("small"));
                case "suffix" -> suffixes.put(word, kind);
                default -> throw rule.wrong("a head stands last, first, of, in or suffix, not " + place);
            }
        }
    }
}
