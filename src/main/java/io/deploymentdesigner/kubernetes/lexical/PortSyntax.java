package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers and names of ports. Source: {@code IsValidPortNum} and {@code IsValidPortName} of apimachinery's
 * {@code util/validation}.
 */
public final class PortSyntax {
    public static final int NAME_LIMIT = 15;
    public static final int GREATEST = 65_535;

    private PortSyntax() {}

    /** 1 to 65,535. */
    public static List<Violation> number(long number) {
        return Range.of(1, GREATEST).violations(number);
    }

    /** An IANA service name: one text may break four rules at once. */
    public static List<Violation> name(String text) {
        List<Violation> out = new ArrayList<>();
        out.addAll(Violation.unless(Ascii.bytes(text) <= NAME_LIMIT, Kind.TOO_LONG, NAME_LIMIT));
        out.addAll(Violation.unless(
                !text.isEmpty() && Ascii.all(text, c -> Ascii.isSmallOrDigit(c) || c == '-'),
                Kind.PORT_NAME_CHARACTERS));
        out.addAll(Violation.unless(!Ascii.all(text, c -> !Ascii.isSmall(c)), Kind.PORT_NAME_LETTER));
        out.addAll(Violation.unless(!text.contains("--"), Kind.PORT_NAME_DOUBLE_HYPHEN));
        out.addAll(Violation.unless(!text.startsWith("-") && !text.endsWith("-"), Kind.PORT_NAME_EDGE_HYPHEN));
        return out;
    }
}
