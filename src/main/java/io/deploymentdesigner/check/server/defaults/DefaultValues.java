package io.deploymentdesigner.check.server.defaults;

import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.FieldType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that count where a manifest says nothing: the grey hints of the form, and what {@code --show-defaults} writes
 * out.
 */
public final class DefaultValues {
    private DefaultValues() {}

    /**
     * What counts at a field when nothing is written there, whether or not something is; empty where the server has no
     * default for it. A default may depend on the fields beside it, as a pull policy does on the image.
     *
     * @param field of an object of a known kind
     */
    public static Optional<String> of(Field field) {
        return schemaOf(field.parent())
                .map(schema -> DefaultTable.of(schema).get(field.name()))
                .flatMap(entry -> entry.value().apply(field.parent()).stream().findFirst());
    }

    private static Optional<String> schemaOf(Field object) {
        Field root = object.root();
        Catalogue catalogue = Catalogue.of(root.get("kind").text());
        return catalogue != null
                        && catalogue.type(object.yamlPath().after(object.base()))
                                instanceof FieldType.ObjectOf(String schema)
                ? Optional.of(schema)
                : Optional.empty();
    }

    /** Everything that the server would write into the object, parents before their fields; none for an unknown kind. */
    public static List<DefaultValue> missing(Field root) {
        Catalogue catalogue = Catalogue.of(root.get("kind").text());
        List<DefaultValue> found = new ArrayList<>();
        if (catalogue != null) {
            visit(root, catalogue.root(), found);
        }
        return found;
    }

    private static void visit(Field field, FieldType type, List<DefaultValue> found) {
        switch (type) {
            case FieldType.ObjectOf(String schema) -> visitObject(field, schema, found);
            case FieldType.ListOf(FieldType item) -> field.items().forEach(each -> visit(each, item, found));
            case FieldType.MapOf _, FieldType.Scalar _ -> {}
        }
    }

    private static void visitObject(Field object, String schema, List<DefaultValue> found) {
        Map<String, DefaultTable.Entry> defaults = DefaultTable.of(schema);
        defaults.forEach((name, entry) -> add(object, name, entry, found));
        for (CatalogueField known : Catalogue.fields(new FieldType.ObjectOf(schema))) {
            Field child = object.get(known.name());
            boolean made = defaults.containsKey(known.name()) && of(child).isPresent();
            if (child.exists() || made) {
                visit(child, known.type(), found);
            }
        }
    }

    private static void add(Field object, String name, DefaultTable.Entry entry, List<DefaultValue> found) {
        Field child = object.get(name);
        boolean unset = !child.exists() || entry.isUnsetBy(child);
        if (entry.stored() && unset) {
            entry.value().apply(object).stream()
                    .filter(value -> !value.isEmpty() || !child.isWritten())
                    .map(value -> new DefaultValue(child.yamlPath(), value, entry.kind()))
                    .forEach(found::add);
        }
    }

    /** The same without the objects that get fields of their own anyway. */
    public static List<DefaultValue> leaves(Field root) {
        List<DefaultValue> all = missing(root);
        return all.stream()
                .filter(each -> all.stream().noneMatch(other -> isInside(other, each)))
                .sorted(Comparator.comparingInt(each -> each.path().steps().size()))
                .toList();
    }

    private static boolean isInside(DefaultValue inner, DefaultValue outer) {
        return !inner.path().equals(outer.path()) && inner.path().startsWith(outer.path());
    }
}
