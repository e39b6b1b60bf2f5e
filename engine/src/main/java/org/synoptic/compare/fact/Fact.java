package org.synoptic.compare.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Passage;
import org.synoptic.model.Span;

/// One value that one sentence gives.
///
/// @param about what it is said of, in a term that is the same in all languages: `visit`, or an entity's id
/// @param value as shown: "two days"
/// @param range the numbers meant; null where values are compared as words
/// @param words where it is said: what it is said of and the value
/// @param parties ids of the persons named in the sentence
/// @param isFirm whether it says just this of what the report is about: not of the past, nor of a day on which
/// something
/// merely went on; only firm facts can differ
public record Fact(
        AnnotatedDocument document,
        Slot slot,
        String about,
        String value,
        @Nullable Range range,
        Span words,
        Set<String> parties,
        boolean isFirm) {
    public Fact {
        parties = Set.copyOf(parties);
    }

    /// Id of the person whose office it tells; null where it tells something else.
    public @Nullable String holder() {
        return slot == Slot.ROLE ? about.substring(0, about.lastIndexOf(' ')) : null;
    }

    public Passage passage() {
        return new Passage(document.id(), words);
    }

    /// Whether one happening can be as both say.
    public boolean canBeOne(Fact other) {
        Range mine = range;
        Range others = other.range;
        if (mine == null || others == null) return value.equals(other.value);
        return mine.overlaps(others);
    }

    /// Whether the sentences can be about the same: none names persons of whom the other names none.
    public boolean canBeOfTheSame(Fact other) {
        if (parties.isEmpty() || other.parties.isEmpty()) return true;
        return parties.stream().anyMatch(other.parties::contains);
    }
}
