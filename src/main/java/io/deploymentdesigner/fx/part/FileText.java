package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlPath;

/**
 * One document, asked by path as the API server reads it and by content as a person reads it.
 *
 * @param scalars the text of its scalars
 * @param document its index in the file
 * @param root its cursor
 */
public record FileText(ScalarText scalars, int document, Field root) {
    /** Opens a document of the text. */
    public static FileText of(ScalarText scalars, YamlDocument document) {
        return new FileText(scalars, document.index(), Field.root(document));
    }

    /** The field at a path, absent where nothing is written there. */
    public Field at(YamlPath path) {
        Field field = root;
        for (YamlPath.Step step : path.steps()) {
            field = step(field, step);
        }
        return field;
    }

    private static Field step(Field field, YamlPath.Step step) {
        return switch (step) {
            case YamlPath.Key(String name) -> field.get(name);
            case YamlPath.Index(int index) ->
                index < field.items().size() ? field.items().get(index) : field.get("[" + index + "]");
            case YamlPath.Where(String name, String value) ->
                field.items().stream()
                        .filter(item -> item.get(name).text().equals(value))
                        .findFirst()
                        .orElseGet(() -> field.get("[" + name + "=" + value + "]"));
        };
    }

    /** A scalar with its placeholders and without its quotes; empty where there is none. */
    public String word(Field field) {
        return scalars.of(field.node()).orElse("");
    }

    /** The scalar at a path; empty where there is none. */
    public String word(YamlPath path) {
        return word(at(path));
    }

    /** How many items the list at the path has; 0 where there is none. */
    public int size(YamlPath path) {
        return at(path).items().size();
    }

    /** The kind of the object at a path, empty where it has none. */
    public String kind(YamlPath base) {
        return word(base.key("kind"));
    }
}
