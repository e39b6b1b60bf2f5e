package org.synoptic.language.corenlp;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A model that is loaded when it is first asked for, once, whoever asks.
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> loader;
    private volatile @Nullable T loaded;

    public Lazy(Supplier<T> loader) {
        this.loader = loader;
    }

    @Override
    public T get() {
        T value = loaded;
        if (value == null) {
            synchronized (this) {
                value = loaded;
                if (value == null) {
                    value = loader.get();
                    loaded = value;
                }
            }
        }
        return value;
    }
}
