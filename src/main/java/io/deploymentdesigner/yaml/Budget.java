package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts what a document would grow to if its aliases were written out, so that whoever follows aliases is safe from
 * alias bombs. SnakeYAML's own limits act only when it builds objects, which we never let it do.
 */
final class Budget {
    /** How deep a document may be, aliases written out. */
    static final int DEPTH = 64;
    /** How many aliases a stream may have. */
    static final int ALIASES = 10_000;
    /** How many nodes a document may have, aliases written out; go-yaml grows suspicious at the same number. */
    static final int NODES = 400_000;

    private final Deque<Size> open = new ArrayDeque<>();
    private final Map<String, Size> anchors = new HashMap<>();
    private final Map<String, Integer> unfinished = new HashMap<>();
    private int aliases;

    /** What hangs below a node, aliases written out. */
    private static final class Size {
        private long nodes = 1;
        private int depth;

        private void add(Size part) {
            nodes += part.nodes;
            depth = Math.max(depth, part.depth + 1);
        }
    }

    /** Forgets the anchors: they end with their document. */
    void beginDocument() {
        anchors.clear();
        unfinished.clear();
    }

    void open(NodeProperties properties, TextRange range) {
        if (open.size() >= DEPTH) {
            throw new ReadingStopped(Kind.TOO_DEEP, range, DEPTH);
        }
        if (properties.anchor() != null) {
            unfinished.merge(properties.anchor(), 1, Integer::sum);
        }
        open.push(new Size());
    }

    void close(NodeProperties properties, TextRange range) {
        String anchor = properties.anchor();
        if (anchor != null) {
            unfinished.computeIfPresent(anchor, (name, count) -> count == 1 ? null : count - 1);
        }
        add(open.pop(), anchor, range);
    }

    void scalar(NodeProperties properties, TextRange range) {
        add(new Size(), properties.anchor(), range);
    }

    void alias(String name, TextRange range) {
        if (++aliases > ALIASES) {
            throw new ReadingStopped(Kind.TOO_MANY_ALIASES, range, ALIASES);
        }
        if (unfinished.containsKey(name)) {
            throw new ReadingStopped(Kind.RECURSIVE_ALIAS, range, name);
        }
        Size size = anchors.get(name);
        if (size == null) {
            throw new ReadingStopped(Kind.UNKNOWN_ALIAS, range, name);
        }
        add(size, null, range);
    }

    private void add(Size size, @org.jspecify.annotations.Nullable String anchor, TextRange range) {
        if (anchor != null) {
            anchors.put(anchor, size);
        }
        Size parent = open.peek();
        if (parent == null) {
            return;
        }
        parent.add(size);
        if (parent.nodes > NODES && aliases > 0) {
            throw new ReadingStopped(Kind.TOO_MANY_ALIASES, range, NODES);
        }
        if (open.size() + size.depth > DEPTH) {
            throw new ReadingStopped(Kind.TOO_DEEP, range, DEPTH);
        }
    }
}
