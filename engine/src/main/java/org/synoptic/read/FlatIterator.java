package org.synoptic.read;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// The items of many iterators one after another, each asked for only when it is its turn. (The iterator of a
/// `flatMap` would hold all items of an inner stream at once.)
final class FlatIterator<S, T> implements Iterator<T> {
    private final Iterator<S> outer;
    private final Function<S, Iterator<T>> expand;
    private Iterator<T> inner = Collections.emptyIterator();

    FlatIterator(Iterator<S> outer, Function<S, Iterator<T>> expand) {
        this.outer = outer;
        this.expand = expand;
    }

    @Override
    public boolean hasNext() {
        while (!inner.hasNext() && outer.hasNext()) inner = expand.apply(outer.next());
        return inner.hasNext();
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return inner.next();
    }
}
