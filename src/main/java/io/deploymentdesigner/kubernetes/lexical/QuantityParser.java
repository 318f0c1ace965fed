package io.deploymentdesigner.kubernetes.lexical;

import io.deploymentdesigner.kubernetes.lexical.Violation.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quantities as apimachinery's {@code ParseQuantity} does, oddities included: {@code m} and {@code .} are 0. */
final class QuantityParser {
    private static final Pattern FORM =
            Pattern.compile("([+-]?)([0-9]*)(?:\\.([0-9]*))?([eEinumkKMGTP]*(?:[+-])?[0-9]*)");
    private static final BigDecimal GREATEST_BINARY = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final int NANO = 9;
    private static final int DIGITS_LIMIT = 400;

    private QuantityParser() {}

    sealed interface Outcome {}

    record Good(Quantity quantity) implements Outcome {}

    record Bad(Violation violation) implements Outcome {}

    static Outcome parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (text.isEmpty() || !matcher.matches()) {
            return new Bad(Violation.of(Kind.QUANTITY_FORMAT));
        }
        QuantitySuffix suffix = QuantitySuffix.parse(matcher.group(4));
        return suffix == null
                ? new Bad(Violation.of(Kind.QUANTITY_SUFFIX))
                : new Good(quantity(matcher.group(1).equals("-"), digits(matcher), suffix));
    }

    private static BigDecimal digits(Matcher matcher) {
        String whole = matcher.group(2);
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        return whole.length() > DIGITS_LIMIT || fraction.length() > DIGITS_LIMIT
                ? manyDigits(whole.replaceFirst("^0+", ""), fraction)
                : new BigDecimal("0" + whole + "." + fraction + "0");
    }

    /** Hostile lengths: what lies beyond the limit only counts as being there. */
    private static BigDecimal manyDigits(String whole, String fraction) {
        if (whole.length() > DIGITS_LIMIT) {
            return BigDecimal.ONE.scaleByPowerOfTen(DIGITS_LIMIT);
        }
        String near = fraction.substring(0, Math.min(fraction.length(), DIGITS_LIMIT));
        boolean more = !Ascii.all(fraction.substring(near.length()), c -> c == '0');
        return new BigDecimal("0" + whole + "." + near + (more ? "1" : "0"));
    }

    private static Quantity quantity(boolean negative, BigDecimal digits, QuantitySuffix suffix) {
        BigDecimal amount = digits.multiply(suffix.factor());
        BigDecimal rounded = amount.scale() > NANO ? amount.setScale(NANO, RoundingMode.UP) : amount;
        boolean binary = suffix.format() == QuantityFormat.BINARY;
        BigDecimal capped = binary ? rounded.min(GREATEST_BINARY) : rounded;
        boolean fraction = capped.signum() > 0 && capped.compareTo(BigDecimal.ONE) < 0;
        QuantityFormat format = binary && fraction ? QuantityFormat.DECIMAL : suffix.format();
        return new Quantity(negative ? capped.negate() : capped, format);
    }
}
