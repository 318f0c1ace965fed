package io.deploymentdesigner.kubernetes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Lists every field below a type; a schema that contains itself is entered once on each way. */
final class CatalogueWalk {
    private final List<CatalogueEntry> entries = new ArrayList<>();
    private final Deque<String> inside = new ArrayDeque<>();

    private CatalogueWalk() {}

    static List<CatalogueEntry> from(FieldType root) {
        CatalogueWalk walk = new CatalogueWalk();
        walk.enter("", root);
        return List.copyOf(walk.entries);
    }

    private void enter(String path, FieldType type) {
        switch (type) {
            case FieldType.ListOf(FieldType item) -> enter(path + "[]", item);
            case FieldType.MapOf(FieldType value) -> enter(path + "[]", value);
            case FieldType.ObjectOf(String schema) -> {
                if (!inside.contains(schema)) {
                    inside.push(schema);
                    Catalogue.fields(type).forEach(field -> add(path, field));
                    inside.pop();
                }
            }
            case FieldType.Scalar _ -> {
                // nothing below
            }
        }
    }

    private void add(String parent, CatalogueField field) {
        if (field.existsIn(Catalogue.NEWEST_MINOR)) {
            String path = parent.isEmpty() ? field.name() : parent + "." + field.name();
            entries.add(new CatalogueEntry(path, field));
            enter(path, field.type());
        }
    }
}
