package org.synoptic.compare.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synoptic.compare.fact.Terms.Hit;
import org.synoptic.model.EntityType;
import org.synoptic.model.Mention;
import org.synoptic.model.Span;

/// Reads the office or rank that stands beside a person's name: "Colonel X", "X, the Russian prime minister".
final class RoleReader {
    private static final int WORDS_BEHIND = 2;

    private RoleReader() {}

    static List<Fact> read(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        for (Mention mention : reading.document().mentions()) {
            if (mention.type() != EntityType.PERSON || mention.form() != Mention.Form.NAME) continue;
            Span sentence = reading.sentence(mention.span());
            Hit role = beside(reading, mention.span(), sentence);
            if (role == null || role.term().startsWith("any:") || isOfAnotherTime(reading, role, sentence)) continue;
            int colon = role.term().indexOf(':');
            facts.add(new Fact(
                    reading.document(),
                    Slot.ROLE,
                    mention.entity() + " " + role.term().substring(0, colon),
                    role.term().substring(colon + 1),
                    null,
                    Reading.cover(role.span(), mention.span()),
                    Set.of(),
                    true));
        }
        return facts;
    }

    /// Directly before the name or at its beginning, else in an apposition behind it.
    private static @Nullable Hit beside(Reading reading, Span name, Span sentence) {
        Hit within = null;
        for (Hit hit : reading.hits("role", sentence)) {
            boolean isBefore = hit.span().end() <= name.start()
                    && reading.between(hit.span(), name).isBlank();
            boolean isWithin = hit.span().start() <= name.start()
                    && hit.span().end() > name.start()
                    && hit.span().end() < name.end();
            if (isBefore || isWithin) within = hit;
        }
        return within != null ? within : behind(reading, name, sentence);
    }

    private static @Nullable Hit behind(Reading reading, Span name, Span sentence) {
        String text = reading.document().text();
        if (name.end() + 2 >= text.length() || text.charAt(name.end()) != ',') return null;
        for (Hit hit : reading.hits("role", new Span(Math.min(name.end(), sentence.end()), sentence.end()))) {
            Span between =
                    new Span(name.end() + 1, Math.max(name.end() + 1, hit.span().start()));
            if (reading.words().between(name, hit.span()) > WORDS_BEHIND) return null;
            boolean isPlain = reading.hits("and", between).isEmpty()
                    && reading.text(between).chars().noneMatch(c -> c == ',' || c == '.');
            if (isPlain && followedByNoName(reading, hit)) return hit;
        }
        return null;
    }

    private static boolean followedByNoName(Reading reading, Hit hit) {
        int next = reading.words().at(hit.span().end());
        if (next >= reading.words().size()) return true;
        return reading.persons(reading.words().span(next)).isEmpty();
    }

    private static boolean isOfAnotherTime(Reading reading, Hit role, Span sentence) {
        return reading.nearest("former", role.span(), sentence, 1) != null;
    }
}
