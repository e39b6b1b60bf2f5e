package org.synoptic.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses are addresses, what they mean, and which of them are public.
class AddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            HTTP://Example.ORG                     | http://example.org/
            https://example.org:443/a/./b/../c?x#y | https://example.org/a/c?x
            http://example.org:80                  | http://example.org/
            http://example.org:/                   | http://example.org/
            http://example.org:8080/x              | http://example.org:8080/x
            http://example.org./a                  | http://example.org/a
            http://example.org?q=1                 | http://example.org/?q=1
            http://example.org\\@a                 | http://example.org/%5C@a
            http://example.org/ä b^c               | http://example.org/%C3%A4%20b%5Ec
            http://example.org/%2e%2e/%2E/secret   | http://example.org/secret
            http://example.org/../../etc/          | http://example.org/etc/
            https://Bücher.example/                | https://xn--bcher-kva.example/
            http://0x7f.1/                         | http://127.0.0.1/
            http://2130706433/                     | http://127.0.0.1/
            http://0177.0.0.01/                    | http://127.0.0.1/
            http://１２７。０．0.1/                 | http://127.0.0.1/
            http://127.1./                         | http://127.0.0.1/
            http://[::FFFF:127.0.0.1]/             | http://127.0.0.1/
            http://[::1]:8080/                     | http://[0:0:0:0:0:0:0:1]:8080/
            """)
    void addressesHaveOneForm(String written, String canonical) throws Unfetchable {
        assertThat(WebAddress.parse(written)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            file:///etc/passwd           | is no http or https address
            example.org                  | is no http or https address
            http:example.org             | names no host
            http:///x                    | names no host
            http://user:pw@example.org/  | holds a user name or password; none is ever sent
            http://example.org@127.0.0.1 | holds a user name or password; none is ever sent
            http://example.org:22/       | names port 22, which is no port of the web
            http://example.org:0/        | names a port that cannot be
            http://example.org:99999/    | names a port that cannot be
            http://example.org:8o/       | names a port that cannot be
            http://a..b/                 | names a host that cannot be
            http://a%2eb/                | names a host that cannot be
            http://256.1.1.1/            | names a host that cannot be
            http://1.2.3.4.5/            | names a host that cannot be
            http://[fe80::1%25eth0]/     | names a host that cannot be
            http://[::1/                 | names a port that cannot be
            """)
    void whatIsNoAddressSaysWhy(String written, String reason) {
        assertThat(refusal(written)).isEqualTo(reason);
    }

    @Test
    void controlCharactersAndEndlessAddressesAreRefused() {
        assertThat(refusal("http://example.org/a\r\nHost: b")).isEqualTo("holds control characters");
        assertThat(refusal("http://example.org/" + "a".repeat(10_000))).contains("longer");
    }

    private static String refusal(String address) {
        try {
            return "reads as " + WebAddress.parse(address);
        } catch (Unfetchable e) {
            return e.reason();
        }
    }

    @Test
    void linksAreFollowedFromThePageTheyStandOn() throws Unfetchable {
        WebAddress page = WebAddress.parse("https://example.org/a/b?c");
        for (List<String> link : List.of(
                List.of("d", "https://example.org/a/d"),
                List.of("../d?e", "https://example.org/d?e"),
                List.of("/d", "https://example.org/d"),
                List.of("?d", "https://example.org/a/b?d"),
                List.of("#d", "https://example.org/a/b?c"),
                List.of("//other.example/d", "https://other.example/d"),
                List.of("http://other.example", "http://other.example/"))) {
            assertThat(page.resolve(link.getFirst())).hasToString(link.getLast());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.255",
                "168.63.129.16",
                "169.254.169.254",
                "169.254.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:10.0.0.1",
                "64:ff9b::127.0.0.1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:4136:e378:8000:63bf:3fff:fdd2",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "3fff::1",
                "4000::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "febf::1",
                "fec0::1",
                "ff02::1"
            })
    void theseAreNotPublic(String address) throws UnknownHostException {
        assertThat(AddressRange.around(InetAddress.getByName(address))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "126.0.0.1",
                "128.0.0.1",
                "168.63.129.17",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.0.1",
                "192.169.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2001:200::1",
                "2003::1",
                "2606:4700::1111",
                "2a00::1",
                "64:ff9b::1.1.1.1"
            })
    void theseArePublic(String address) throws UnknownHostException {
        assertThat(AddressRange.around(InetAddress.getByName(address))).isNull();
    }
}
