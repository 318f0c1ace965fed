package io.deploymentdesigner.kubernetes.lexical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a quantity's digits.
 *
 * @param format how the quantity is written
 * @param exponent power of ten; of two for the binary suffixes
 */
record QuantitySuffix(QuantityFormat format, int exponent) {
    /** Beyond this, no quantity differs in any rule; it keeps hostile exponents from filling the memory. */
    private static final int EXPONENT_LIMIT = 400;

    private static final Map<String, QuantitySuffix> KNOWN = Map.ofEntries(
            decimal("n", -9),
            decimal("u", -6),
            decimal("m", -3),
            decimal("", 0),
            decimal("k", 3),
            decimal("M", 6),
            decimal("G", 9),
            decimal("T", 12),
            decimal("P", 15),
            decimal("E", 18),
            binary("Ki", 10),
            binary("Mi", 20),
            binary("Gi", 30),
            binary("Ti", 40),
            binary("Pi", 50),
            binary("Ei", 60));

    /** Null where the text is no suffix. */
    static @Nullable QuantitySuffix parse(String text) {
        QuantitySuffix known = KNOWN.get(text);
        return known != null || text.length() < 2 || "eE".indexOf(text.charAt(0)) < 0 ? known : power(text);
    }

    /** What the digits are multiplied with. */
    BigDecimal factor() {
        return format == QuantityFormat.BINARY
                ? new BigDecimal(BigInteger.ONE.shiftLeft(exponent))
                : BigDecimal.ONE.scaleByPowerOfTen(exponent);
    }

    private static @Nullable QuantitySuffix power(String text) {
        try {
            long exponent = Long.parseLong(text.substring(1));
            return new QuantitySuffix(QuantityFormat.EXPONENT, Math.clamp(exponent, -EXPONENT_LIMIT, EXPONENT_LIMIT));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Map.Entry<String, QuantitySuffix> decimal(String text, int exponent) {
        return Map.entry(text, new QuantitySuffix(QuantityFormat.DECIMAL, exponent));
    }

    private static Map.Entry<String, QuantitySuffix> binary(String text, int exponent) {
        return Map.entry(text, new QuantitySuffix(QuantityFormat.BINARY, exponent));
    }
}
