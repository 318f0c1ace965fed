package io.deploymentdesigner.kubernetes.lexical;

import static io.deploymentdesigner.kubernetes.lexical.NamesTest.assertKinds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "::", "::1", "fd00::1", "1:2:3:4:5:6:7:8", "64:ff9b::10.0.0.1", "1::8"})
    void addresses(String text) {
        assertKinds(IpAddress.strict(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0",
                "10.0.0.256",
                "1.2.3.4.5",
                "1:2:3:4:5:6:7",
                ":::",
                "1::2::3",
                "fe80::1%eth0",
                "g::1"
            })
    void noAddresses(String text) {
        assertKinds(IpAddress.strict(text), Kind.IP_ADDRESS);
    }

    @Test
    void strictnessCameLater() {
        assertKinds(IpAddress.strict("10.0.0.01"), Kind.IP_LEADING_ZEROS);
        assertKinds(IpAddress.strict("::ffff:10.0.0.1"), Kind.IP_MAPPED);
        assertKinds(IpAddress.lenient("10.0.0.01"));
    }

    @ParameterizedTest
    @CsvSource({
        "FD00:0:0::0001, fd00::1",
        "1:0:0:2:0:0:0:3, 1:0:0:2::3",
        "0:0:0:0:0:0:0:0, ::",
        "1:0:2:0:3:0:4:0, 1:0:2:0:3:0:4:0"
    })
    void canonicalForms(String text, String canonical) {
        assertEquals(canonical, Objects.requireNonNull(IpAddress.parse(text)).canonical());
    }

    @Test
    void specialAddresses() {
        assertTrue(Objects.requireNonNull(IpAddress.parse("127.0.0.1")).isLoopback());
        assertTrue(Objects.requireNonNull(IpAddress.parse("::1")).isLoopback());
        assertTrue(Objects.requireNonNull(IpAddress.parse("169.254.1.1")).isLinkLocal());
        assertTrue(Objects.requireNonNull(IpAddress.parse("fe80::1")).isLinkLocal());
        assertTrue(Objects.requireNonNull(IpAddress.parse("224.0.0.5")).isLinkLocalMulticast());
        assertTrue(Objects.requireNonNull(IpAddress.parse("0.0.0.0")).isUnspecified());
    }

    @Test
    void ranges() {
        assertKinds(Cidr.strict("10.0.0.0/8"));
        assertKinds(Cidr.strict("10.0.0.0/33"), Kind.CIDR);
        assertKinds(Cidr.strict("10.0.0.0"), Kind.CIDR);
        assertKinds(Cidr.strict("10.0.0.0/08"), Kind.CIDR_LEADING_ZEROS);
        assertKinds(Cidr.strict("10.0.0.1/8"), Kind.CIDR_HOST_BITS);
        assertKinds(Cidr.strict("::ffff:10.0.0.0/104"), Kind.CIDR_MAPPED);
        assertKinds(Cidr.lenient("10.0.0.1/08"));
    }

    @Test
    void aRangeHoldsItsAddresses() {
        Cidr range = Objects.requireNonNull(Cidr.parse("10.96.0.0/12"));
        assertTrue(range.contains(Objects.requireNonNull(IpAddress.parse("10.111.255.254"))));
        assertFalse(range.contains(Objects.requireNonNull(IpAddress.parse("10.112.0.1"))));
        assertFalse(range.contains(Objects.requireNonNull(IpAddress.parse("::1"))));
    }

    @ParameterizedTest
    @CsvSource({
        "nginx, Always",
        "nginx:latest, Always",
        "nginx:1.27, IfNotPresent",
        "192.168.20.93/library/app:v1, IfNotPresent",
        "localhost:5000/app, Always",
        "UPPER:latest, IfNotPresent",
        "nginx:, IfNotPresent",
        "app@sha256:0123456789012345678901234567890123456789012345678901234567890123, IfNotPresent"
    })
    void imagesWithoutATagArePulledAlways(String image, String policy) {
        assertEquals(policy, ImageReference.defaultPullPolicy(image));
    }

    @Test
    void partsOfAnImage() {
        assertEquals(
                new ImageReference("example.com:5000", "team/app", "v1", null),
                ImageReference.parse("example.com:5000/team/app:v1"));
        assertNull(ImageReference.parse("a b"));
        assertNull(ImageReference.parse("app:" + "t".repeat(129)));
        assertNull(ImageReference.parse("a".repeat(256)));
    }
}
