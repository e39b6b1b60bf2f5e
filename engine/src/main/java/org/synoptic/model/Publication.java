package org.synoptic.model;

import java.util.List;
import java.util.Locale;

/// The day a document was published and how that is known.
///
/// @param evidence what the day was read from; passages of other documents where it was inferred from other accounts
public record Publication(PartialDate date, Basis basis, List<Passage> evidence) {
    public Publication {
        evidence = List.copyOf(evidence);
    }

    public enum Basis {
        /// A field beside the text: a meta tag, a feed entry, a JSON field.
        METADATA,
        /// The text's own date line.
        STATED,
        /// Worked out from what the texts say.
        INFERRED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
