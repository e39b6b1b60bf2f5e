package org.synoptic.read.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A range of IP addresses that hold no public page.
///
/// What is listed is what the registries call not globally reachable, the forms that wrap an IPv4 address in an IPv6
/// one, and the addresses at which clouds tell their machines secrets.
///
/// @param name for people
/// @param prefix its first bytes; of the last of them only the upper bits count
/// @param bits how many bits of `prefix` count
/// @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IPv4 special purposes, RFC 6890</a>
/// @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IPv6 special purposes, RFC 6890</a>
@SuppressWarnings("ArrayRecordComponent") // Never changed, never compared.
record AddressRange(String name, byte[] prefix, int bits) {
    private static final List<AddressRange> V4 = List.of(
            range("this network", "0.0.0.0", 8),
            range("private network", "10.0.0.0", 8),
            range("carrier network", "100.64.0.0", 10),
            range("this machine", "127.0.0.0", 8),
            range("cloud metadata", "168.63.129.16", 32),
            range("cloud metadata", "169.254.169.254", 32),
            range("link-local", "169.254.0.0", 16),
            range("private network", "172.16.0.0", 12),
            range("reserved", "192.0.0.0", 24),
            range("documentation", "192.0.2.0", 24),
            range("6to4", "192.88.99.0", 24),
            range("private network", "192.168.0.0", 16),
            range("benchmarking", "198.18.0.0", 15),
            range("documentation", "198.51.100.0", 24),
            range("documentation", "203.0.113.0", 24),
            range("multicast", "224.0.0.0", 4),
            range("reserved", "240.0.0.0", 4));
    private static final List<AddressRange> V6 = List.of(
            range("this network", "::", 128),
            range("this machine", "::1", 128),
            range("private network", "fc00::", 7),
            range("link-local", "fe80::", 10),
            range("private network", "fec0::", 10),
            range("multicast", "ff00::", 8),
            range("Teredo", "2001::", 32),
            range("reserved", "2001::", 23),
            range("documentation", "2001:db8::", 32),
            range("6to4", "2002::", 16),
            range("documentation", "3fff::", 20));
    private static final AddressRange NAT64 = range("NAT64", "64:ff9b::", 96);
    private static final AddressRange GLOBAL = range("global", "2000::", 3);

    /// The range that keeps `address` from being read; null when it is public.
    static @Nullable AddressRange around(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) return firstOf(V4, bytes);
        if (NAT64.holds(bytes)) return firstOf(V4, Arrays.copyOfRange(bytes, 12, 16));
        AddressRange listed = firstOf(V6, bytes);
        return listed != null || GLOBAL.holds(bytes) ? listed : new AddressRange("reserved", bytes, 128);
    }

    private static @Nullable AddressRange firstOf(List<AddressRange> ranges, byte[] address) {
        for (AddressRange range : ranges) {
            if (range.holds(address)) return range;
        }
        return null;
    }

    private boolean holds(byte[] address) {
        for (int bit = 0; bit < bits; bit += 8) {
            int unused = Math.max(0, 8 - (bits - bit));
            if (((prefix[bit / 8] ^ address[bit / 8]) & 0xFF) >> unused != 0) return false;
        }
        return true;
    }

    private static AddressRange range(String name, String first, int bits) {
        try {
            return new AddressRange(name, InetAddress.getByName(first).getAddress(), bits);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(first, e);
        }
    }
}
