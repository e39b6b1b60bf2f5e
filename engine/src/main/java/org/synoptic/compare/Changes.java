package org.synoptic.compare;

import org.synoptic.compare.fact.TermsIn;

/// Tells what is no longer so, or will not be, from what was not so.
final class Changes {
    private Changes() {}

    /// "will no longer block", „wird nicht mehr“: that says nothing against its having been so.
    static boolean isTold(Telling telling) {
        String language = telling.document().document().language().tag();
        return TermsIn.stands("change", telling.words(telling.mention().span()), language);
    }
}
