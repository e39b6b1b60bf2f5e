package org.synoptic.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/// What one round over all pages took, in seconds.
///
/// @param thread processor time of the thread that read
/// @param process processor time of the whole process: the collector's and the compiler's too
record PageTimes(double wall, double thread, double process) {
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    static PageTimes of(Runnable work) {
        long wall = System.nanoTime();
        long thread = THREADS.getCurrentThreadCpuTime();
        long process = Machine.cpuNanos();
        work.run();
        return new PageTimes(
                (System.nanoTime() - wall) / NANOS,
                (THREADS.getCurrentThreadCpuTime() - thread) / NANOS,
                (Machine.cpuNanos() - process) / NANOS);
    }
}
