package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Entity;
import org.synoptic.model.Mention;
import org.synoptic.model.TimeExpression;

/// Finds those who act without a name of their own: "police", "the rebels", "Turkish journalists".
///
/// They are parties of events and no names: whoever looks for names does not see them.
public final class ActorFinder {
    private final Actors actors;
    private final Grammar grammar;

    /// Somebody who acts, and the words for him.
    record Unnamed(Mention mention, Entity entity) {}

    /// @param lines of `actors.tsv`
    public ActorFinder(List<RuleFiles.Line> lines, Grammar grammar) {
        this.actors = new Actors(lines);
        this.grammar = grammar;
    }

    /// The names, and with them those who act without one in the sentences, or under a name that was not recognized.
    ///
    /// @param told the sentences in which they are looked for
    /// @param sentences all of the report
    /// @param times where no actor can be
    public Names with(Names names, List<Sentence> told, List<Sentence> sentences, List<TimeExpression> times) {
        ActingReport report = ActingReport.of(names, sentences, times, grammar);
        List<Mention> mentions = new ArrayList<>(names.mentions());
        Map<String, Entity> entities = new LinkedHashMap<>();
        names.entities().forEach(entity -> entities.put(entity.id(), entity));
        for (Sentence sentence : told) {
            NamedSentence around = new NamedSentence(sentence, names, grammar);
            ActorPhrases phrases = new ActorPhrases(around, names, report, actors, grammar);
            for (int i = 0; i < sentence.size(); i++) {
                phrases.at(i).ifPresent(found -> {
                    entities.putIfAbsent(found.entity().id(), found.entity());
                    mentions.add(found.mention());
                });
            }
        }
        return new Names(mentions, List.copyOf(entities.values()));
    }
}
