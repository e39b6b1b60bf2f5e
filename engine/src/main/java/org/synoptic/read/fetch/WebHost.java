package org.synoptic.read.fetch;

import java.net.IDN;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The host of an address. Numbers are told from names before any resolver sees them, in all the forms that one
/// resolver or another takes for a number.
///
/// @param name in lower case and ASCII, without a dot at the end; an IPv6 address stands in brackets
/// @param literal the IP address that `name` spells; null for a name
/// @see <a href="https://url.spec.whatwg.org/#host-parsing">URL Standard, host parsing</a>
record WebHost(String name, @Nullable InetAddress literal) {
    private static final int MOST_CHARACTERS = 253;
    private static final Pattern NAME = Pattern.compile("[a-z0-9_-]{1,63}(?:\\.[a-z0-9_-]{1,63})*");
    private static final Pattern IPV6 = Pattern.compile("\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9A-Fa-f]*");

    static WebHost parse(String text) throws Unfetchable {
        if (text.startsWith("[")) return ofIpv6(text);
        String name = ascii(text);
        if (name.endsWith(".")) name = name.substring(0, name.length() - 1);
        if (name.isEmpty()) throw new Unfetchable("names no host");
        if (name.length() > MOST_CHARACTERS || !NAME.matcher(name).matches()) throw noHost();
        String last = name.substring(name.lastIndexOf('.') + 1);
        return NUMBER.matcher(last).matches() ? ofIpv4(name) : new WebHost(name, null);
    }

    private static String ascii(String text) throws Unfetchable {
        try {
            return IDN.toASCII(text, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            throw noHost();
        }
    }

    private static WebHost ofIpv6(String text) throws Unfetchable {
        if (!IPV6.matcher(text).matches()) throw noHost();
        InetAddress address = address(text.substring(1, text.length() - 1));
        String canonical = address.getHostAddress();
        return new WebHost(address instanceof Inet6Address ? "[" + canonical + "]" : canonical, address);
    }

    /// One to four numbers, decimal, octal or hexadecimal, of which the last fills what is left: `127.1`, `0x7f000001`.
    private static WebHost ofIpv4(String name) throws Unfetchable {
        String[] parts = name.split("\\.", -1);
        if (parts.length > 4) throw noHost();
        long value = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean isLast = i == parts.length - 1;
            int bits = isLast ? 8 * (4 - i) : 8;
            long number = number(parts[i]);
            if (number >= 1L << bits) throw noHost();
            value = value << bits | number;
        }
        String dotted = (value >> 24) + "." + (value >> 16 & 0xFF) + "." + (value >> 8 & 0xFF) + "." + (value & 0xFF);
        return new WebHost(dotted, address(dotted));
    }

    private static long number(String part) throws Unfetchable {
        if (!NUMBER.matcher(part).matches() || part.length() > 13) throw noHost();
        boolean isHex = part.startsWith("0x");
        boolean isOctal = !isHex && part.length() > 1 && part.startsWith("0");
        String digits = isHex ? part.substring(2) : part;
        try {
            return digits.isEmpty() ? 0 : Long.parseLong(digits, isHex ? 16 : isOctal ? 8 : 10);
        } catch (NumberFormatException e) {
            throw noHost();
        }
    }

    /// @param number an IP address: no resolver is asked
    private static InetAddress address(String number) throws Unfetchable {
        try {
            return InetAddress.getByName(number);
        } catch (UnknownHostException e) {
            throw noHost();
        }
    }

    private static Unfetchable noHost() {
        return new Unfetchable("names a host that cannot be");
    }
}
