package io.deploymentdesigner.check.server.rule;

/** The API server's kinds of faults (apimachinery, field.ErrorType), and ours for the stages before validation. */
public enum ErrorType {
    REQUIRED("Required"),
    INVALID("Invalid"),
    NOT_SUPPORTED("NotSupported"),
    DUPLICATE("Duplicate"),
    FORBIDDEN("Forbidden"),
    TOO_LONG("TooLong"),
    TOO_MANY("TooMany"),
    NOT_FOUND("NotFound"),
    PARSE("Parse"),
    DECODE("Decode"),
    TYPE_MISMATCH("TypeMismatch"),
    UNKNOWN_FIELD("UnknownField"),
    DUPLICATE_KEY("DuplicateKey");

    private final String word;

    ErrorType(String word) {
        this.word = word;
    }

    /** As the command line prints it. */
    public String word() {
        return word;
    }
}
