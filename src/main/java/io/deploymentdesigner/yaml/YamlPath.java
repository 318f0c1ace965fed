package io.deploymentdesigner.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a document's root to a node.
 *
 * @param steps keys and indices, empty for the root
 */
public record YamlPath(List<Step> steps) {
    /** The document's root. */
    public static final YamlPath ROOT = new YamlPath(List.of());

    /** One step of a path. */
    public sealed interface Step {}

    /** Into a mapping, by key. */
    public record Key(String name) implements Step {}

    /** Into a sequence, by place, from 0. */
    public record Index(int index) implements Step {}

    /** Into a sequence of mappings, to the first item whose field has this value: {@code containers[name=app]}. */
    public record Where(String field, String value) implements Step {}

    /** Copies the steps. */
    public YamlPath {
        steps = List.copyOf(steps);
    }

    /** This path and one key more. */
    public YamlPath key(String name) {
        return plus(new Key(name));
    }

    /** This path and one index more. */
    public YamlPath index(int index) {
        return plus(new Index(index));
    }

    /** This path and one step more. */
    public YamlPath plus(Step step) {
        Step[] longer = steps.toArray(new Step[steps.size() + 1]);
        longer[steps.size()] = step;
        return new YamlPath(List.of(longer));
    }

    /** This path and the other behind it. */
    public YamlPath plus(YamlPath further) {
        if (steps.isEmpty()) {
            return further;
        }
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(further.steps);
        return new YamlPath(longer);
    }

    /** What is left of this path behind another one that it begins with. */
    public YamlPath after(YamlPath beginning) {
        return new YamlPath(steps.subList(beginning.steps.size(), steps.size()));
    }

    /** The path without its last step; the root is its own parent. */
    public YamlPath parent() {
        return steps.isEmpty() ? this : new YamlPath(steps.subList(0, steps.size() - 1));
    }

    /** The key that the path ends with; empty for the root and for an item of a sequence. */
    public String name() {
        return !steps.isEmpty() && steps.getLast() instanceof Key(String name) ? name : "";
    }

    /** Whether this path begins with all steps of the other. */
    public boolean startsWith(YamlPath other) {
        return steps.size() >= other.steps.size()
                && steps.subList(0, other.steps.size()).equals(other.steps);
    }

    /**
     * Reads {@code spec.template.spec.containers[0].image}, {@code containers[name=app]},
     * {@code annotations["a.b/c"]} and the API server's {@code labels[app.kubernetes.io/name]}.
     *
     * @throws IllegalArgumentException with the offset of the first fault
     */
    public static YamlPath parse(String text) {
        return new PathParser(text).parse();
    }

    /** Dots between plain keys; any other key in brackets and double quotes. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Step step : steps) {
            switch (step) {
                case Key(String name)
                when PathParser.isPlain(name) ->
                    out.append(out.isEmpty() ? "" : ".").append(name);
                case Key(String name) ->
                    out.append("[\"")
                            .append(name.replace("\\", "\\\\").replace("\"", "\\\""))
                            .append("\"]");
                case Index(int index) -> out.append('[').append(index).append(']');
                case Where(String field, String value) ->
                    out.append('[').append(field).append('=').append(value).append(']');
            }
        }
        return out.toString();
    }
}
