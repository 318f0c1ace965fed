package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What is written at one place of a document, if anything: aliases are followed, scalars are typed as go-yaml does. */
abstract sealed class WrittenValue permits Field {
    private static final GoScalar NULL = new GoScalar.Null();

    private final YamlDocument document;
    private final @Nullable YamlNode written;
    private final @Nullable YamlNode node;
    private @Nullable GoScalar scalar;

    /**
     * Something written, or not.
     *
     * @param written as it is written, perhaps an alias; null where nothing is
     */
    WrittenValue(YamlDocument document, @Nullable YamlNode written) {
        this.document = document;
        this.written = written;
        this.node = written == null ? null : document.resolve(written);
    }

    /** The document this field is part of. */
    public YamlDocument document() {
        return document;
    }

    /** The node that counts here, aliases followed; null where nothing is written. */
    public @Nullable YamlNode node() {
        return node;
    }

    /** What is written, perhaps an alias; null where nothing is. */
    @Nullable
    YamlNode written() {
        return written;
    }

    /** Whether a value other than null is written here. */
    public boolean exists() {
        return node != null && !isNull();
    }

    /** Whether the key or item is written, null or not. */
    public boolean isWritten() {
        return written != null;
    }

    /** Whether a null is written here. */
    public boolean isNull() {
        return node instanceof YamlScalar && scalar() instanceof GoScalar.Null;
    }

    /** Whether this is an object or a map. */
    public boolean isMapping() {
        return node instanceof YamlMapping;
    }

    /** Whether this is a list. */
    public boolean isSequence() {
        return node instanceof YamlSequence;
    }

    /** Whether text is written here, which numbers and booleans without quotes are not. */
    public boolean isText() {
        return scalar() instanceof GoScalar.Text;
    }

    /** Whether a number is written here. */
    public boolean isNumber() {
        return scalar() instanceof GoScalar.Int || scalar() instanceof GoScalar.Real;
    }

    /** The typed scalar; null scalar where there is none. */
    public GoScalar scalar() {
        GoScalar known = scalar;
        if (known == null) {
            known = node instanceof YamlScalar leaf ? GoYamlScalars.resolve(leaf) : NULL;
            scalar = known;
        }
        return known;
    }

    /** The text; of a number or boolean its JSON form, of nothing the empty text. */
    public String text() {
        return scalar() instanceof GoScalar.Null ? "" : scalar().json();
    }

    /** Whether there is nothing, or text without a character. */
    public boolean isEmptyText() {
        return text().isEmpty();
    }

    /** The whole number, {@code 3.0} and {@code 1e2} included; 0 where there is none. Beyond 64 bits it saturates. */
    public long intValue() {
        BigInteger value = integer();
        if (value == null) {
            return 0;
        }
        return value.bitLength() <= 63 ? value.longValue() : value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** The whole number as the API server's JSON decoder reads it, null where there is none. */
    public @Nullable BigInteger integer() {
        return switch (scalar()) {
            case GoScalar.Int(var value) -> value;
            case GoScalar.Real real
            when Math.abs(real.value()) < 1e19 && real.value() == Math.rint(real.value()) ->
                new BigInteger(real.json());
            default -> null;
        };
    }

    /** Whether true is written here. */
    public boolean bool() {
        return scalar() instanceof GoScalar.Bool(var value) && value;
    }

    /** Whether true or false is written here. */
    public boolean isBool() {
        return scalar() instanceof GoScalar.Bool;
    }
}
