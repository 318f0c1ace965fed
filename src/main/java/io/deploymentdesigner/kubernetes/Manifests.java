package io.deploymentdesigner.kubernetes;

import io.deploymentdesigner.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The objects of documents: one each, save that a {@code List} stands for its items, as kubectl sends them one by one
 * (cli-runtime, {@code resource.FlattenListVisitor}).
 */
public final class Manifests {
    /** Lists in lists; aliases could nest them without end. */
    private static final int DEEPEST = 8;

    private Manifests() {}

    /** The objects of all documents, in the order of the text. */
    public static List<Field> of(List<YamlDocument> documents) {
        List<Field> objects = new ArrayList<>();
        documents.forEach(document -> add(Field.root(document), 0, objects));
        return objects;
    }

    /** The objects of one document; a List without items is one. */
    public static List<Field> of(YamlDocument document) {
        return of(List.of(document));
    }

    /** Whether the object only holds others. */
    public static boolean isList(Field object) {
        return object.get("kind").text().equals("List")
                && object.get("apiVersion").text().equals("v1")
                && !object.get("items").items().isEmpty();
    }

    private static void add(Field object, int depth, List<Field> objects) {
        if (depth < DEEPEST && isList(object)) {
            object.get("items").items().forEach(item -> add(item.asObject(), depth + 1, objects));
        } else {
            objects.add(object);
        }
    }
}
