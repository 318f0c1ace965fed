package io.deploymentdesigner.kubernetes.lexical;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads addresses as Go's {@code net.ParseIP} did before it refused leading zeros; zones are no part of them. */
final class IpParser {
    private IpParser() {}

    static @Nullable IpAddress parse(String text) {
        return text.indexOf(':') >= 0 ? v6(text) : v4(text);
    }

    private static @Nullable IpAddress v4(String text) {
        List<Integer> bytes = new ArrayList<>();
        boolean zeros = false;
        for (String part : text.split("\\.", -1)) {
            if (!isDecimal(part)) {
                return null;
            }
            bytes.add(Integer.parseInt(part));
            zeros |= part.length() > 1 && part.charAt(0) == '0';
        }
        return bytes.size() == 4 ? new IpAddress(bytes, zeros) : null;
    }

    private static boolean isDecimal(String part) {
        return !part.isEmpty()
                && part.length() <= 6
                && Ascii.all(part, Ascii::isDigit)
                && Integer.parseInt(part) <= 255;
    }

    private static @Nullable IpAddress v6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return whole(groups(text));
        }
        Groups head = gap == 0 ? Groups.NONE : groups(text.substring(0, gap));
        String rest = text.substring(gap + 2);
        Groups tail = rest.isEmpty() ? Groups.NONE : groups(rest);
        if (head == null || tail == null || head.quad || head.bytes.size() + tail.bytes.size() > 14) {
            return null;
        }
        List<Integer> bytes = new ArrayList<>(head.bytes);
        bytes.addAll(Collections.nCopies(16 - head.bytes.size() - tail.bytes.size(), 0));
        bytes.addAll(tail.bytes);
        return new IpAddress(bytes, tail.zeros);
    }

    private static @Nullable IpAddress whole(@Nullable Groups groups) {
        return groups != null && groups.bytes.size() == 16 ? new IpAddress(groups.bytes, groups.zeros) : null;
    }

    private static @Nullable Groups groups(String text) {
        List<Integer> bytes = new ArrayList<>();
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && parts[i].indexOf('.') >= 0) {
                return withQuad(bytes, v4(parts[i]));
            }
            if (!isHexadecimal(parts[i])) {
                return null;
            }
            int group = Integer.parseInt(parts[i], 16);
            bytes.add(group >> 8);
            bytes.add(group & 0xff);
        }
        return new Groups(bytes, false, false);
    }

    private static @Nullable Groups withQuad(List<Integer> bytes, @Nullable IpAddress quad) {
        if (quad == null) {
            return null;
        }
        bytes.addAll(quad.bytes());
        return new Groups(bytes, true, quad.leadingZeros());
    }

    private static boolean isHexadecimal(String part) {
        return !part.isEmpty() && part.length() <= 4 && Ascii.all(part, c -> Character.digit(c, 16) >= 0 && c < 128);
    }

    /** Some groups of an IPv6 address, two bytes each; the last may be an IPv4 address. */
    private record Groups(List<Integer> bytes, boolean quad, boolean zeros) {
        static final Groups NONE = new Groups(List.of(), false, false);
    }
}
