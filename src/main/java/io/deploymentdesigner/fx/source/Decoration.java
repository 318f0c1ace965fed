package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything drawn with the text that is not the text.
 *
 * @param placeholders get a purple ground
 * @param squiggles get a wavy line
 * @param found what the search found
 * @param gutter the worst finding of each line, from 1
 * @param focus the selected field; its lines get a ground and a bar
 * @param scope the part around it; its lines get a thin bar
 */
record Decoration(
        List<TextRange> placeholders,
        List<Squiggle> squiggles,
        List<TextRange> found,
        Map<Integer, Severity> gutter,
        Lines focus,
        Lines scope) {
    /** No lines. */
    static final Lines NOWHERE = new Lines(0, -1);

    /** Nothing is drawn. */
    static final Decoration NONE = new Decoration(List.of(), List.of(), List.of(), Map.of(), NOWHERE, NOWHERE);

    /**
     * Some lines, from 1.
     *
     * @param first the first
     * @param last the last, before the first where there are none
     */
    record Lines(int first, int last) {
        /** Whether a line is one of them. */
        boolean contains(int line) {
            return first <= line && line <= last;
        }
    }

    /** Copies what it is given. */
    Decoration {
        placeholders = List.copyOf(placeholders);
        squiggles = List.copyOf(squiggles);
        found = List.copyOf(found);
        gutter = Map.copyOf(gutter);
    }

    /** The worst finding of a line, null where it has none. */
    @Nullable
    Severity gutter(int line) {
        return gutter.get(line);
    }

    /** The worst severity of each line on which a squiggle begins. */
    static Map<Integer, Severity> worst(List<Squiggle> squiggles, io.deploymentdesigner.text.LineIndex lines) {
        Map<Integer, Severity> worst = new HashMap<>();
        for (Squiggle each : squiggles) {
            worst.merge(
                    lines.line(each.range().start()),
                    each.severity(),
                    (one, other) -> one.atLeast(other) ? one : other);
        }
        return worst;
    }
}
