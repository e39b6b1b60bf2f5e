package org.synoptic.annotate.quote;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synoptic.annotate.name.Names;
import org.synoptic.annotate.quote.QuoteRules.Kind;
import org.synoptic.model.Mention;

/// Which pronouns the text uses for whom.
final class Pronouns {
    private final QuoteRules rules;
    private final Map<String, Kind> genders = new HashMap<>();

    Pronouns(String text, QuoteRules rules, Names names) {
        this.rules = rules;
        for (Mention mention : names.mentions()) {
            if (mention.form() != Mention.Form.PRONOUN) continue;
            Kind gender = gender(mention.span().of(text));
            if (gender != null) genders.putIfAbsent(mention.entity(), gender);
        }
    }

    /// Whether the pronoun can mean the entity: the text does not use one of another gender for it.
    boolean fit(@Nullable String entity, Piece pronoun) {
        Kind gender = gender(pronoun.lower());
        Kind known = entity == null ? null : genders.get(entity);
        return gender == null || known == null || gender == known;
    }

    private @Nullable Kind gender(String word) {
        if (rules.isWord(Kind.MASCULINE, word)) return Kind.MASCULINE;
        return rules.isWord(Kind.FEMININE, word) ? Kind.FEMININE : null;
    }
}
