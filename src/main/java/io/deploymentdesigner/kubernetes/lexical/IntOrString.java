package io.deploymentdesigner.kubernetes.lexical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** A value that is a number or a text: ports, maxSurge, maxUnavailable. Source: apimachinery's {@code util/intstr}. */
public sealed interface IntOrString {
    /** A number. */
    record Int(int value) implements IntOrString {}

    /** A text. */
    record Text(String value) implements IntOrString {}

    /** The number before the percent sign; empty for a number and for any other text. */
    default OptionalInt percent() {
        if (!(this instanceof Text(String text)) || !Words.percent(text).isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(text.substring(0, text.length() - 1)));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /**
     * The number itself, or the percentage of a total, rounded up or down; a text that is no percentage counts 0.
     *
     * @param total for example the replicas
     * @param up maxSurge rounds up, maxUnavailable down
     */
    default int scaled(int total, boolean up) {
        if (this instanceof Int(int value)) {
            return value;
        }
        BigDecimal product = BigDecimal.valueOf((long) percent().orElse(0) * total, 2);
        return product.setScale(0, up ? RoundingMode.CEILING : RoundingMode.FLOOR)
                .intValue();
    }
}
