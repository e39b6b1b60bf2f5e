package org.synoptic.language.it;

import org.synoptic.annotate.language.plain.PlainLanguage;
import org.synoptic.language.lexicon.MorfologikLexicon;

/// Italian by a dictionary and rules.
public final class Italian extends PlainLanguage {
    public Italian() {
        super(
                "it",
                Italian.class,
                "Morph-it!, by LanguageTool 6.8",
                "Apache-2.0 AND (CC-BY-SA-2.0 OR LGPL-2.1-only)",
                () -> MorfologikLexicon.of("/org/languagetool/resource/it/italian.dict"));
    }
}
