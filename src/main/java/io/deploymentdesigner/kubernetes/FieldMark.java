package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/** Where a finding about a field is marked. */
final class FieldMark {
    private FieldMark() {}

    /** A scalar's own text, a collection's key, and where nothing is written the nearest place that is. */
    static TextRange of(Field field) {
        YamlNode written = field.written();
        if (written instanceof YamlAlias alias) {
            return alias.range();
        }
        if (written instanceof YamlScalar leaf && !leaf.isBlank()) {
            return leaf.range();
        }
        TextRange head = head(field, written);
        return head != null ? head : of(field.parent());
    }

    /** The key where there is one, else the first key of a mapping or the first item of a list. */
    private static @Nullable TextRange head(Field field, @Nullable YamlNode written) {
        YamlNode key = field.key();
        if (key != null) {
            return key.range();
        }
        return switch (written) {
            case YamlMapping mapping
            when !mapping.entries().isEmpty() ->
                mapping.entries().getFirst().key().range();
            case null ->
                field.parent() == field ? TextRange.at(field.document().range().start()) : null;
            default -> written.range();
        };
    }
}
