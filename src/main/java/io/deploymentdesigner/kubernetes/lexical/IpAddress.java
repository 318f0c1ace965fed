package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IPv4 and IPv6 addresses. Source: {@code IsValidIP} of apimachinery's {@code util/validation}; since 1.36 leading zeros
 * and IPv4-mapped IPv6 addresses are refused, before they were only warned of.
 *
 * @param bytes 4 or 16 numbers from 0 to 255
 * @param leadingZeros whether an IPv4 part is written with zeros in front
 */
public record IpAddress(List<Integer> bytes, boolean leadingZeros) {
    /** Copies the bytes. */
    public IpAddress {
        bytes = List.copyOf(bytes);
    }

    /** Reads what the server's lenient parser reads; null where the text is no address. */
    public static @Nullable IpAddress parse(String text) {
        return IpParser.parse(text);
    }

    /** The rule since 1.36. */
    public static List<Violation> strict(String text) {
        IpAddress address = parse(text);
        if (address == null) {
            return List.of(Violation.of(Kind.IP_ADDRESS));
        }
        if (address.leadingZeros) {
            return List.of(Violation.of(Kind.IP_LEADING_ZEROS));
        }
        return Violation.unless(!address.isMapped(), Kind.IP_MAPPED);
    }

    /** The rule before 1.36. */
    public static List<Violation> lenient(String text) {
        return Violation.unless(parse(text) != null, Kind.IP_ADDRESS);
    }

    /** Whether it is written in IPv6. */
    public boolean isV6() {
        return bytes.size() == 16;
    }

    /** The word of its family: {@code IPv4} or {@code IPv6}. */
    public String family() {
        return isV6() ? "IPv6" : "IPv4";
    }

    /** Whether it is an IPv4 address written in IPv6: {@code ::ffff:10.0.0.1}. */
    public boolean isMapped() {
        return isV6()
                && bytes.subList(0, 10).stream().allMatch(b -> b == 0)
                && bytes.get(10) == 255
                && bytes.get(11) == 255;
    }

    /** The IPv4 address behind a mapped one; itself otherwise. */
    public IpAddress unmapped() {
        return isMapped() ? new IpAddress(bytes.subList(12, 16), false) : this;
    }

    /** The form of RFC 5952: small letters, no zeros in front, the longest run of zeros left out. */
    public String canonical() {
        return IpWriter.write(this);
    }

    /** 0.0.0.0 or ::. */
    public boolean isUnspecified() {
        return bytes.stream().allMatch(b -> b == 0);
    }

    /** 127.0.0.0/8 or ::1. */
    public boolean isLoopback() {
        return isV6()
                ? bytes.get(15) == 1 && bytes.subList(0, 15).stream().allMatch(b -> b == 0)
                : bytes.getFirst() == 127;
    }

    /** 169.254.0.0/16 or fe80::/10. */
    public boolean isLinkLocal() {
        return isV6()
                ? bytes.get(0) == 0xfe && (bytes.get(1) & 0xc0) == 0x80
                : bytes.get(0) == 169 && bytes.get(1) == 254;
    }

    /** 224.0.0.0/24 or ff02::/16: multicast that no router forwards. */
    public boolean isLinkLocalMulticast() {
        return isV6()
                ? bytes.get(0) == 0xff && (bytes.get(1) & 0x0f) == 0x02
                : bytes.get(0) == 224 && bytes.get(1) == 0 && bytes.get(2) == 0;
    }
}
