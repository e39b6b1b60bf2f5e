package org.synoptic.language.uk;

import org.synoptic.language.slavic.SlavicModule;

/// Ukrainian, by the forms of its words.
public final class Ukrainian extends SlavicModule {
    public Ukrainian() {
        super("uk", Ukrainian.class, Dictionary.UKRAINIAN);
    }

    @Override
    public String origin() {
        return "morfologik-ukrainian-lt 6.8.0 (dict_uk)";
    }

    @Override
    public String licence() {
        return "Apache-2.0 AND LGPL-2.1-or-later";
    }
}
