package org.synoptic.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synoptic.model.AnnotatedDocument;
import org.synoptic.model.Comparison.Version;
import org.synoptic.model.Quote;

/// The quotes of all accounts, each read once.
final class Sayings {
    private record Place(String document, String quote) {}

    private final List<Said> all = new ArrayList<>();
    private final Map<Place, Said> byPlace = new HashMap<>();

    Sayings(Accounts accounts) {
        for (AnnotatedDocument document : accounts.documents()) {
            for (Quote quote : document.quotes()) {
                Said said = Said.of(document, quote);
                all.add(said);
                byPlace.putIfAbsent(new Place(document.id(), quote.id()), said);
            }
        }
    }

    /// In the order of documents and their quotes.
    List<Said> all() {
        return all;
    }

    Said of(Version version) {
        Said said = byPlace.get(new Place(version.document(), version.quote()));
        if (said == null) throw new IllegalArgumentException("[" + version.document() + "] has no " + version.quote());
        return said;
    }
}
