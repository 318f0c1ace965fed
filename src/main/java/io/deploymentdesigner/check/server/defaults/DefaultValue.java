package io.deploymentdesigner.check.server.defaults;

import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;

/**
 * What counts at a place where nothing is written.
 *
 * @param path the place
 * @param value the value as plain text, {@code {}} for an empty object
 * @param kind how it would be written
 */
public record DefaultValue(YamlPath path, String value, Kind kind) {
    /** How a default would be written. */
    public enum Kind {
        TEXT,
        LITERAL,
        INT_OR_STRING,
        OBJECT
    }

    /** The edit that writes it down. */
    public YamlEdit edit() {
        return switch (kind) {
            case TEXT -> new YamlEdit.SetScalar(path, value, YamlEdit.ValueType.STRING);
            case LITERAL -> new YamlEdit.SetScalar(path, value, YamlEdit.ValueType.LITERAL);
            case INT_OR_STRING -> new YamlEdit.SetScalar(path, value, YamlEdit.ValueType.INT_OR_STRING);
            case OBJECT -> new YamlEdit.SetYaml(path, value);
        };
    }
}
