package io.deploymentdesigner.kubernetes;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as Go's strconv reads them with base 0, which is what go-yaml v2 asks of it. */
final class GoNumbers {
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern WHOLE =
            Pattern.compile("([-+]?)(0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+|0[0-7]*|[1-9][0-9]*)");
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);

    /** So many digits always fit a long. */
    private static final int LONG_DIGITS = 18;

    private GoNumbers() {}

    /** An int or, failing that, a float; null where the text is neither. Underscores are gone already. */
    static @Nullable GoScalar number(String text) {
        if (!mayBeNumber(text)) {
            return null;
        }
        GoScalar whole = whole(text);
        return whole != null ? whole : real(text);
    }

    /** Whether no character says that it is none: most texts that begin like a number are quantities, names or dates. */
    private static boolean mayBeNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            if (!digit && "+-.xXoO".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** A float of decimal digits; null where it is none or does not fit 64 bits. */
    static @Nullable GoScalar real(String text) {
        if (!FLOAT.matcher(text).matches()) {
            return null;
        }
        double value = Double.parseDouble(text);
        return Double.isInfinite(value) ? null : new GoScalar.Real(value);
    }

    private static @Nullable GoScalar whole(String text) {
        if (isShortDecimal(text)) {
            return new GoScalar.Int(BigInteger.valueOf(Long.parseLong(text)));
        }
        if (!WHOLE.matcher(text).matches()) {
            return null;
        }
        boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
        BigInteger size = magnitude(signed ? text.substring(1) : text);
        BigInteger value = text.charAt(0) == '-' ? size.negate() : size;
        boolean unsignedOnly = value.bitLength() > 63;
        boolean fits = value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0 && !(signed && unsignedOnly);
        return fits ? new GoScalar.Int(value) : null;
    }

    /** Whether only digits are written, not the octal ones and not too many for 64 bits: what most numbers are. */
    private static boolean isShortDecimal(String text) {
        boolean octal = text.length() > 1 && text.charAt(0) == '0';
        if (text.isEmpty() || text.length() > LONG_DIGITS || octal) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static BigInteger magnitude(String digits) {
        String lower = digits.toLowerCase(Locale.ROOT);
        if (lower.startsWith("0x")) {
            return new BigInteger(lower.substring(2), 16);
        }
        if (lower.startsWith("0b")) {
            return new BigInteger(lower.substring(2), 2);
        }
        if (lower.startsWith("0o")) {
            return new BigInteger(lower.substring(2), 8);
        }
        return new BigInteger(lower, lower.startsWith("0") ? 8 : 10);
    }
}
