package org.synoptic.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a measurement was made on.
public record Machine(int processors, long memoryMegabytes, String system, String jdk, String commit, int threads) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    /// The commit is what `bench/run` says it is.
    public static Machine ofThisRun(int threads) {
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                SYSTEM.getTotalMemorySize() / 1_000_000,
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vendor") + " " + System.getProperty("java.version"),
                System.getProperty("synoptic.commit", "unknown"),
                threads);
    }

    public static long cpuNanos() {
        return SYSTEM.getProcessCpuTime();
    }

    /// The most memory that this process held at any time; -1 where the system does not tell.
    static long peakMegabytes() {
        return peakMegabytes(ProcessHandle.current().pid());
    }

    /// As above, of another process.
    static long peakMegabytes(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try {
            List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
            for (String line : lines) {
                Matcher peak = PEAK.matcher(line);
                if (peak.matches()) return Long.parseLong(peak.group(1)) / 1000;
            }
            return -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
