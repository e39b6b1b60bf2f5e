package org.synoptic.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Sentences;
import org.synoptic.compare.fact.TermsIn;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.EventMention;
import org.synoptic.model.Mention;
import org.synoptic.model.Party;
import org.synoptic.model.Passage;
import org.synoptic.model.Quote;
import org.synoptic.model.Span;

/// Whom an account names for a number that it does not vouch for: "six were hurt, the ministry said".
final class FigureSources {
    /// In characters, from "according to" to the name.
    private static final int BESIDE = 40;

    private final Accounts accounts;

    FigureSources(Accounts accounts) {
        this.accounts = accounts;
    }

    /// @param name of the party, or of the state, that all of the accounts cite
    record Source(String name, List<Passage> evidence) {
        Source {
            evidence = List.copyOf(evidence);
        }
    }

    /// Null where one of the accounts cites nobody, or another.
    @Nullable
    Source common(List<Figure> figures) {
        Set<String> parties = new HashSet<>();
        Set<String> sides = new HashSet<>();
        List<Passage> evidence = new ArrayList<>();
        for (Figure figure : figures) {
            Party source = source(figure.document(), figure.quantity().span());
            if (source == null) return null;
            parties.add(source.entity());
            sides.add(accounts.parties().side(source.entity()));
            evidence.add(new Passage(figure.document().id(), source.span()));
        }
        if (sides.size() != 1) return null;
        String one = parties.size() == 1
                ? accounts.name(parties.iterator().next())
                : States.name(sides.iterator().next());
        return new Source(one, evidence);
    }

    private static @Nullable Party source(AnnotatedDocument document, Span figure) {
        for (Quote quote : document.quotes()) {
            Span named = quote.speakerSpan();
            String speaker = quote.speaker();
            if (speaker != null && named != null && quote.span().contains(figure)) return new Party(speaker, named);
        }
        for (EventMention event : document.events()) {
            if (event.attributedTo() != null && event.span().contains(figure)) return event.attributedTo();
        }
        return namedBefore(document, figure);
    }

    /// Of "according to Oslo six were hurt" Oslo, where nobody else is named between.
    private static @Nullable Party namedBefore(AnnotatedDocument document, Span figure) {
        Span sentence = Sentences.around(figure, document.text());
        String language = document.document().language().tag();
        Mention last = document.mentions().stream()
                .filter(mention ->
                        mention.span().end() <= figure.start() && mention.span().start() >= sentence.start())
                .max(Comparator.comparing(Mention::span))
                .orElse(null);
        if (last == null) return null;
        boolean isCited = TermsIn.spans("according", sentence.of(document.text()), language).stream()
                .mapToInt(term -> last.span().start() - sentence.start() - term.end())
                .anyMatch(gap -> gap >= 0 && gap <= BESIDE);
        return isCited ? new Party(last.entity(), last.span()) : null;
    }
}
