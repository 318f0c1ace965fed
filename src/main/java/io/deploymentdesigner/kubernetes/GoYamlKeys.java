package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a mapping's keys become JSON names: numbers and booleans turn into text, {@code <<} merges. */
public final class GoYamlKeys {
    private static final String MERGE_TAG = "tag:yaml.org,2002:merge";

    private GoYamlKeys() {}

    /** Whether the key is the merge key: unquoted, or tagged as one. */
    public static boolean isMerge(YamlNode key) {
        if (!(key instanceof YamlScalar scalar) || !scalar.value().equals("<<")) {
            return false;
        }
        String tag = scalar.properties().tag();
        return tag == null ? scalar.style().isPlain() : tag.equals(MERGE_TAG);
    }

    /** The JSON name; null for what can be none: null, a list, a mapping. */
    public static @Nullable String name(YamlDocument document, YamlNode key) {
        if (!(document.resolve(key) instanceof YamlScalar scalar)) {
            return null;
        }
        return switch (GoYamlScalars.resolve(scalar)) {
            case GoScalar.Null none -> null;
            case GoScalar.Real(double value) -> real(value);
            case GoScalar known -> known.json();
        };
    }

    /** As Go formats a float32 with verb g. */
    private static String real(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf";
        }
        return new BigDecimal(Float.toString((float) value))
                .stripTrailingZeros()
                .toPlainString();
    }
}
