package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synoptic.annotate.language.RuleFiles;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.annotate.name.Names;
import org.synoptic.model.Entity;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// "The first … since 1999": words that say that the like has happened once before, and when.
final class FirstSince {
    private static final int REACH = 8;

    private final Set<String> firsts = new HashSet<>();
    private final Set<String> sinces = new HashSet<>();

    FirstSince(List<RuleFiles.Line> lines) {
        for (RuleFiles.Line line : lines) {
            switch (line.column(1)) {
                case "first" -> firsts.add(line.column(0));
                case "since" -> sinces.add(line.column(0));
                default -> throw line.wrong("neither first nor since: " + line.column(1));
            }
        }
    }

    /// @param time when the like happened before
    /// @param word the span from "first" to the time
    /// @param from index of the token "since"
    record Since(TimeExpression time, Span word, int from, String origin) {
        /// Who did it then: the person named between "since" and the time, else the state of those who do it now.
        List<Party> actors(SentenceView view, Names names, List<Party> now) {
            List<Party> named = view.mentions.stream()
                    .filter(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME)
                    .filter(mention -> view.firstToken(mention.span()) > from
                            && mention.span().end() <= time.span().start())
                    .map(mention -> new Party(mention.entity(), mention.span()))
                    .toList();
            return named.isEmpty() ? states(view, names, now) : named;
        }

        /// To whom: of persons who hold their offices now, the state.
        List<Party> targets(SentenceView view, Names names, List<Party> now) {
            List<Party> targets = new ArrayList<>();
            for (Party party : now) {
                boolean isPerson = names.entity(party.entity())
                        .filter(entity -> entity.type() == EntityType.PERSON)
                        .isPresent();
                if (isPerson) targets.addAll(states(view, names, List.of(party)));
                else targets.add(party);
            }
            return targets;
        }

        private static List<Party> states(SentenceView view, Names names, List<Party> now) {
            Set<String> countries = new HashSet<>();
            for (Party party : now)
                names.entity(party.entity()).map(Entity::country).ifPresent(countries::add);
            List<Party> states = new ArrayList<>();
            for (Mention mention : view.mentions) {
                String code = names.entity(mention).code();
                if (code != null && countries.contains(code)) states.add(new Party(mention.entity(), mention.span()));
            }
            return states.size() > 1 ? states.subList(0, 1) : states;
        }
    }

    Optional<Since> in(SentenceView view) {
        Sentence sentence = view.sentence;
        int first = -1;
        for (int i = 0; i < sentence.size(); i++) {
            String word = sentence.token(i).lower();
            if (firsts.contains(word)) first = i;
            if (first >= 0 && sinces.contains(word)) {
                Optional<TimeExpression> time = timeAfter(view, i);
                if (time.isPresent()) {
                    Span words = sentence.token(first).span().cover(time.get().span());
                    return Optional.of(new Since(
                            time.get(), words, i, sentence.token(first).text() + " … " + word));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TimeExpression> timeAfter(SentenceView view, int since) {
        return view.times.stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .filter(time -> view.firstToken(time.span()) > since && view.firstToken(time.span()) <= since + REACH)
                .filter(time -> !isOfSomethingElse(view, since, time.span()))
                .findFirst();
    }

    /// "Since troops began to mass last year", but not "since Jane Doe came in 2015".
    private static boolean isOfSomethingElse(SentenceView view, int since, Span time) {
        Sentence sentence = view.sentence;
        boolean isOfAPerson = view.mentions.stream()
                .anyMatch(mention -> mention.type() == EntityType.PERSON
                        && view.firstToken(mention.span()) > since
                        && mention.span().end() <= time.start());
        if (isOfAPerson) return false;
        for (int i = since + 1; i < view.firstToken(time); i++) {
            if (sentence.token(i).pos() == PartOfSpeech.VERB) return true;
        }
        return false;
    }
}
