package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.yaml.patch.Meaning.Mapping;
import io.deploymentdesigner.yaml.patch.Meaning.Pair;
import io.deploymentdesigner.yaml.patch.Meaning.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The intended change of a document's meaning, said without any text. */
@FunctionalInterface
interface Change {
    /** The document's meaning after the change. */
    @Nullable
    Meaning of(@Nullable Meaning root);

    /** Changes the node of a site, and nothing around it. */
    static Change at(Site site, UnaryOperator<Meaning> change) {
        return root -> root == null ? null : descend(root, site.indices(), change);
    }

    private static Meaning descend(Meaning node, List<Integer> way, UnaryOperator<Meaning> change) {
        if (way.isEmpty()) {
            return change.apply(node);
        }
        int index = way.getFirst();
        List<Integer> rest = way.subList(1, way.size());
        return switch (node) {
            case Mapping mapping -> {
                Pair old = mapping.pairs().get(index);
                Pair pair = new Pair(old.key(), descend(old.value(), rest, change));
                yield new Mapping(replaced(mapping.pairs(), index, pair), mapping.mark());
            }
            case Sequence sequence -> {
                Meaning item = descend(sequence.items().get(index), rest, change);
                yield new Sequence(replaced(sequence.items(), index, item), sequence.mark());
            }
            default -> node;
        };
    }

    /** A new pair at the end of a mapping. */
    static UnaryOperator<Meaning> append(Pair pair) {
        return node -> node instanceof Mapping(List<Pair> pairs, Meaning.Mark mark)
                ? new Mapping(inserted(pairs, pairs.size(), pair), mark)
                : node;
    }

    /** A new item in a sequence. */
    static UnaryOperator<Meaning> insert(int index, Meaning item) {
        return node -> node instanceof Sequence(List<Meaning> items, Meaning.Mark mark)
                ? new Sequence(inserted(items, index, item), mark)
                : node;
    }

    /** A pair or an item taken away. */
    static UnaryOperator<Meaning> remove(int index) {
        return node -> switch (node) {
            case Mapping(List<Pair> pairs, Meaning.Mark mark) -> new Mapping(without(pairs, index), mark);
            case Sequence(List<Meaning> items, Meaning.Mark mark) -> new Sequence(without(items, index), mark);
            default -> node;
        };
    }

    /** A pair with another key. */
    static UnaryOperator<Meaning> rename(int index, Meaning key) {
        return node -> node instanceof Mapping(List<Pair> pairs, Meaning.Mark mark)
                ? new Mapping(
                        replaced(pairs, index, new Pair(key, pairs.get(index).value())), mark)
                : node;
    }

    /** An item at another place. */
    static UnaryOperator<Meaning> move(int from, int to) {
        return node -> node instanceof Sequence(List<Meaning> items, Meaning.Mark mark)
                ? new Sequence(inserted(without(items, from), to, items.get(from)), mark)
                : node;
    }

    private static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, element);
        return copy;
    }

    private static <T> List<T> inserted(List<T> list, int index, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.add(index, element);
        return copy;
    }

    private static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }
}
