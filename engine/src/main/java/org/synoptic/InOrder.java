package org.synoptic;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Work on many things at once, with the results in the order of the things.
final class InOrder {
    /// How far the work may run ahead of the slowest thing before it, in things for each thread.
    private static final int AHEAD = 8;

    private InOrder() {}

    /// Results in the order of `things`, which are drawn by the caller's thread, few at a time.
    /// What the work throws comes out where its result would have.
    static <T, R> Stream<R> map(Stream<T> things, Function<? super T, ? extends R> work, int threads) {
        if (threads == 1) return things.map(work);
        ExecutorService workers = Executors.newFixedThreadPool(threads, InOrder::worker);
        Iterator<R> results = new Results<>(things.iterator(), work, workers, threads * AHEAD);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED), false)
                .onClose(workers::shutdownNow)
                .onClose(things::close);
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "annotate");
        thread.setDaemon(true);
        return thread;
    }

    private static final class Results<T, R> implements Iterator<R> {
        private final Iterator<T> things;
        private final Function<? super T, ? extends R> work;
        private final ExecutorService workers;
        private final int ahead;
        private final Queue<Future<R>> begun = new ArrayDeque<>();

        Results(Iterator<T> things, Function<? super T, ? extends R> work, ExecutorService workers, int ahead) {
            this.things = things;
            this.work = work;
            this.workers = workers;
            this.ahead = ahead;
        }

        @Override
        public boolean hasNext() {
            while (begun.size() < ahead && things.hasNext()) {
                T thing = things.next();
                begun.add(workers.submit(() -> work.apply(thing)));
            }
            if (begun.isEmpty()) workers.shutdown();
            return !begun.isEmpty();
        }

        @Override
        public R next() {
            if (!hasNext()) throw new NoSuchElementException();
            try {
                return begun.remove().get();
            } catch (ExecutionException e) {
                throw thrown(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }

        private static RuntimeException thrown(ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof Error error) throw error;
            return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
        }
    }
}
