package org.synoptic.read.fetch;

import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.synoptic.read.fetch.FetchOutcome.Fetched;
import org.synoptic.read.fetch.FetchOutcome.Unfetched;

/// Fetches pages and feeds from their addresses, as a polite program does: see [FetchSettings] and [FetchLimits].
///
/// It sends neither cookies nor credentials and knows no proxy. Whatever is amiss becomes an [Unfetched] with its
/// reason. One fetcher serves a whole run: it remembers each robots.txt and whose turn it is.
public final class Fetcher {
    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);

    /// How many requests are under way at most.
    public static final int AT_ONCE = 8;

    private final FetchSettings settings;
    private final Exchange exchange;
    private final Courtesy courtesy;
    private final Robots robots;
    private final @Nullable AnswerCache cache;
    private final ExecutorService threads = threads();

    public Fetcher(FetchSettings settings) {
        this(settings, InetAddress::getAllByName, Courtesy.Timer.SYSTEM);
    }

    Fetcher(FetchSettings settings, NameResolver resolver, Courtesy.Timer timer) {
        this(
                settings,
                new Connection.Rules(
                        resolver,
                        address -> settings.allowsPrivateAddresses() ? null : AddressRange.around(address),
                        settings.limits()),
                timer);
    }

    Fetcher(FetchSettings settings, Connection.Rules rules, Courtesy.Timer timer) {
        this.settings = settings;
        this.exchange = new Exchange(rules, settings.userAgent());
        this.courtesy = new Courtesy(timer);
        this.robots = new Robots(settings.robotName(), this::robotsFile);
        this.cache = settings.cache() == null ? null : new AnswerCache(settings.cache());
    }

    private static ExecutorService threads() {
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(work, "fetch");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /// @param address as a person writes it
    public FetchOutcome fetch(String address) {
        try {
            WebAddress start = WebAddress.parse(address);
            Route route = Route.follow(start, settings.limits().maxRedirects(), this::visit);
            if (route.answer().status() != 200) {
                throw new Unfetchable("answers " + route.answer().statusLine());
            }
            Answer.Headers headers = route.answer().headers();
            String end = route.end().toString();
            LOG.debug("[{}] fetched from {}", address, end);
            return new Fetched(
                    address, end, headers.contentType(), route.answer().body());
        } catch (Unfetchable e) {
            LOG.debug("[{}] not fetched", address, e);
            return new Unfetched(address, e.reason());
        }
    }

    /// Begins to fetch, beside other addresses: those of one host one after another, in the order begun.
    ///
    /// @return waits for the outcome
    public Supplier<FetchOutcome> begin(String address) {
        return CompletableFuture.supplyAsync(() -> fetch(address), threads)::join;
    }

    private Answer visit(WebAddress address) throws Unfetchable {
        Robots.Terms terms = robots.terms(address);
        terms.check(address);
        Duration pause = longer(settings.delay(), bounded(terms.crawlDelay()));
        Answer kept =
                cache == null ? null : cache.find(address, settings.limits().maxBytes());
        var request = new Exchange.Request(
                address, AnswerCache.conditions(kept), settings.limits().maxBytes(), false);
        Answer answer = patiently(request, pause);
        if (answer.status() == 304 && kept != null) return kept;
        if (cache != null) cache.keep(address, answer);
        return answer;
    }

    private Answer robotsFile(WebAddress address) throws Unfetchable {
        return patiently(new Exchange.Request(address, Map.of(), Robots.MAX_BYTES, true), settings.delay());
    }

    /// A server that is busy and says until when is asked once more.
    private Answer patiently(Exchange.Request request, Duration pause) throws Unfetchable {
        String host = request.address().host().name();
        Answer answer = courtesy.inTurn(host, pause, () -> exchange.get(request));
        if (answer.status() != 429 && answer.status() != 503) return answer;
        Duration wait = waitAskedFor(answer.headers().retryAfter());
        if (wait == null) return answer;
        if (wait.compareTo(settings.limits().maxDelay()) > 0) {
            throw new Unfetchable(
                    "answers " + answer.statusLine() + " and asks to come back in " + Connection.seconds(wait));
        }
        courtesy.rest(host, wait);
        return courtesy.inTurn(host, pause, () -> exchange.get(request));
    }

    /// Seconds, or a day and time; null when it is neither.
    private static @Nullable Duration waitAskedFor(@Nullable String retryAfter) {
        if (retryAfter == null) return null;
        String value = retryAfter.strip();
        if (value.matches("[0-9]{1,9}")) return Duration.ofSeconds(Long.parseLong(value));
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return longer(Duration.ZERO, Duration.between(Instant.now(), until));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Duration bounded(Duration wanted) {
        Duration most = settings.limits().maxDelay();
        return wanted.compareTo(most) > 0 ? most : wanted;
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? b : a;
    }
}
