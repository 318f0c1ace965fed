package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys of ConfigMaps and Secrets; each becomes a file's name. Source: {@code IsConfigMapKey} of apimachinery's
 * {@code util/validation}.
 */
public final class ConfigKey {
    private static final int LIMIT = 253;

    private ConfigKey() {}

    /** Letters, digits, {@code -}, {@code _}, {@code .}; at most 253 bytes; nothing that begins with two dots. */
    public static List<Violation> violations(String text) {
        List<Violation> out = new ArrayList<>(Violation.unless(Ascii.bytes(text) <= LIMIT, Kind.TOO_LONG, LIMIT));
        out.addAll(Violation.unless(
                !text.isEmpty() && Ascii.all(text, c -> Ascii.isAlphanumeric(c) || c == '-' || c == '_' || c == '.'),
                Kind.CONFIG_KEY));
        out.addAll(dots(text));
        return out;
    }

    static List<Violation> dots(String text) {
        return switch (text) {
            case "." -> List.of(Violation.of(Kind.DOT));
            case ".." -> List.of(Violation.of(Kind.DOT_DOT));
            default -> Violation.unless(!text.startsWith(".."), Kind.DOT_DOT_PREFIX);
        };
    }
}
