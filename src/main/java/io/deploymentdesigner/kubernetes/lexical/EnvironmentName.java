package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of environment variables. Source: {@code IsRelaxedEnvVarName} and {@code IsEnvVarName} of apimachinery's
 * {@code util/validation}; the relaxed rule is the default since 1.32.
 */
public final class EnvironmentName {
    private EnvironmentName() {}

    /** Since 1.32: printable ASCII without the equals sign, and not empty. */
    public static List<Violation> relaxed(String text) {
        return text.isEmpty()
                ? List.of(Violation.of(Kind.ENV_NAME_EMPTY))
                : Violation.unless(Ascii.all(text, c -> c >= ' ' && c <= '~' && c != '='), Kind.ENV_NAME);
    }

    /** Before 1.32: letters, digits, {@code -}, {@code _}, {@code .}, no digit first, and no way out of a directory. */
    public static List<Violation> strict(String text) {
        boolean good = !text.isEmpty()
                && !Ascii.isDigit(text.charAt(0))
                && Ascii.all(text, c -> Ascii.isAlphanumeric(c) || c == '-' || c == '_' || c == '.');
        List<Violation> out = new ArrayList<>(Violation.unless(good, Kind.ENV_NAME_STRICT));
        out.addAll(ConfigKey.dots(text));
        return out;
    }
}
