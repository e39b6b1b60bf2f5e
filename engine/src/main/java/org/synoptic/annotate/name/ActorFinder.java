package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
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
            ActingReport here = isElsewhere(sentence, sentences, names, report.home()) ? report.abroad() : report;
            ActorPhrases phrases = new ActorPhrases(around, names, here, actors, grammar);
            ethnic(sentence, mentions, entities);
            for (int i = 0; i < sentence.size(); i++) {
                phrases.at(i).ifPresent(found -> {
                    entities.putIfAbsent(found.entity().id(), found.entity());
                    mentions.add(found.mention());
                });
            }
        }
        return new Names(mentions, List.copyOf(entities.values()));
    }

    /// "in Miami", in a report of Cuba, in the sentence or the one before.
    private boolean isElsewhere(Sentence sentence, List<Sentence> sentences, Names names, @Nullable String home) {
        if (home == null) return false;
        int at = sentences.indexOf(sentence);
        List<Sentence> near = at > 0 ? List.of(sentences.get(at - 1), sentence) : List.of(sentence);
        return near.stream()
                .anyMatch(one -> names.within(one.span()).stream().anyMatch(name -> isIn(one, name, names, home)));
    }

    private boolean isIn(Sentence sentence, Mention name, Names names, String home) {
        if (name.type() != EntityType.PLACE || name.form() != Mention.Form.NAME) return false;
        String country = names.entity(name).country();
        int first = sentence.indexAt(name.span().start());
        return country != null
                && !country.equals(home)
                && first > 0
                && grammar.is("at", sentence.token(first - 1).lower());
    }

    /// "ethnic Albanians": a people, and not that of the state of its name.
    private void ethnic(Sentence sentence, List<Mention> mentions, Map<String, Entity> entities) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.type() != EntityType.GROUP || !sentence.span().contains(mention.span())) continue;
            int first = sentence.indexAt(mention.span().start());
            if (first == 0 || !grammar.is("ethnic", sentence.token(first - 1).lower())) continue;
            Token people = sentence.token(sentence.indexAt(mention.span().end() - 1));
            String name = "Ethnic " + people.text();
            Entity entity = new Entity(EntityIds.of("group", name), EntityType.GROUP, name, null, null, null);
            entities.putIfAbsent(entity.id(), entity);
            mentions.set(i, new Mention(mention.span(), mention.type(), entity.id(), mention.form()));
        }
    }
}
