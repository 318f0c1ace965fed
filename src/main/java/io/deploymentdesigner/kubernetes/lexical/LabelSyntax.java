package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keys and values of labels, keys of annotations. Source: {@code IsQualifiedName} and {@code IsValidLabelValue} of
 * apimachinery's {@code util/validation}.
 */
public final class LabelSyntax {
    private static final int LIMIT = 63;

    private LabelSyntax() {}

    /** {@code [prefix/]name}; an empty name breaks two rules at once, as does one too long and badly spelt. */
    public static List<Violation> key(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return keyName(text);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            return List.of(Violation.of(Kind.KEY_SLASHES));
        }
        List<Violation> out = new ArrayList<>(keyPrefix(text.substring(0, slash)));
        out.addAll(keyName(text.substring(slash + 1)));
        return out;
    }

    /** A key of an annotation: that of a label, whatever the case of its letters. */
    public static List<Violation> annotationKey(String text) {
        return key(text.toLowerCase(Locale.ROOT));
    }

    /** Empty, or letters and digits with {@code -}, {@code _} and {@code .} between them; at most 63 bytes. */
    public static List<Violation> value(String text) {
        List<Violation> out = new ArrayList<>(Violation.unless(Ascii.bytes(text) <= LIMIT, Kind.TOO_LONG, LIMIT));
        out.addAll(Violation.unless(text.isEmpty() || isName(text), Kind.LABEL_VALUE));
        return out;
    }

    private static List<Violation> keyPrefix(String prefix) {
        if (prefix.isEmpty()) {
            return List.of(Violation.of(Kind.KEY_PREFIX_EMPTY));
        }
        return DnsName.subdomain(prefix).stream()
                .map(v -> new Violation(
                        v.kind() == Kind.TOO_LONG ? Kind.KEY_PREFIX_TOO_LONG : Kind.KEY_PREFIX, v.arguments()))
                .toList();
    }

    private static List<Violation> keyName(String name) {
        List<Violation> out = new ArrayList<>(Violation.unless(!name.isEmpty(), Kind.KEY_NAME_EMPTY));
        out.addAll(Violation.unless(Ascii.bytes(name) <= LIMIT, Kind.KEY_NAME_TOO_LONG, LIMIT));
        out.addAll(Violation.unless(isName(name), Kind.KEY_NAME));
        return out;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && Ascii.isAlphanumeric(text.charAt(0))
                && Ascii.isAlphanumeric(text.charAt(text.length() - 1))
                && Ascii.all(text, c -> Ascii.isAlphanumeric(c) || c == '-' || c == '_' || c == '.');
    }
}
