package org.synoptic.read.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one request at a time through to a host, with a pause after each.
final class Courtesy {
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Timer timer;

    Courtesy(Timer timer) {
        this.timer = timer;
    }

    /// The time, and how it passes.
    interface Timer {
        Timer SYSTEM = new Timer() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };

        long nanos();

        void sleep(Duration time) throws InterruptedException;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private boolean isNew = true;
        private long lastEnd;
        private Duration atLeast = Duration.ZERO;
    }

    /// A request to a host.
    @FunctionalInterface
    interface Visit {
        Answer answer() throws Unfetchable;
    }

    /// @param pause since the end of the last request to the host
    Answer inTurn(String host, Duration pause, Visit visit) throws Unfetchable {
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.lock.lock();
        try {
            await(turn, pause);
            return visit.answer();
        } finally {
            turn.isNew = false;
            turn.lastEnd = timer.nanos();
            turn.lock.unlock();
        }
    }

    private void await(Turn turn, Duration pause) throws Unfetchable {
        if (turn.isNew) return;
        Duration wanted = pause.compareTo(turn.atLeast) < 0 ? turn.atLeast : pause;
        Duration left = wanted.minusNanos(timer.nanos() - turn.lastEnd);
        turn.atLeast = Duration.ZERO;
        if (left.isNegative() || left.isZero()) return;
        try {
            timer.sleep(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfetchable("was not waited for", e);
        }
    }

    /// The host asked for a longer pause before the next request.
    void rest(String host, Duration pause) {
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.lock.lock();
        try {
            turn.atLeast = pause;
        } finally {
            turn.lock.unlock();
        }
    }
}
