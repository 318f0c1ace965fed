package io.deploymentdesigner.check.server;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** What Go's JSON decoder makes of one value for a field of a scalar type. */
enum ScalarDecoding {
    FITS,
    /** Of another type; the decoder goes on. */
    MISMATCH,
    /** Of another type; the decoder stops. */
    MISMATCH_AT_ONCE,
    /** Of the right type, but its text says nothing; the decoder goes on. */
    UNREADABLE,
    /** The same; the decoder stops. */
    UNREADABLE_AT_ONCE;

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]*={0,2}");

    /** Judges a value that is there and not null. */
    static ScalarDecoding of(Field field, FieldType.Scalar type) {
        return switch (type) {
            case STRING -> mismatchUnless(field.isText());
            case BOOL -> mismatchUnless(field.isBool());
            case DOUBLE -> mismatchUnless(field.isNumber());
            case INT32 -> mismatchUnless(fits(field, 31));
            case INT64 -> mismatchUnless(fits(field, 63));
            case INT_OR_STRING -> field.isText() || fits(field, 31) ? FITS : MISMATCH_AT_ONCE;
            case QUANTITY -> isQuantity(field) ? FITS : UNREADABLE_AT_ONCE;
            case TIME -> time(field);
            case BYTES -> bytes(field);
            case ANY -> FITS;
        };
    }

    private static ScalarDecoding mismatchUnless(boolean fits) {
        return fits ? FITS : MISMATCH;
    }

    private static boolean fits(Field field, int bits) {
        BigInteger value = field.integer();
        return value != null && value.bitLength() <= bits;
    }

    private static boolean isQuantity(Field field) {
        boolean scalar = field.isText() || field.isNumber();
        return scalar && Quantity.parse(field.text().strip()) != null;
    }

    private static ScalarDecoding time(Field field) {
        if (!field.isText()) {
            return MISMATCH_AT_ONCE;
        }
        return Words.time(field.text()).isEmpty() ? FITS : UNREADABLE_AT_ONCE;
    }

    private static ScalarDecoding bytes(Field field) {
        if (!field.isText()) {
            return MISMATCH;
        }
        String digits = field.text().replace("\n", "").replace("\r", "");
        return digits.length() % 4 == 0 && BASE64.matcher(digits).matches() ? FITS : UNREADABLE;
    }
}
