package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.TimeExpression;

/// Finds those who act without a name of their own: "police", "the rebels", "Turkish journalists".
///
/// They are parties of events and no names: whoever looks for names does not see them.
public final class ActorFinder {
    private static final int MIN_HOME = 3;

    private final ActorNouns nouns;
    private final Grammar grammar;

    /// @param lines of `actors.tsv`
    public ActorFinder(List<RuleFiles.Line> lines, Grammar grammar) {
        this.nouns = new ActorNouns(lines);
        this.grammar = grammar;
    }

    /// The names, and with them those who act without one in the sentences, or under a name that was not recognized.
    ///
    /// @param times where no actor can be
    public Names with(Names names, List<Sentence> sentences, List<TimeExpression> times) {
        Set<Integer> dated = new HashSet<>();
        for (TimeExpression time : times) {
            for (int i = time.span().start(); i < time.span().end(); i++) dated.add(i);
        }
        Known known = new Known(dated, persons(names), home(names));
        List<Mention> mentions = new ArrayList<>(names.mentions());
        Map<String, Entity> entities = new LinkedHashMap<>();
        names.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Sentence sentence : sentences) {
            ActorsOfSentence here = new ActorsOfSentence(sentence, names, known, nouns, grammar);
            for (int i = 0; i < sentence.size(); i++) {
                here.at(i).ifPresent(found -> {
                    entities.putIfAbsent(found.entity().id(), found.entity());
                    mentions.add(found.mention());
                });
            }
        }
        return new Names(mentions, List.copyOf(entities.values()));
    }

    /// What is known of the document.
    ///
    /// @param dated offsets that belong to a time
    /// @param persons by the first and by the last word of their names
    /// @param home the one country that it tells of
    record Known(
            Set<Integer> dated,
            Map<String, Entity> persons,
            @Nullable String home) {}

    private static Map<String, Entity> persons(Names names) {
        Map<String, Entity> persons = new HashMap<>();
        for (Entity entity : names.entities()) {
            if (entity.type() != EntityType.PERSON) continue;
            String name = entity.name();
            persons.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entity);
            persons.putIfAbsent(name.split(" ", 2)[0], entity);
        }
        return persons;
    }

    /// The country that two thirds of the names of states and places belong to.
    private static @Nullable String home(Names names) {
        Map<String, Integer> counts = new TreeMap<>();
        int all = 0;
        for (Mention mention : names.mentions()) {
            boolean place = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.PLACE;
            String country = place ? names.entity(mention).country() : null;
            if (country == null) continue;
            counts.merge(country, 1, Integer::sum);
            all++;
        }
        int enough = Math.max(MIN_HOME, (2 * all + 2) / 3);
        return counts.entrySet().stream()
                .filter(count -> count.getValue() >= enough)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
