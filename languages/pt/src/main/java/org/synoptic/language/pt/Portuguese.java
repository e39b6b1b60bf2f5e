package org.synoptic.language.pt;

import org.synoptic.annotate.language.plain.PlainLanguage;
import org.synoptic.language.lexicon.MorfologikLexicon;

/// Portuguese by a dictionary and rules.
public final class Portuguese extends PlainLanguage {
    public Portuguese() {
        super(
                "pt",
                Portuguese.class,
                "portuguese-pos-dict 1.2.0",
                "Apache-2.0 AND LGPL-2.1-only",
                () -> MorfologikLexicon.of("/org/languagetool/resource/pt/portuguese.dict"));
    }
}
