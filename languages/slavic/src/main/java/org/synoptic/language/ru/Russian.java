package org.synoptic.language.ru;

import org.synoptic.language.slavic.SlavicModule;

/// Russian, by the forms of its words.
public final class Russian extends SlavicModule {
    public Russian() {
        super("ru", Russian.class, Dictionary.RUSSIAN);
    }

    @Override
    public String origin() {
        return "language-ru 6.8 (AOT dictionary)";
    }

    @Override
    public String licence() {
        return "Apache-2.0 AND LGPL-2.1-or-later";
    }
}
