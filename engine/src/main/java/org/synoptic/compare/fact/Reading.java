package org.synoptic.compare.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Publication;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// A document as the readers of facts see it: its sentences, its words, and the terms among them.
record Reading(
        AnnotatedDocument document,
        WordList words,
        List<Span> sentences,
        List<Hit> hits,
        @Nullable LocalDate published) {
    private static final int PAST_DAYS = 60;

    static Reading of(AnnotatedDocument document, @Nullable LocalDate fallback) {
        WordList words = new WordList(document.text());
        String language = document.document().language().primary();
        Publication published = document.document().published();
        return new Reading(
                document,
                words,
                Sentences.of(document.text()),
                Terms.all().in(words, language),
                published == null ? fallback : published.date().last());
    }

    /// The sentence that holds the place; the place itself where there is none.
    Span sentence(Span place) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > place.start()) high = middle;
            else low = middle + 1;
        }
        return low < sentences.size() && sentences.get(low).start() <= place.start() ? sentences.get(low) : place;
    }

    /// Null for the first.
    @Nullable
    Span sentenceBefore(Span sentence) {
        int at = sentences.indexOf(sentence);
        return at > 0 ? sentences.get(at - 1) : null;
    }

    /// The terms of a class that stand in the part of the text, in its order.
    List<Hit> hits(String kind, Span part) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).span().start() >= part.start()) high = middle;
            else low = middle + 1;
        }
        List<Hit> found = new ArrayList<>();
        for (int i = low; i < hits.size() && hits.get(i).span().start() < part.end(); i++) {
            if (hits.get(i).kind().equals(kind) && hits.get(i).span().end() <= part.end()) found.add(hits.get(i));
        }
        return found;
    }

    /// The nearest term of the class in the sentence, at most so many words away; of equals the later one.
    @Nullable
    Hit nearest(String kind, Span to, Span sentence, int mostWords) {
        Hit best = null;
        int least = mostWords + 1;
        for (Hit hit : hits(kind, sentence)) {
            int distance = words.between(hit.span(), to);
            if (distance < least || (distance == least && best != null)) {
                best = hit;
                least = distance;
            }
        }
        return best;
    }

    /// Ids of the persons named in the part.
    Set<String> persons(Span part) {
        Set<String> persons = new LinkedHashSet<>();
        for (Mention mention : document.mentions()) {
            if (mention.type() == EntityType.PERSON && part.overlaps(mention.span())) persons.add(mention.entity());
        }
        return persons;
    }

    /// Whether a time that ended long before the report stands in the sentence, other than the one given.
    boolean isPast(Span sentence, Span but) {
        if (published == null) return false;
        for (TimeExpression time : document.times()) {
            if (time.interval() == null
                    || time.span().overlaps(but)
                    || !time.span().overlaps(sentence)) continue;
            if (time.interval().lastDay().isBefore(published.minusDays(PAST_DAYS))) return true;
        }
        return false;
    }

    String text(Span span) {
        return span.of(document.text());
    }

    /// The text from the end of the first to the beginning of the second, which must not lie before it.
    String between(Span first, Span second) {
        return document.text().substring(first.end(), second.start());
    }

    static Span cover(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }
}
