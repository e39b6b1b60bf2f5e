package org.synoptic.read.fetch;

import java.time.Duration;

/// How much one answer may hold and how long it may take.
///
/// @param maxBytes of a body as sent, and again after unpacking
/// @param maxRedirects from one address to its page
/// @param connect until a connection stands, for each IP address of a host
/// @param silence between two bytes
/// @param whole from the connection to the last byte of one answer
/// @param maxDelay how long a server may make us wait between requests (`Crawl-delay`) or before the next try
///     (`Retry-After`)
public record FetchLimits(
        int maxBytes, int maxRedirects, Duration connect, Duration silence, Duration whole, Duration maxDelay) {
    public static final FetchLimits DEFAULT = new FetchLimits(
            20_000_000,
            10,
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            Duration.ofSeconds(30));

    public FetchLimits {
        if (maxBytes < 1 || maxRedirects < 0) throw new IllegalArgumentException("limits are positive");
        if (!isPositive(connect) || !isPositive(silence) || !isPositive(whole) || maxDelay.isNegative()) {
            throw new IllegalArgumentException("times are positive");
        }
    }

    private static boolean isPositive(Duration time) {
        return time.toMillis() > 0 && time.toMillis() <= Integer.MAX_VALUE;
    }

    FetchLimits withMaxBytes(int most) {
        return new FetchLimits(most, maxRedirects, connect, silence, whole, maxDelay);
    }
}
