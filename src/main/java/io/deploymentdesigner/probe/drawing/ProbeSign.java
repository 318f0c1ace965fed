package io.deploymentdesigner.probe.drawing;

/** The shapes of probe results that are more than one stroke, the same in the lanes and in the legend. */
final class ProbeSign {
    private ProbeSign() {}

    /** No answer within the timeout. */
    static void hourglass(Pen pen, double x, double y, Ink ink) {
        pen.polygon(ink, Stroke.solid(ink, 1), x - 3.5, y - 4.5, x + 3.5, y - 4.5, x, y);
        pen.polygon(ink, Stroke.solid(ink, 1), x - 3.5, y + 4.5, x + 3.5, y + 4.5, x, y);
    }

    /** Cut off by the end of the container, or never sent. */
    static void slashed(Pen pen, double x, double y, Ink ink) {
        pen.ring(x, y, 4, Ink.GROUND, Stroke.solid(ink, 1.5));
        pen.line(x - 3, y + 3, x + 3, y - 3, Stroke.solid(ink, 1.5));
    }
}
