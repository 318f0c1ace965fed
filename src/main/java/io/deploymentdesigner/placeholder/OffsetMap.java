package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.Arrays;
import java.util.List;

/**
 * Takes offsets of a rendered text back to its template, and the other way round. Pieces that were replaced are known;
 * everything between them was copied.
 */
public final class OffsetMap {
    /** A map that changes nothing. */
    public static final OffsetMap IDENTITY = new OffsetMap(List.of(), List.of());

    private final int[] templateStart;
    private final int[] templateEnd;
    private final int[] renderedStart;
    private final int[] renderedEnd;

    /** Ranges of equal index belong together; both lists are in order and disjoint. */
    OffsetMap(List<TextRange> template, List<TextRange> rendered) {
        templateStart = new int[template.size()];
        templateEnd = new int[template.size()];
        renderedStart = new int[rendered.size()];
        renderedEnd = new int[rendered.size()];
        for (int i = 0; i < templateStart.length; i++) {
            templateStart[i] = template.get(i).start();
            templateEnd[i] = template.get(i).end();
            renderedStart[i] = rendered.get(i).start();
            renderedEnd[i] = rendered.get(i).end();
        }
    }

    /** How many pieces were replaced. */
    public int pieces() {
        return templateStart.length;
    }

    /** The template's offset of a rendered character: the same character, or the start of what was replaced by it. */
    public int toTemplate(int rendered) {
        return map(rendered, renderedStart, renderedEnd, templateStart, templateEnd);
    }

    /** The rendered offset of a template's character: the same character, or the start of what replaced it. */
    public int toRendered(int template) {
        return map(template, templateStart, templateEnd, renderedStart, renderedEnd);
    }

    /** The smallest range of the template that made the rendered range; whole placeholders only. */
    public TextRange toTemplate(TextRange rendered) {
        return map(rendered, renderedStart, renderedEnd, templateStart, templateEnd);
    }

    /** What the range of the template became. */
    public TextRange toRendered(TextRange template) {
        return map(template, templateStart, templateEnd, renderedStart, renderedEnd);
    }

    private static int map(int offset, int[] fromStart, int[] fromEnd, int[] toStart, int[] toEnd) {
        int piece = lastAtOrBefore(fromStart, offset);
        if (piece < 0) {
            return offset;
        }
        return offset < fromEnd[piece] ? toStart[piece] : offset - fromEnd[piece] + toEnd[piece];
    }

    private static TextRange map(TextRange range, int[] fromStart, int[] fromEnd, int[] toStart, int[] toEnd) {
        if (range.isEmpty()) {
            return at(range.start(), fromStart, fromEnd, toStart, toEnd);
        }
        int start = map(range.start(), fromStart, fromEnd, toStart, toEnd);
        int last = range.end() - 1;
        int piece = lastAtOrBefore(fromStart, last);
        boolean replaced = piece >= 0 && last < fromEnd[piece];
        int end = replaced ? toEnd[piece] : map(last, fromStart, fromEnd, toStart, toEnd) + 1;
        return new TextRange(start, Math.max(start, end));
    }

    /** An empty place: the piece that vanished there or holds it, else the same place. */
    private static TextRange at(int offset, int[] fromStart, int[] fromEnd, int[] toStart, int[] toEnd) {
        int piece = lastAtOrBefore(fromStart, offset);
        boolean vanished = piece >= 0 && fromStart[piece] == offset && fromEnd[piece] == offset;
        boolean inside = piece >= 0 && fromStart[piece] < offset && offset < fromEnd[piece];
        return vanished || inside
                ? new TextRange(toStart[piece], toEnd[piece])
                : TextRange.at(map(offset, fromStart, fromEnd, toStart, toEnd));
    }

    private static int lastAtOrBefore(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset + 1);
        int at = found >= 0 ? found : -found - 1;
        while (at > 0 && starts[at - 1] > offset) {
            at--;
        }
        return at - 1;
    }

    @Override
    public String toString() {
        return "OffsetMap of " + templateStart.length + " pieces";
    }
}
