package org.synoptic.read.feed;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Makes relative addresses absolute.
final class Addressing {
    private static final int LONGEST = 4_000;

    private @Nullable URI base;

    Addressing(@Nullable String address) {
        base = parsed(address);
    }

    /// Takes an `xml:base` over; null changes nothing.
    void enter(@Nullable String xmlBase) {
        URI told = parsed(absolute(xmlBase));
        if (told != null && told.isAbsolute()) base = told;
    }

    /// An address of the web, as far as it is one or can be made one; null where there is none.
    @Nullable
    String absolute(@Nullable String written) {
        if (written == null) return null;
        String address = written.strip();
        if (address.isEmpty() || address.length() > LONGEST) return null;
        if (isWeb(address) || base == null) return address;
        URI relative = parsed(address);
        return relative == null ? address : base.resolve(relative).toString();
    }

    static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "http://", 0, 7) || address.regionMatches(true, 0, "https://", 0, 8);
    }

    private static @Nullable URI parsed(@Nullable String address) {
        if (address == null || address.length() > LONGEST) return null;
        try {
            return new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
