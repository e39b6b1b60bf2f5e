package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.Block;
import org.synoptic.model.Span;

/// Reads whether it is told what is to be talked about: "will discuss trade and security" names topics, "declined to
/// name the
/// agenda" says that there are none to be had.
final class AgendaReader {
    static final String MATTER = "talks";
    static final String NAMED = "named";
    static final String NOT_NAMED = "not named";
    private static final int TO_WITHHOLD = 8;
    private static final int TO_DISCUSS = 14;

    private AgendaReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Span sentence : reading.sentences()) {
            List<Hit> agendas = reading.hits("agenda", sentence);
            Fact kept = agendas.isEmpty() ? null : withheld(reading, sentence, agendas.get(0));
            if (kept != null) {
                facts.add(kept);
                continue;
            }
            Fact named = named(reading, sentence);
            if (named != null) facts.add(named);
        }
        return facts;
    }

    /// "avoided naming the agenda".
    private static @Nullable Fact withheld(Reading reading, Span sentence, Hit agenda) {
        Hit withhold = reading.nearest("withhold", agenda.span(), sentence, TO_WITHHOLD);
        if (withhold == null) withhold = reading.nearest("not", agenda.span(), sentence, TO_WITHHOLD);
        if (withhold == null) return null;
        Hit tell = reading.nearest("tell", agenda.span(), sentence, TO_WITHHOLD);
        if (tell == null) return null;
        Span words = Reading.cover(Reading.cover(withhold.span(), agenda.span()), tell.span());
        return fact(reading, NOT_NAMED, words, sentence);
    }

    /// Verbs of discussing with what is told behind them, where talks are spoken of nearby; not where whoever writes
    /// only
    /// thinks so.
    private static @Nullable Fact named(Reading reading, Span sentence) {
        if (!reading.hits("guess", sentence).isEmpty()) return null;
        for (Hit discuss : reading.hits("discuss", sentence)) {
            Span behind = new Span(discuss.span().start(), sentence.end());
            Hit topics = reading.nearest("including", discuss.span(), behind, TO_DISCUSS);
            if (topics == null || !reading.hits("not", sentence).isEmpty()) continue;
            return fact(
                    reading, NAMED, new Span(discuss.span().start(), clauseEnd(reading, topics, sentence)), sentence);
        }
        return null;
    }

    private static int clauseEnd(Reading reading, Hit from, Span sentence) {
        String text = reading.document().text();
        int end = from.span().end();
        while (end < sentence.end() && ";.”“\"\n".indexOf(text.charAt(end)) < 0) end++;
        return end;
    }

    private static @Nullable Fact fact(Reading reading, String value, Span words, Span sentence) {
        for (Block block : reading.document().document().blocks()) {
            if (block.span().overlaps(words) && block.role() == Block.Role.POST) return null;
        }
        return new Fact(
                reading.document(),
                Slot.AGENDA,
                MATTER,
                value,
                null,
                words,
                Set.of(),
                !reading.isPast(sentence, words));
    }
}
