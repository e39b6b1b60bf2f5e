package org.synoptic.compare.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Block;

/// Reads from one document what its sentences say, in the order of kinds and text.
public final class FactReader {
    private FactReader() {}

    /// @param fallback the day of a document that does not tell its own; null when unknown
    public static List<Fact> read(AnnotatedDocument document, @Nullable LocalDate fallback) {
        Reading reading = Reading.of(document, fallback);
        List<Fact> facts = new ArrayList<>();
        facts.addAll(DurationReader.read(reading));
        facts.addAll(HoursReader.read(reading));
        facts.addAll(RecencyReader.read(reading));
        facts.addAll(DayReader.read(reading));
        facts.addAll(LagReader.read(reading));
        facts.addAll(PromiseReader.read(reading));
        facts.addAll(AgendaReader.read(reading));
        facts.addAll(RoleReader.read(reading));
        facts.removeIf(fact -> isUnread(fact));
        return List.copyOf(facts);
    }

    /// In menus, notices and what is repeated nothing is read.
    private static boolean isUnread(Fact fact) {
        for (Block block : fact.document().document().blocks()) {
            if (block.span().overlaps(fact.words())) return !block.role().isRead();
        }
        return false;
    }
}
