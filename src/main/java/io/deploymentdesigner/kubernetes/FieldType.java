package io.deploymentdesigner.kubernetes;

/** What the API lets stand at a place of a manifest. */
public sealed interface FieldType {
    /** A single value. */
    enum Scalar implements FieldType {
        /** Any text. */
        STRING,
        /** An integer of 32 bits. */
        INT32,
        /** An integer of 64 bits. */
        INT64,
        /** A floating-point number. */
        DOUBLE,
        /** {@code true} or {@code false}. */
        BOOL,
        /** An amount with an optional suffix: {@code 500m}, {@code 1.5Gi}; a string or a number in YAML. */
        QUANTITY,
        /** An integer, or text such as {@code http} or {@code 25%}. */
        INT_OR_STRING,
        /** An instant in RFC 3339. */
        TIME,
        /** Bytes in base64. */
        BYTES,
        /** Any JSON value. */
        ANY
    }

    /**
     * A mapping with the fields of a schema.
     *
     * @param schema its name in the API without the version, such as {@code Container}
     */
    record ObjectOf(String schema) implements FieldType {}

    /** A sequence of items of one type. */
    record ListOf(FieldType item) implements FieldType {}

    /** A mapping from free keys to values of one type. */
    record MapOf(FieldType value) implements FieldType {}
}
