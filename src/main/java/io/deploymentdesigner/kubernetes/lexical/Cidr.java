package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range of addresses: {@code 10.0.0.0/8}. Source: {@code IsValidCIDR} of apimachinery's {@code util/validation}.
 *
 * @param address the address before the slash
 * @param length how many bits it fixes
 * @param leadingZeros whether address or length is written with zeros in front
 */
public record Cidr(IpAddress address, int length, boolean leadingZeros) {
    /** Reads what the server's lenient parser reads; null where the text is no range. */
    public static @Nullable Cidr parse(String text) {
        int slash = text.indexOf('/');
        IpAddress address = slash < 0 ? null : IpAddress.parse(text.substring(0, slash));
        String length = text.substring(slash + 1);
        if (address == null || length.isEmpty() || length.length() > 6 || !Ascii.all(length, Ascii::isDigit)) {
            return null;
        }
        int bits = Integer.parseInt(length);
        boolean zeros = address.leadingZeros() || (length.length() > 1 && length.startsWith("0"));
        return bits <= 8 * address.bytes().size() ? new Cidr(address, bits, zeros) : null;
    }

    /** The rule since 1.36. */
    public static List<Violation> strict(String text) {
        Cidr cidr = parse(text);
        if (cidr == null) {
            return List.of(Violation.of(Kind.CIDR));
        }
        if (cidr.leadingZeros) {
            return List.of(Violation.of(Kind.CIDR_LEADING_ZEROS));
        }
        return cidr.address.isMapped()
                ? List.of(Violation.of(Kind.CIDR_MAPPED))
                : Violation.unless(!cidr.hasHostBits(), Kind.CIDR_HOST_BITS);
    }

    /** The rule before 1.36. */
    public static List<Violation> lenient(String text) {
        return Violation.unless(parse(text) != null, Kind.CIDR);
    }

    /** Whether the address has bits beyond those the range fixes. */
    public boolean hasHostBits() {
        for (int bit = length; bit < 8 * address.bytes().size(); bit++) {
            if (((address.bytes().get(bit / 8) >> (7 - bit % 8)) & 1) == 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether an address of the same family lies inside. */
    public boolean contains(IpAddress other) {
        List<Integer> own = address.bytes();
        boolean inside = own.size() == other.bytes().size();
        for (int bit = 0; inside && bit < length; bit++) {
            int mask = 1 << (7 - bit % 8);
            inside = (own.get(bit / 8) & mask) == (other.bytes().get(bit / 8) & mask);
        }
        return inside;
    }
}
