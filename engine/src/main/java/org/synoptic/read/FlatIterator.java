package org.synoptic.read;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;

/// The items of many iterators one after another, each asked for only when it is its turn. (The iterator of a
/// `flatMap` would hold all items of an inner stream at once.) Iterators may be made ahead, for those that begin
/// something slow when they are made.
final class FlatIterator<S, T> implements Iterator<T> {
    private final Iterator<S> outer;
    private final Function<S, Iterator<T>> expand;
    private final int ahead;
    private final Queue<Iterator<T>> made = new ArrayDeque<>();
    private Iterator<T> inner = Collections.emptyIterator();

    FlatIterator(Iterator<S> outer, Function<S, Iterator<T>> expand) {
        this(outer, expand, 0);
    }

    /// @param ahead how many iterators are made beside the one whose turn it is
    FlatIterator(Iterator<S> outer, Function<S, Iterator<T>> expand, int ahead) {
        this.outer = outer;
        this.expand = expand;
        this.ahead = ahead;
    }

    @Override
    public boolean hasNext() {
        while (!inner.hasNext()) {
            while (made.size() <= ahead && outer.hasNext()) made.add(expand.apply(outer.next()));
            Iterator<T> next = made.poll();
            if (next == null) return false;
            inner = next;
        }
        return true;
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        return inner.next();
    }
}
