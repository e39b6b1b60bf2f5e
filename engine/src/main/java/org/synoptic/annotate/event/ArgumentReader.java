package org.synoptic.annotate.event;

import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/// The parties around a trigger: by the parse where there is one, else by the order of words or by cases.
final class ArgumentReader {
    private final SentenceView view;
    private final EventRules rules;
    private final PartyFacts facts;
    private final List<Quote> quotes;
    private final ClauseReader byOrder;
    private final Optional<TreeArguments> byTree;

    /// @param quotes those of the report, whose speakers may be the ones who act
    ArgumentReader(SentenceView view, EventRules rules, PartyFacts facts, List<Quote> quotes, ClauseReader byOrder) {
        this.view = view;
        this.rules = rules;
        this.facts = facts;
        this.quotes = quotes;
        this.byOrder = byOrder;
        this.byTree = view.tree.map(tree -> new TreeArguments(view, tree, rules.prepositions, rules.grammar));
    }

    Arguments of(Trigger trigger) {
        return trigger.rule().isPredicate() ? ofVerb(trigger) : ofNoun(trigger);
    }

    private Arguments ofVerb(Trigger trigger) {
        EventRule rule = trigger.rule();
        Arguments arguments = byTree.map(tree -> tree.ofVerb(trigger.head(), rule.is("undergone"), Tells.of(trigger)))
                .orElseGet(() -> byOrder.ofVerb(trigger.head(), EventFilter.isDeed(rule.type())));
        speaker(trigger).ifPresent(speaker -> arguments.add("speaker", speaker));
        return arguments;
    }

    private Arguments ofNoun(Trigger trigger) {
        Arguments arguments = byOrder.ofNoun(trigger);
        arguments.fillFrom(byTree.map(tree -> tree.ofLightVerb(trigger.head(), rules.lightVerbs))
                .orElseGet(() -> byOrder.ofLightVerb(trigger.head(), rules.lightVerbs)));
        if (view.tree.isEmpty()) arguments.fillFrom(byOrder.ofRelativeClause(trigger, rules.lightVerbs));
        return arguments;
    }

    /// "the agency said it would …": whoever speaks, when a pronoun stands for the subject.
    List<Mention> speakerForPronoun(Trigger trigger, Arguments arguments) {
        return view.tree
                .map(tree -> tree.children(trigger.head(), "nsubj").stream()
                        .filter(subject -> !isThingDoneTo(tree, subject))
                        .map(subject -> view.sentence.token(subject).lower())
                        .flatMap(pronoun -> arguments.at("speaker").stream().filter(speaker -> fits(pronoun, speaker)))
                        .toList())
                .orElse(List.of());
    }

    /// "said a bomb went off after it was evacuated": most often a thing, and not the body that speaks.
    private boolean isThingDoneTo(DependencyTree tree, int subject) {
        return tree.relation(subject).endsWith(":pass")
                && rules.grammar.is("body-pronoun", view.sentence.token(subject).lower());
    }

    /// Subjects that in reported speech are most often who speaks: persons, bodies, either.
    private boolean fits(String pronoun, Mention speaker) {
        boolean person = speaker.type() == EntityType.PERSON;
        return rules.grammar.is("any-pronoun", pronoun)
                || rules.grammar.is(person ? "person-pronoun" : "body-pronoun", pronoun);
    }

    /// Whoever says the words in which the event is told.
    Optional<Mention> speaker(Trigger trigger) {
        Span word = view.sentence.token(trigger.head()).span();
        for (Quote quote : quotes) {
            String speaker = quote.speaker();
            Span named = quote.speakerSpan();
            if (speaker == null || named == null || !quote.span().contains(word)) continue;
            EntityType type = facts.type(new Party(speaker, named));
            return Optional.of(new Mention(named, type, speaker, Mention.Form.NAME));
        }
        return Optional.empty();
    }
}
