package org.synoptic.read.fetch;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// How addresses are fetched.
///
/// @param userAgent names the program to servers; its first word up to `/` is the name that robots.txt may address
/// @param allowsPrivateAddresses whether hosts of this machine and of private networks may be read
/// @param cache the folder that keeps answers for conditional requests; null for none
/// @param delay between two requests to one host
public record FetchSettings(
        String userAgent,
        boolean allowsPrivateAddresses,
        @Nullable Path cache,
        Duration delay,
        FetchLimits limits) {
    public FetchSettings {
        if (!userAgent.matches("[A-Za-z_-]+/[ -~]+")) {
            throw new IllegalArgumentException("no user agent: " + userAgent);
        }
        if (delay.isNegative()) throw new IllegalArgumentException("a delay is not negative: " + delay);
    }

    /// Public addresses only, a second between requests to one host, nothing kept.
    public static FetchSettings of(String userAgent) {
        return new FetchSettings(userAgent, false, null, Duration.ofSeconds(1), FetchLimits.DEFAULT);
    }

    /// The same, for documents of other sizes.
    public FetchSettings withMaxBytes(int most) {
        return new FetchSettings(userAgent, allowsPrivateAddresses, cache, delay, limits.withMaxBytes(most));
    }

    /// The name that robots.txt may address, in lower case.
    String robotName() {
        return userAgent.substring(0, userAgent.indexOf('/')).toLowerCase(java.util.Locale.ROOT);
    }
}
