package org.synoptic.read.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Tells the IP addresses of a host.
@FunctionalInterface
interface NameResolver {
    /// @return one or more, the preferred one first
    InetAddress[] addressesOf(String host) throws UnknownHostException;
}
