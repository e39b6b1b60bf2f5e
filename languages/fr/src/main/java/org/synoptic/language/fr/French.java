package org.synoptic.language.fr;

import org.synoptic.annotate.language.plain.PlainLanguage;
import org.synoptic.language.lexicon.MorfologikLexicon;

/// French by a dictionary and rules.
public final class French extends PlainLanguage {
    public French() {
        super(
                "fr",
                French.class,
                "french-pos-dict 0.7",
                "Apache-2.0 AND CC-BY-SA-4.0",
                () -> MorfologikLexicon.of("/org/languagetool/resource/fr/french.dict"));
    }
}
