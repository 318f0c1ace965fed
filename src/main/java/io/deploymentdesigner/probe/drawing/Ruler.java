package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.Locale;

/** The ruler with its instants, and the lines that go down from it. */
final class Ruler {
    private static final double LEAST_STEP_PX = 74;

    /** Nearer than this to the cursor an instant would be half hidden by the cursor's own, px. */
    private static final double BESIDE_CURSOR_PX = 52;

    private final Pen pen;
    private final TimeScale scale;

    Ruler(Pen pen, TimeScale scale) {
        this.pen = pen;
        this.scale = scale;
    }

    void draw(double y, double height, double bottom, double cursor, Locale locale) {
        pen.text(13, y + height / 2 + 4, Words.text("lane.time", locale), Lettering.SMALL, Ink.MUTED);
        long step = scale.step(LEAST_STEP_PX);
        long first = Math.max(0, (long) Math.ceil(scale.fromMs() / step) * step);
        for (long at = first; at <= scale.toMs(); at += step) {
            double x = scale.x(at);
            pen.line(x, y + height - 3, x, bottom, Stroke.solid(Ink.DIVIDER, 1));
            boolean covered = cursor >= 0 && Math.abs(scale.x(cursor) - x) < BESIDE_CURSOR_PX;
            if (at + step * 0.2 < scale.toMs() && !covered) {
                pen.text(
                        x,
                        y + height / 2 + 4,
                        Spoken.instant(at, step < 1000),
                        Lettering.INSTANT,
                        Ink.MUTED,
                        Shape.Anchor.MIDDLE);
            }
        }
    }
}
