package org.synoptic.language.es;

import org.synoptic.annotate.language.plain.PlainLanguage;
import org.synoptic.language.lexicon.MorfologikLexicon;

/// Spanish by a dictionary and rules.
public final class Spanish extends PlainLanguage {
    public Spanish() {
        super(
                "es",
                Spanish.class,
                "spanish-pos-dict 2.5",
                "Apache-2.0 AND LGPL-2.1-only",
                () -> MorfologikLexicon.of("/org/languagetool/resource/es/es-ES.dict"));
    }
}
