package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.util.List;

/**
 * Whole numbers from one bound to the other, both included.
 *
 * @param least the lower bound
 * @param greatest the upper bound
 */
public record Range(long least, long greatest) {
    /** Users and groups of Linux, as the API takes them. Source: {@code IsValidUserID}. */
    public static final Range USER_ID = of(0, Integer.MAX_VALUE);
    /** Permission bits of a file: 0 to octal 0777. */
    public static final Range FILE_MODE = of(0, 511);

    /** From one bound to the other. */
    public static Range of(long least, long greatest) {
        return new Range(least, greatest);
    }

    /** One violation where the number lies outside. */
    public List<Violation> violations(long number) {
        return Violation.unless(number >= least && number <= greatest, Kind.OUT_OF_RANGE, least, greatest);
    }

    /** One violation where the number is below zero. */
    public static List<Violation> notNegative(long number) {
        return Violation.unless(number >= 0, Kind.NEGATIVE);
    }
}
