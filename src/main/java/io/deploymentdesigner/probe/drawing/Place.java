package io.deploymentdesigner.probe.drawing;

import java.util.Locale;

/**
 * Where a lane is drawn.
 *
 * @param y top, in px
 * @param height in px
 * @param full whether it has its full height, with handles and words
 * @param scale where time lies
 * @param locale the language
 */
record Place(double y, double height, boolean full, TimeScale scale, Locale locale) {
    double left() {
        return scale.left();
    }

    double right() {
        return scale.right();
    }

    double bottom() {
        return y + height;
    }
}
