package org.synoptic.read.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Breaks a connection off when its time is up, however busy it is.
final class Deadline implements Closeable {
    private static final ScheduledThreadPoolExecutor WATCH = watch();

    private final Future<?> end;
    private volatile boolean hasPassed;

    Deadline(Socket socket, Duration time) {
        end = WATCH.schedule(() -> pass(socket), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static ScheduledThreadPoolExecutor watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "fetch-watch");
            thread.setDaemon(true);
            return thread;
        });
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    private void pass(Socket socket) {
        hasPassed = true;
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
        }
    }

    boolean hasPassed() {
        return hasPassed;
    }

    @Override
    public void close() {
        end.cancel(false);
    }
}
