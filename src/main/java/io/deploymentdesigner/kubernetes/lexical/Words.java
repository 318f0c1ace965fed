package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The small classes: percentages, header names, sysctl names. Source: apimachinery's {@code util/validation}. */
public final class Words {
    private static final int SYSCTL_LIMIT = 253;
    private static final Pattern SYSCTL_SEPARATOR = Pattern.compile("[./]");

    private Words() {}

    /** Digits and a percent sign. Source: {@code IsValidPercent}. */
    public static List<Violation> percent(String text) {
        int end = text.length() - 1;
        boolean good = end > 0 && text.charAt(end) == '%' && Ascii.all(text.substring(0, end), Ascii::isDigit);
        return Violation.unless(good, Kind.PERCENT);
    }

    /** Letters, digits and hyphens; no underscore. Source: {@code IsHTTPHeaderName}. */
    public static List<Violation> httpHeader(String text) {
        boolean good = !text.isEmpty() && Ascii.all(text, c -> Ascii.isAlphanumeric(c) || c == '-');
        return Violation.unless(good, Kind.HTTP_HEADER);
    }

    /** Segments joined by dots or slashes; at most 253 bytes. Source: {@code IsValidSysctlName}. */
    public static List<Violation> sysctl(String text) {
        boolean good = Ascii.bytes(text) <= SYSCTL_LIMIT;
        for (String segment : SYSCTL_SEPARATOR.split(text, -1)) {
            good &= isSysctlSegment(segment);
        }
        return Violation.unless(good, Kind.SYSCTL);
    }

    /** An instant by RFC 3339, as {@code creationTimestamp} has it. */
    public static List<Violation> time(String text) {
        return Violation.unless(Rfc3339.isTime(text), Kind.TIME);
    }

    /** A path that stays below where it starts: not absolute, no element {@code ..}. */
    public static List<Violation> descendingPath(String text) {
        List<Violation> out = new ArrayList<>(Violation.unless(!text.startsWith("/"), Kind.ABSOLUTE_PATH));
        out.addAll(noBacksteps(text));
        return out;
    }

    /** A descending path that does not begin with two dots, which the kubelet keeps for itself. */
    public static List<Violation> filePath(String text) {
        List<Violation> out = new ArrayList<>(descendingPath(text));
        out.addAll(Violation.unless(!text.startsWith("..") || text.startsWith("../"), Kind.DOT_DOT_PREFIX));
        return out;
    }

    /** No element {@code ..}; absolute or not. */
    public static List<Violation> noBacksteps(String text) {
        for (String element : text.split("/", -1)) {
            if (element.equals("..")) {
                return List.of(Violation.of(Kind.BACKSTEPS));
            }
        }
        return List.of();
    }

    private static boolean isSysctlSegment(String segment) {
        return !segment.isEmpty()
                && Ascii.isSmallOrDigit(segment.charAt(0))
                && Ascii.isSmallOrDigit(segment.charAt(segment.length() - 1))
                && Ascii.all(segment, c -> Ascii.isSmallOrDigit(c) || c == '-' || c == '_');
    }
}
