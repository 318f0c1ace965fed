package io.deploymentdesigner.probe.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A picture as a list of shapes, back to front.
 *
 * @param width in px
 * @param height in px
 * @param shapes what to paint
 * @param handles what can be dragged
 * @param rows where each lane lies
 */
public record Drawing(double width, double height, List<Shape> shapes, List<Handle> handles, List<Row> rows) {
    /** A lane's place: its id, top and height in px. */
    public record Row(String lane, double y, double height) {
        /** Whether a height lies in it. */
        public boolean covers(double at) {
            return y <= at && at < y + height;
        }
    }

    /** Copies the lists. */
    public Drawing {
        shapes = List.copyOf(shapes);
        handles = List.copyOf(handles);
        rows = List.copyOf(rows);
    }

    /** The handle at a point. */
    public Optional<Handle> handleAt(double x, double y) {
        return handles.stream().filter(h -> h.covers(x, y)).reduce((a, b) -> nearer(a, b, x));
    }

    private static Handle nearer(Handle a, Handle b, double x) {
        return Math.abs(a.x() - x) <= Math.abs(b.x() - x) ? a : b;
    }

    /** The lane at a height. */
    public Optional<Row> rowAt(double y) {
        return rows.stream().filter(r -> r.covers(y)).findFirst();
    }
}
