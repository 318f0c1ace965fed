package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.kubernetes.CatalogueField;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.Set;

/** What to take away so that no empty parent is left behind. */
final class Pruning {
    /** Objects that say something by being there, even when they are empty. */
    private static final Set<String> MEANINGFUL = Set.of("emptyDir", "spec", "metadata", "template", "podSelector");

    private Pruning() {}

    /** The path itself, or its outermost ancestor that holds nothing else and may be left out. */
    static YamlPath whole(FormScope scope, YamlPath path) {
        YamlPath whole = path;
        while (holdsOnlyThis(scope, whole.parent()) && mayGo(scope, whole.parent())) {
            whole = whole.parent();
        }
        return whole;
    }

    private static boolean holdsOnlyThis(FormScope scope, YamlPath parent) {
        Field field = scope.at(parent);
        return field.isSequence() ? field.items().size() == 1 : field.fields().size() == 1;
    }

    private static boolean mayGo(FormScope scope, YamlPath parent) {
        if (parent.steps().isEmpty() || !(parent.steps().getLast() instanceof YamlPath.Key(String name))) {
            return false;
        }
        CatalogueField field = scope.field(parent);
        return field != null && !field.required() && !MEANINGFUL.contains(name);
    }
}
