package org.synoptic.annotate.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.synoptic.annotate.language.DependencyTree;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.annotate.language.Token.PartOfSpeech;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// A sentence with what is known of it: its mentions, its times, and its parse where there is one.
final class SentenceView {
    final Sentence sentence;
    final List<Mention> mentions;
    final List<TimeExpression> times;
    final Optional<DependencyTree> tree;

    SentenceView(Sentence sentence, List<Mention> mentions, List<TimeExpression> times, Optional<DependencyTree> tree) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.times = times;
        this.tree = tree;
    }

    /// Whether a mention stands within a longer one.
    boolean isInsideAnother(Mention mention) {
        return mentions.stream()
                .anyMatch(other -> !other.equals(mention)
                        && other.span().contains(mention.span())
                        && other.span().length() > mention.span().length());
    }

    int firstToken(Span span) {
        return sentence.indexAt(span.start());
    }

    /// Index after the last token of the span.
    int lastToken(Span span) {
        return sentence.indexAt(span.end() - 1) + 1;
    }

    /// The mentions that hold the token; more than one for "both countries".
    List<Mention> at(int token) {
        Span span = sentence.token(token).span();
        List<Mention> here = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.span().overlaps(span)) here.add(mention);
        }
        // "Russian president": the office and not the adjective in it
        int longest = here.stream().mapToInt(m -> m.span().length()).max().orElse(0);
        here.removeIf(mention -> mention.span().length() < longest);
        return here;
    }

    List<Mention> startingAt(int token) {
        int start = sentence.token(token).span().start();
        List<Mention> here = new ArrayList<>(
                mentions.stream().filter(m -> m.span().start() == start).toList());
        int longest = here.stream().mapToInt(m -> m.span().length()).max().orElse(0);
        here.removeIf(mention -> mention.span().length() < longest);
        return here;
    }

    /// "the Evening Post journalist Jane Doe", "Roe aide Jane Doe" mean Jane Doe: of a name, a noun and a person in a
    /// row
    /// the person.
    List<Mention> titled(List<Mention> here) {
        if (here.size() != 1) return here;
        Mention first = here.getFirst();
        if (first.type() == EntityType.PERSON && first.form() != Mention.Form.NAME) return here;
        int next = lastToken(first.span());
        int noun = next;
        while (next < sentence.size()
                && sentence.token(next).pos() == PartOfSpeech.NOUN
                && startingAt(next).isEmpty()) next++;
        if (next == noun || next == sentence.size()) return here;
        List<Mention> persons = startingAt(next).stream()
                .filter(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME)
                .toList();
        return persons.isEmpty() ? here : persons;
    }

    /// "his counterpart Jane Doe": the person named right after the noun.
    List<Mention> personAfter(int noun) {
        if (noun + 1 >= sentence.size() || sentence.token(noun).pos() != PartOfSpeech.NOUN) return List.of();
        return startingAt(noun + 1).stream()
                .filter(mention -> mention.type() == EntityType.PERSON && mention.form() == Mention.Form.NAME)
                .toList();
    }

    /// Whether the token is a part of a longer name: "Cooperation" in "Shanghai Cooperation Organization".
    boolean isInsideName(int token) {
        return at(token).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.NAME
                        && mention.span().length()
                                > sentence.token(token).span().length());
    }

    boolean isTime(int token) {
        Span span = sentence.token(token).span();
        return times.stream().anyMatch(time -> time.span().overlaps(span));
    }

    Optional<Mention> endingAt(int token) {
        return mentions.stream()
                .filter(m -> lastToken(m.span()) == token)
                .max(Comparator.comparingInt(m -> m.span().length()));
    }
}
