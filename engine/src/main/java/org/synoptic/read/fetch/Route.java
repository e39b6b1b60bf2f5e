package org.synoptic.read.fetch;

import java.util.LinkedHashSet;
import java.util.Set;

/// The way from an address to its page, over redirects. Each address on it is visited by the same rules as the first.
///
/// @param end where the answer came from
record Route(WebAddress end, Answer answer) {
    /// What to do at each address.
    @FunctionalInterface
    interface Stop {
        Answer visit(WebAddress address) throws Unfetchable;
    }

    static Route follow(WebAddress start, int maxRedirects, Stop stop) throws Unfetchable {
        Set<WebAddress> seen = new LinkedHashSet<>();
        WebAddress at = start;
        while (seen.add(at)) {
            if (seen.size() > maxRedirects + 1) throw new Unfetchable("leads on more than " + maxRedirects + " times");
            try {
                Answer answer = stop.visit(at);
                String location = answer.headers().location();
                if (!answer.isRedirect() || location == null) return new Route(at, answer);
                at = at.resolve(WebAddress.ofHeader(location));
            } catch (Unfetchable e) {
                throw at.equals(start) ? e : new Unfetchable("leads to " + at + ", which " + e.reason(), e);
            }
        }
        throw new Unfetchable("leads in a circle, by way of " + at);
    }
}
