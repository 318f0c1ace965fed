package io.deploymentdesigner.kubernetes.lexical;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Writes quantities as apimachinery's {@code CanonicalizeBytes} does. */
final class QuantityWriter {
    private static final List<String> DECIMAL = List.of("n", "u", "m", "", "k", "M", "G", "T", "P", "E");
    private static final List<String> BINARY = List.of("", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei");
    private static final BigInteger THOUSAND = BigInteger.valueOf(1_000);
    private static final BigInteger KIBI = BigInteger.valueOf(1_024);

    private QuantityWriter() {}

    static String write(Quantity quantity) {
        if (quantity.sign() == 0) {
            return "0";
        }
        boolean small = quantity.amount().abs().compareTo(new BigDecimal(KIBI)) < 0;
        return switch (quantity.format()) {
            case BINARY -> small || !quantity.isInteger() ? decimal(quantity, false) : binary(quantity);
            case DECIMAL -> decimal(quantity, false);
            case EXPONENT -> decimal(quantity, true);
        };
    }

    private static String binary(Quantity quantity) {
        BigInteger mantissa = quantity.amount().toBigIntegerExact();
        int step = 0;
        while (step < BINARY.size() - 1 && mantissa.mod(KIBI).signum() == 0) {
            mantissa = mantissa.divide(KIBI);
            step++;
        }
        return mantissa + BINARY.get(step);
    }

    private static String decimal(Quantity quantity, boolean exponent) {
        BigInteger mantissa = quantity.amount().scaleByPowerOfTen(9).toBigInteger();
        int step = 0;
        while ((exponent || step < DECIMAL.size() - 1) && mantissa.mod(THOUSAND).signum() == 0) {
            mantissa = mantissa.divide(THOUSAND);
            step++;
        }
        int power = 3 * (step - 3);
        return mantissa + (!exponent ? DECIMAL.get(step) : power == 0 ? "" : "e" + power);
    }
}
