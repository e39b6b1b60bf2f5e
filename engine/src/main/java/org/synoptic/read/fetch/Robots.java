package org.synoptic.read.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What sites let programs read: their robots.txt, read once a run for each origin.
///
/// Where there is none (400 to 499, or too many redirects) everything may be read; where the server cannot tell (an
/// error of its own, "too many requests", no answer) nothing may.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
final class Robots {
    static final int MAX_BYTES = 512_000;
    private static final int MAX_REDIRECTS = 5;
    private static final int REMEMBERED = 100;

    private final String robotName;
    private final Route.Stop source;
    private final Map<String, Site> sites = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Site> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param robotName in lower case
    /// @param source gets a robots.txt, up to [#MAX_BYTES] of it
    Robots(String robotName, Route.Stop source) {
        this.robotName = robotName;
        this.source = source;
    }

    /// What a site asks of us.
    ///
    /// @param failure why nothing may be read; null when `rules` say what may
    /// @param crawlDelay between two requests; zero when it names none
    record Terms(@Nullable BaseRobotRules rules, @Nullable String failure, Duration crawlDelay) {
        private static final Terms NONE = new Terms(null, null, Duration.ZERO);

        void check(WebAddress address) throws Unfetchable {
            if (failure != null) throw new Unfetchable(failure);
            if (rules != null && !rules.isAllowed(address.toString())) {
                throw new Unfetchable("is not for programs, says its robots.txt");
            }
        }
    }

    /// Origins are read side by side, each of them once.
    private static final class Site {
        private @Nullable Terms terms;
    }

    Terms terms(WebAddress address) {
        Site site;
        synchronized (sites) {
            site = sites.computeIfAbsent(address.origin(), origin -> new Site());
        }
        synchronized (site) {
            Terms terms = site.terms == null ? read(address) : site.terms;
            site.terms = terms;
            return terms;
        }
    }

    private Terms read(WebAddress address) {
        try {
            WebAddress place = address.resolve("/robots.txt");
            Answer answer = Route.follow(place, MAX_REDIRECTS, source).answer();
            if (answer.status() == 200) return parsed(place, answer);
            boolean isMissing = answer.isRedirect() || answer.status() >= 400 && answer.status() < 500;
            return isMissing && answer.status() != 429 ? Terms.NONE : failed("answers " + answer.statusLine());
        } catch (Unfetchable e) {
            return e.isOfHost() ? new Terms(null, e.reason(), Duration.ZERO) : failed(e.reason());
        }
    }

    private static Terms failed(String reason) {
        return new Terms(null, "has a robots.txt that cannot be read: it " + reason, Duration.ZERO);
    }

    private Terms parsed(WebAddress place, Answer answer) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
        BaseRobotRules rules = parser.parseContent(place.toString(), answer.body(), "text/plain", List.of(robotName));
        long millis = rules.getCrawlDelay();
        boolean isNamed = millis > 0 && millis != BaseRobotRules.UNSET_CRAWL_DELAY;
        return new Terms(rules, null, isNamed ? Duration.ofMillis(millis) : Duration.ZERO);
    }
}
