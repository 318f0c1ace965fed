package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.yaml.NodeProperties;
import io.deploymentdesigner.yaml.YamlAlias;
import io.deploymentdesigner.yaml.YamlEntry;
import io.deploymentdesigner.yaml.YamlItem;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What any YAML reader gets from a node, free of how it is written: two texts with equal meanings are read alike. Plain
 * and quoted scalars differ, for a plain one may be typed; duplicates and order count.
 */
sealed interface Meaning {
    /** Anchor and tag, without their place. */
    record Mark(@Nullable String anchor, @Nullable String tag) {
        static final Mark NONE = new Mark(null, null);

        static Mark of(NodeProperties properties) {
            return properties.range() == null ? NONE : new Mark(properties.anchor(), properties.tag());
        }
    }

    /** A scalar. */
    record Scalar(String value, boolean plain, Mark mark) implements Meaning {}

    /** A mapping. */
    record Mapping(List<Pair> pairs, Mark mark) implements Meaning {}

    /** One entry. */
    record Pair(Meaning key, Meaning value) {}

    /** A sequence. */
    record Sequence(List<Meaning> items, Mark mark) implements Meaning {}

    /** An alias, not followed. */
    record Reference(String name) implements Meaning {}

    /** The meaning of a node; of nothing, null. */
    static @Nullable Meaning ofNullable(@Nullable YamlNode node) {
        return node == null ? null : of(node);
    }

    /** The meaning of a node. */
    static Meaning of(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar(scalar);
            case YamlMapping mapping -> mapping(mapping);
            case YamlSequence sequence -> sequence(sequence);
            case YamlAlias alias -> new Reference(alias.name());
        };
    }

    private static Scalar scalar(YamlScalar scalar) {
        return new Scalar(scalar.value(), scalar.style().isPlain(), Mark.of(scalar.properties()));
    }

    private static Mapping mapping(YamlMapping mapping) {
        List<Pair> pairs = new ArrayList<>(mapping.entries().size());
        for (YamlEntry entry : mapping.entries()) {
            pairs.add(new Pair(of(entry.key()), of(entry.value())));
        }
        return new Mapping(pairs, Mark.of(mapping.properties()));
    }

    private static Sequence sequence(YamlSequence sequence) {
        List<Meaning> items = new ArrayList<>(sequence.items().size());
        for (YamlItem item : sequence.items()) {
            items.add(of(item.value()));
        }
        return new Sequence(items, Mark.of(sequence.properties()));
    }

    /** The same meaning with another anchor and tag; an alias has neither. */
    default Meaning with(Mark mark) {
        return switch (this) {
            case Scalar(String value, boolean plain, Mark old) -> new Scalar(value, plain, mark);
            case Mapping(List<Pair> pairs, Mark old) -> new Mapping(pairs, mark);
            case Sequence(List<Meaning> items, Mark old) -> new Sequence(items, mark);
            case Reference reference -> reference;
        };
    }
}
