package io.deploymentdesigner.kubernetes.lexical;

import java.util.List;
import java.util.Locale;

/**
 * One way in which a text or number breaks its lexical class.
 *
 * @param kind what is wrong
 * @param arguments what the kind needs to be told: limits, in its own order
 */
public record Violation(Kind kind, List<Object> arguments) {
    /** What can be wrong; one sentence each, in every language. */
    public enum Kind {
        /** More bytes than allowed; argument: the limit. */
        TOO_LONG,
        /** A whole number outside a range; arguments: least and greatest. */
        OUT_OF_RANGE,
        /** Below zero. */
        NEGATIVE,
        DNS_LABEL,
        /** A good subdomain where only a label may stand. */
        DNS_LABEL_WITH_DOTS,
        DNS_SUBDOMAIN,
        DNS_SUBDOMAIN_UNDERSCORE,
        DNS_1035_LABEL,
        /** More than one slash. */
        KEY_SLASHES,
        KEY_PREFIX_EMPTY,
        /** Argument: the limit. */
        KEY_PREFIX_TOO_LONG,
        KEY_PREFIX,
        KEY_NAME_EMPTY,
        /** Argument: the limit. */
        KEY_NAME_TOO_LONG,
        KEY_NAME,
        LABEL_VALUE,
        PORT_NAME_CHARACTERS,
        PORT_NAME_LETTER,
        PORT_NAME_DOUBLE_HYPHEN,
        PORT_NAME_EDGE_HYPHEN,
        ENV_NAME_EMPTY,
        /** The rule since 1.32: printable ASCII but the equals sign. */
        ENV_NAME,
        /** The rule before 1.32. */
        ENV_NAME_STRICT,
        CONFIG_KEY,
        /** The text is a single dot. */
        DOT,
        /** The text is two dots. */
        DOT_DOT,
        /** The text begins with two dots. */
        DOT_DOT_PREFIX,
        PERCENT,
        HTTP_HEADER,
        SYSCTL,
        ABSOLUTE_PATH,
        BACKSTEPS,
        IP_ADDRESS,
        IP_LEADING_ZEROS,
        IP_MAPPED,
        CIDR,
        CIDR_LEADING_ZEROS,
        CIDR_MAPPED,
        CIDR_HOST_BITS,
        QUANTITY_FORMAT,
        QUANTITY_SUFFIX,
        TIME;

        /** The key of the sentence: lower case with hyphens. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Copies the arguments. */
    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** A violation and what it needs to be told. */
    public static Violation of(Kind kind, Object... arguments) {
        return new Violation(kind, List.of(arguments));
    }

    /** A list of one, or none where all is well. */
    static List<Violation> unless(boolean good, Kind kind, Object... arguments) {
        return good ? List.of() : List.of(of(kind, arguments));
    }
}
