package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Names that could stand in DNS. Source: {@code IsDNS1123Label}, {@code IsDNS1123Subdomain} and {@code IsDNS1035Label} of
 * apimachinery's {@code util/validation}. Lengths are in bytes; only the whole subdomain has a limit, its labels have
 * none.
 */
public final class DnsName {
    public static final int LABEL_LIMIT = 63;
    public static final int SUBDOMAIN_LIMIT = 253;

    private DnsName() {}

    /** A label by RFC 1123: small letters, digits, inner hyphens. */
    public static List<Violation> label(String text) {
        List<Violation> out = tooLong(text, LABEL_LIMIT);
        if (!isPart(text, 0, text.length(), false)) {
            out.add(Violation.of(isSubdomain(text, false) ? Kind.DNS_LABEL_WITH_DOTS : Kind.DNS_LABEL));
        }
        return out;
    }

    /** Labels by RFC 1123 joined by dots. */
    public static List<Violation> subdomain(String text) {
        List<Violation> out = tooLong(text, SUBDOMAIN_LIMIT);
        if (!isSubdomain(text, false)) {
            out.add(Violation.of(Kind.DNS_SUBDOMAIN));
        }
        return out;
    }

    /** A subdomain that may hold underscores wherever a letter may stand, as DNS search paths may. */
    public static List<Violation> subdomainWithUnderscore(String text) {
        List<Violation> out = tooLong(text, SUBDOMAIN_LIMIT);
        if (!isSubdomain(text, true)) {
            out.add(Violation.of(Kind.DNS_SUBDOMAIN_UNDERSCORE));
        }
        return out;
    }

    /** A label by RFC 1035: as the other, but it begins with a letter. */
    public static List<Violation> label1035(String text) {
        List<Violation> out = tooLong(text, LABEL_LIMIT);
        if (text.isEmpty() || !Ascii.isSmall(text.charAt(0)) || !isPart(text, 0, text.length(), false)) {
            out.add(Violation.of(Kind.DNS_1035_LABEL));
        }
        return out;
    }

    /**
     * What the server looks at where a name is only the beginning of one: a hyphen at the end and the character before
     * it count as one letter. Source: {@code maskTrailingDash}.
     */
    public static String asPrefix(String text) {
        return text.length() > 1 && text.endsWith("-") ? text.substring(0, text.length() - 2) + "a" : text;
    }

    private static List<Violation> tooLong(String text, int limit) {
        List<Violation> out = new ArrayList<>();
        if (Ascii.bytes(text) > limit) {
            out.add(Violation.of(Kind.TOO_LONG, limit));
        }
        return out;
    }

    private static boolean isSubdomain(String text, boolean underscore) {
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            if (!isPart(text, from, dot, underscore)) {
                return false;
            }
            from = dot + 1;
        }
        return isPart(text, from, text.length(), underscore);
    }

    /** Letters and digits at both ends; where underscores may stand, one may stand before the first. */
    private static boolean isPart(String text, int first, int to, boolean underscore) {
        int from = underscore && first < to && text.charAt(first) == '_' ? first + 1 : first;
        if (from >= to || !Ascii.isSmallOrDigit(text.charAt(from)) || !Ascii.isSmallOrDigit(text.charAt(to - 1))) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Ascii.isSmallOrDigit(c) && c != '-' && !(underscore && c == '_')) {
                return false;
            }
        }
        return true;
    }
}
