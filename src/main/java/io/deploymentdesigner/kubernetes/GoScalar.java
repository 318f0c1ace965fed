package io.deploymentdesigner.kubernetes;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What a scalar of a manifest means once go-yaml has read it and it became JSON. */
public sealed interface GoScalar {
    /** The JSON text, strings without quotes. */
    String json();

    /** Nothing: to the API server the same as an absent field. */
    record Null() implements GoScalar {
        @Override
        public String json() {
            return "null";
        }
    }

    /** A boolean. */
    record Bool(boolean value) implements GoScalar {
        @Override
        public String json() {
            return String.valueOf(value);
        }
    }

    /** A whole number that fits 64 bits, signed or not. */
    record Int(BigInteger value) implements GoScalar {
        @Override
        public String json() {
            return value.toString();
        }
    }

    /** A number with a fraction or an exponent; may be infinite or no number at all, which JSON cannot say. */
    record Real(double value) implements GoScalar {
        /** As Go's encoding/json writes a float64: plain between 1e-6 and 1e21, else with an exponent. */
        @Override
        public String json() {
            if (!Double.isFinite(value)) {
                return String.valueOf(value);
            }
            double size = Math.abs(value);
            BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
            boolean plain = size == 0 || (size >= 1e-6 && size < 1e21);
            return plain ? exact.toPlainString() : withExponent(exact);
        }

        private static String withExponent(BigDecimal exact) {
            int exponent = exact.precision() - exact.scale() - 1;
            BigDecimal mantissa = exact.movePointLeft(exponent).stripTrailingZeros();
            return mantissa.toPlainString() + "e" + (exponent < 0 ? "" : "+") + exponent;
        }
    }

    /** Text. */
    record Text(String value) implements GoScalar {
        @Override
        public String json() {
            return value;
        }
    }

    /**
     * A value that contradicts its tag, such as {@code !!int abc}: go-yaml gives up on the whole text.
     *
     * @param value as written
     * @param tag the short tag, such as {@code !!int}
     */
    record Contradiction(String value, String tag) implements GoScalar {
        @Override
        public String json() {
            return value;
        }
    }
}
