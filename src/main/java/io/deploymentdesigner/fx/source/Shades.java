package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlMapping;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlScalar;
import io.deploymentdesigner.yaml.YamlSequence;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which lines lie inside a scalar of several lines, so that a colon or a hash in it is only text. */
final class Shades {
    private final BitSet lines = new BitSet();
    private final LineIndex index;

    private Shades(LineIndex index) {
        this.index = index;
    }

    /** Reads them from the tree. */
    static Shades of(Snapshot snapshot) {
        Shades shades = new Shades(snapshot.lines());
        for (YamlDocument document : snapshot.isBroken()
                ? List.<YamlDocument>of()
                : snapshot.stream().documents()) {
            shades.add(document.root());
        }
        return shades;
    }

    /** Whether a line, from 1, begins inside such a scalar. */
    boolean covers(int line) {
        return lines.get(line);
    }

    private void add(@Nullable YamlNode node) {
        switch (node) {
            case YamlScalar scalar -> add(scalar.range());
            case YamlMapping mapping -> mapping.entries().forEach(entry -> add(entry.value()));
            case YamlSequence sequence -> sequence.items().forEach(item -> add(item.value()));
            case null, default -> {}
        }
    }

    private void add(TextRange range) {
        int first = index.line(range.start());
        int last = index.line(Math.max(range.start(), range.end() - 1));
        if (last > first) {
            lines.set(first + 1, last + 1);
        }
    }
}
