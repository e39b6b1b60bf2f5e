package org.synoptic.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synoptic.annotate.language.Grammar;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.ActorFinder.Unnamed;
import org.synoptic.annotate.name.Actors.Actor;
import org.synoptic.annotate.name.Actors.Kind;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// Short runs of proper nouns that nobody took for a name and that stand by themselves.
final class UnrecognizedNames {
    private static final int MAX_NAME = 4;

    private final NamedSentence around;
    private final Sentence sentence;
    private final ActingReport report;
    private final Actors actors;
    private final Grammar grammar;

    UnrecognizedNames(NamedSentence around, ActingReport report, Actors actors, Grammar grammar) {
        this.around = around;
        this.sentence = around.sentence;
        this.report = report;
        this.actors = actors;
        this.grammar = grammar;
    }

    /// The one that ends with the token.
    Optional<Unnamed> endingAt(int last) {
        if (!isProper(last) || Shapes.isAttribute(sentence.token(last), grammar)) return Optional.empty();
        boolean goesOn = last + 1 < sentence.size()
                && (isProper(last + 1) || Shapes.isAttribute(sentence.token(last + 1), grammar));
        if (goesOn) return Optional.empty();
        int from = last;
        while (from > 0 && isProper(from - 1) && !Shapes.isAttribute(sentence.token(from - 1), grammar)) from--;
        boolean beside = around.isNamed(from - 1) || around.isNamed(last + 1);
        boolean common = from == last && actors.named(Actors.lemma(sentence.token(last))) != null || isOffice(last);
        if (beside || common || last + 1 - from > MAX_NAME) return Optional.empty();
        Span span = sentence.span(from, last + 1);
        List<String> words = new ArrayList<>();
        for (int i = from; i <= last; i++) words.add(sentence.token(i).text());
        Entity person = words.size() == 1 ? report.persons().get(words.getFirst()) : null;
        boolean speaks = report.speaking().contains(words.getFirst()) && words.size() == 1;
        boolean unsure = report.whole() && !speaks;
        if (person == null && (last == 0 || grammar.has("cases") || unsure || actors.nameNobody(words)))
            return Optional.empty();
        Entity entity = person != null ? person : proper(words, speaks);
        return Optional.of(new Unnamed(new Mention(span, entity.type(), entity.id(), Mention.Form.NAME), entity));
    }

    /// "Deputy Foreign Minister", "Special Representative": what somebody is, not who.
    private boolean isOffice(int last) {
        Actor actor = actors.named(sentence.token(last).lower());
        return actor != null && actor.kind() == Kind.AGENT;
    }

    boolean isProper(int index) {
        Token token = sentence.token(index);
        return token.pos() == PartOfSpeech.PROPN
                && Character.isUpperCase(token.text().codePointAt(0))
                && !around.isNamed(index)
                && !report.dated().contains(token.span().start());
    }

    /// Two or three words are taken for a person's name, and one that is a usual name of who speaks; one word
    /// or many for a body's.
    private static Entity proper(List<String> words, boolean speaks) {
        String name = String.join(" ", words);
        boolean person =
                (words.size() == 2 || words.size() == 3 || speaks) && !name.equals(name.toUpperCase(Locale.ROOT));
        return new Entity(
                EntityIds.of(person ? "person" : "org", name),
                person ? EntityType.PERSON : EntityType.ORGANIZATION,
                name,
                null,
                null,
                null);
    }
}
