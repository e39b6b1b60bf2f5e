package org.synoptic.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.synoptic.Pipeline;
import org.synoptic.read.ReadLimits;
import org.synoptic.read.Reader;
import org.synoptic.read.fetch.FetchLimits;
import org.synoptic.read.fetch.FetchSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What may be asked of the network, and how.
final class FetchOptions {
    private static final String USER_AGENT =
            "Synoptic/" + Pipeline.VERSION + " (reads news reports for one person at a command line; see its README)";
    private static final int LONGEST_DELAY = 3_600;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--offline", description = "Fetch nothing: feeds give what they hold themselves.")
    boolean offline;

    @Option(names = "--allow-private-addresses", description = "Fetch from this machine and from private networks too.")
    boolean allowsPrivateAddresses;

    @Option(
            names = "--fetch-cache",
            paramLabel = "DIR",
            description = "Keep what is fetched in DIR, and get it again only when it has changed.")
    private @Nullable Path cache;

    private int delay = 1;

    @Option(
            names = "--fetch-delay",
            paramLabel = "SECONDS",
            description = "Time between two requests to one host (default: 1). A longer one that its robots.txt asks"
                    + " for is kept, up to half a minute.")
    void setDelay(int seconds) {
        if (seconds < 0 || seconds > LONGEST_DELAY) {
            throw new ParameterException(
                    command.commandLine(), "--fetch-delay takes 0 to " + LONGEST_DELAY + " seconds, not " + seconds);
        }
        delay = seconds;
    }

    /// A reader that fetches as the user wishes.
    Reader reader(ReadLimits limits) {
        if (offline) return new Reader(limits);
        return new Reader(
                limits,
                new FetchSettings(
                        USER_AGENT, allowsPrivateAddresses, cache, Duration.ofSeconds(delay), FetchLimits.DEFAULT));
    }
}
