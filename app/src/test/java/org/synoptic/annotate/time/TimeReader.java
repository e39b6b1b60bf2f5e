package org.synoptic.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.language.LanguageModule;
import org.synoptic.annotate.language.Sentence;
import org.synoptic.model.Block;
import org.synoptic.model.Document;
import org.synoptic.model.Interval;
import org.synoptic.model.Kind;
import org.synoptic.model.Language;
import org.synoptic.model.PartialDate;
import org.synoptic.model.Publication;
import org.synoptic.model.Source;
import org.synoptic.model.Span;
import org.synoptic.model.TimeExpression;

/// Reads the times of a text as a report of Tuesday, 14 May 2024.
final class TimeReader {
    static final PartialDate TUESDAY = new PartialDate(2024, 5, 14);

    private final LanguageModule module;
    private final TimeTagger tagger;

    TimeReader(LanguageModule module) {
        this.module = module;
        this.tagger = TimeTagger.of(module);
    }

    /// `words = value`
    List<String> values(String text) {
        return tag(text, TUESDAY).stream()
                .map(time -> time.span().of(text) + " = " + time.value())
                .toList();
    }

    /// The same, of a text with these blocks.
    List<String> values(String text, List<Block> blocks) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : blocks) sentences.addAll(module.sentences().split(text, block.span()));
        return tagger.tag(document(text, module.tag(), TUESDAY, blocks), sentences).stream()
                .map(time -> time.span().of(text) + " = " + time.value())
                .toList();
    }

    /// `words = value = first day..last day` of lengths of time
    List<String> lengths(String text) {
        return tag(text, TUESDAY).stream()
                .filter(time -> time.type() == TimeExpression.Type.DURATION)
                .map(time -> time.span().of(text) + " = " + time.value() + " = " + days(time.interval()))
                .toList();
    }

    /// `words = first day..last day`, only of times that have days
    List<String> days(String text) {
        return tag(text, TUESDAY).stream()
                .filter(time -> time.interval() != null)
                .map(time -> time.span().of(text) + " = " + days(time.interval()))
                .toList();
    }

    private static String days(@Nullable Interval interval) {
        return interval == null ? "" : interval.start() + ".." + interval.end();
    }

    List<TimeExpression> tag(String text, @Nullable PartialDate day) {
        List<Sentence> sentences = module.sentences().split(text, new Span(0, text.length()));
        return tagger.tag(document(text, module.tag(), day, List.of()), sentences);
    }

    private static Document document(String text, String language, @Nullable PartialDate day, List<Block> blocks) {
        Publication published = day == null ? null : new Publication(day, Publication.Basis.METADATA, List.of());
        return new Document(
                "report",
                new Source("report.txt", null, null),
                text,
                new Language(language, 1),
                null,
                published,
                Kind.REPORT,
                blocks);
    }
}
