package org.synoptic.read.fetch;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An http or https address in its canonical form: host in lower case and ASCII, no default port, no fragment, no dot
/// segments, every odd character percent-encoded.
///
/// @param path with the query; begins with `/`
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</a>
/// @see <a href="https://url.spec.whatwg.org/#concept-url-parser">URL Standard, how people's addresses are read</a>
record WebAddress(boolean isSecure, WebHost host, int port, String path) {
    private static final int MOST_CHARACTERS = 8_000;
    private static final int FIRST_FREE_PORT = 1024;
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
    private static final String ODD = " \"<>\\^`{|}";

    static WebAddress parse(String text) throws Unfetchable {
        String address = text.strip();
        if (address.length() > MOST_CHARACTERS) throw new Unfetchable("is longer than an address may be");
        if (address.chars().anyMatch(Character::isISOControl)) throw new Unfetchable("holds control characters");
        Matcher scheme = SCHEME.matcher(address);
        if (!scheme.find() || !isWeb(scheme.group(1))) throw new Unfetchable("is no http or https address");
        if (!address.startsWith("//", scheme.end())) throw new Unfetchable("names no host");
        boolean isSecure = scheme.group(1).equalsIgnoreCase("https");
        int start = scheme.end() + 2;
        int end = endOfAuthority(address, start);
        return of(isSecure, address.substring(start, end), address.substring(end));
    }

    private static boolean isWeb(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private static int endOfAuthority(String address, int start) {
        int end = start;
        while (end < address.length() && "/?#\\".indexOf(address.charAt(end)) < 0) end++;
        return end;
    }

    private static WebAddress of(boolean isSecure, String authority, String rest) throws Unfetchable {
        if (authority.indexOf('@') >= 0) throw new Unfetchable("holds a user name or password; none is ever sent");
        int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
        String host = colon < 0 ? authority : authority.substring(0, colon);
        int port = colon < 0 ? defaultPort(isSecure) : port(authority.substring(colon + 1), isSecure);
        return new WebAddress(isSecure, WebHost.parse(host), port, canonicalPath(rest));
    }

    private static int defaultPort(boolean isSecure) {
        return isSecure ? 443 : 80;
    }

    /// Ports below 1024 belong to other services, but for those of the web itself.
    private static int port(String digits, boolean isSecure) throws Unfetchable {
        if (digits.isEmpty()) return defaultPort(isSecure);
        int port = PORT.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > 65_535) throw new Unfetchable("names a port that cannot be");
        if (port < FIRST_FREE_PORT && port != 80 && port != 443) {
            throw new Unfetchable("names port " + port + ", which is no port of the web");
        }
        return port;
    }

    private static String canonicalPath(String rest) {
        int fragment = rest.indexOf('#');
        String text = encoded(fragment < 0 ? rest : rest.substring(0, fragment));
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        return withoutDots(path) + (query < 0 ? "" : text.substring(query));
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c > ' ' && c < 0x7F && ODD.indexOf(c) < 0) encoded.append((char) c);
            else appendEncoded(encoded, Character.toString(c).getBytes(StandardCharsets.UTF_8));
        }
        return encoded.toString();
    }

    private static void appendEncoded(StringBuilder encoded, byte[] bytes) {
        for (byte each : bytes) encoded.append('%').append("%02X".formatted(each & 0xFF));
    }

    /// The characters of a header are bytes: whatever they meant, the server gets them back.
    static String ofHeader(String value) {
        StringBuilder encoded = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < 0x80) encoded.append(c);
            else appendEncoded(encoded, new byte[] {(byte) c});
        }
        return encoded.toString();
    }

    /// @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4">RFC 3986, section 5.2.4</a>
    private static String withoutDots(String path) {
        StringBuilder kept = new StringBuilder(path.length() + 1);
        String[] segments = (path.startsWith("/") ? path.substring(1) : path).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String plain = segments[i].replace("%2e", ".").replace("%2E", ".");
            boolean isLast = i == segments.length - 1;
            if (plain.equals("..")) kept.setLength(Math.max(0, kept.lastIndexOf("/")));
            boolean isDots = plain.equals(".") || plain.equals("..");
            if (!isDots) kept.append('/').append(segments[i]);
            else if (isLast) kept.append('/');
        }
        return kept.toString();
    }

    /// Where a link or a redirect of this page leads.
    WebAddress resolve(String reference) throws Unfetchable {
        String link = reference.strip();
        Matcher scheme = SCHEME.matcher(link);
        if (scheme.find()) {
            if (isWeb(scheme.group(1))) return parse(link);
            throw new Unfetchable(
                    "leads to an address of another kind, " + scheme.group(1).toLowerCase(Locale.ROOT) + ":");
        }
        if (link.startsWith("//")) return parse((isSecure ? "https:" : "http:") + link);
        if (link.startsWith("/")) return parse(origin() + link);
        int query = path.indexOf('?');
        String page = query < 0 ? path : path.substring(0, query);
        if (link.isEmpty() || link.startsWith("#")) return this;
        if (link.startsWith("?")) return parse(origin() + page + link);
        return parse(origin() + page.substring(0, page.lastIndexOf('/') + 1) + link);
    }

    /// Scheme, host and port: what one robots.txt speaks for.
    String origin() {
        return (isSecure ? "https://" : "http://") + authority();
    }

    /// Host and port as the `Host` header has them.
    String authority() {
        return port == defaultPort(isSecure) ? host.name() : host.name() + ":" + port;
    }

    InetAddress[] addresses(NameResolver resolver) throws java.net.UnknownHostException {
        InetAddress literal = host.literal();
        return literal == null ? resolver.addressesOf(host.name()) : new InetAddress[] {literal};
    }

    @Override
    public String toString() {
        return origin() + path;
    }
}
