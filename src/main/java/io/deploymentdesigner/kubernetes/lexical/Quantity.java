package io.deploymentdesigner.kubernetes.lexical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a resource: {@code 500m}, {@code 64Mi}, {@code 1e3}. Source: apimachinery's {@code api/resource},
 * {@code Quantity}. Exact: no floating point, nothing finer than a billionth, binary amounts at most 2^63-1.
 *
 * @param amount the value in the resource's unit: cores, bytes, pieces
 * @param format how it was written
 */
public record Quantity(BigDecimal amount, QuantityFormat format) implements Comparable<Quantity> {
    /** Nothing: also what the server reads from null. */
    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO, QuantityFormat.DECIMAL);

    private static final int MILLI = 3;
    /** So many digits Go keeps as one integer and a scale. */
    private static final int FEW_DIGITS = 18;

    /** Reads what the server reads, blanks around it aside; null where it is no quantity. */
    public static @Nullable Quantity parse(String text) {
        return QuantityParser.parse(text.strip()) instanceof QuantityParser.Good(Quantity quantity) ? quantity : null;
    }

    /** The one violation of a text that is no quantity; none where it is one. */
    public static List<Violation> violations(String text) {
        return QuantityParser.parse(text.strip()) instanceof QuantityParser.Bad(Violation violation)
                ? List.of(violation)
                : List.of();
    }

    /** -1, 0 or 1. */
    public int sign() {
        return amount.signum();
    }

    /** Whether nothing stands behind the point. */
    public boolean isInteger() {
        return amount.signum() == 0 || amount.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is a whole multiple of another amount above zero. */
    public boolean isMultipleOf(Quantity other) {
        return other.sign() > 0 && amount.remainder(other.amount).signum() == 0;
    }

    /** The sum, written as this one is. */
    public Quantity plus(Quantity other) {
        return new Quantity(amount.add(other.amount), sign() == 0 ? other.format : format);
    }

    /** As the server's defaults leave it: thousandths, rounded away from zero. */
    public Quantity roundedToMilli() {
        return amount.scale() <= MILLI ? this : new Quantity(amount.setScale(MILLI, RoundingMode.UP), format);
    }

    /**
     * The amount in thousandths as Go's 64-bit integers hold it, {@code MilliValue}: where it does not fit, a decimal of
     * few digits gives 0, and all others wrap around, so that 1Ei looks to the server as if it had a fraction.
     */
    public long milliValue() {
        BigInteger milli =
                amount.scaleByPowerOfTen(MILLI).setScale(0, RoundingMode.UP).toBigInteger();
        boolean fits = milli.bitLength() < Long.SIZE;
        boolean wraps =
                format == QuantityFormat.BINARY || amount.stripTrailingZeros().precision() > FEW_DIGITS;
        return fits || wraps ? milli.longValue() : 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    /** Amounts are equal, however they are written. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Quantity quantity && compareTo(quantity) == 0;
    }

    @Override
    public int hashCode() {
        return amount.stripTrailingZeros().hashCode();
    }

    /** The server's canonical spelling: the greatest suffix that leaves no fraction. */
    @Override
    public String toString() {
        return QuantityWriter.write(this);
    }
}
