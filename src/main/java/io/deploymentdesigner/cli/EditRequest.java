package io.deploymentdesigner.cli;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.FieldType;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlPath;
import org.jspecify.annotations.Nullable;

/** What one {@code --set} or {@code --remove} asks for, typed by the catalogue of the document's kind. */
final class EditRequest {
    private EditRequest() {}

    /**
     * Reads {@code path=value}, split at the first equals sign outside of brackets.
     *
     * @param kind kind of the document; unknown fields and kinds take any value as it is typed
     * @throws IllegalArgumentException where there is no equals sign or no path before it
     */
    static YamlEdit set(String assignment, String kind) {
        int equals = equalsSign(assignment);
        if (equals < 1) {
            throw new IllegalArgumentException(assignment);
        }
        YamlPath path = YamlPath.parse(assignment.substring(0, equals));
        return new YamlEdit.SetScalar(path, assignment.substring(equals + 1), type(path, kind));
    }

    /** Reads a path; the comment above goes too where that is wished. */
    static YamlEdit remove(String path, boolean withComment) {
        return new YamlEdit.Remove(YamlPath.parse(path), withComment);
    }

    private static int equalsSign(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '=' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static ValueType type(YamlPath path, String kind) {
        Catalogue catalogue = Catalogue.of(kind);
        @Nullable FieldType type = catalogue == null ? null : catalogue.type(path);
        return switch (type) {
            case FieldType.Scalar scalar -> type(scalar);
            case null, default -> ValueType.LITERAL;
        };
    }

    private static ValueType type(FieldType.Scalar scalar) {
        return switch (scalar) {
            case STRING, TIME, BYTES -> ValueType.STRING;
            case INT_OR_STRING, QUANTITY -> ValueType.INT_OR_STRING;
            case INT32, INT64, DOUBLE, BOOL, ANY -> ValueType.LITERAL;
        };
    }
}
