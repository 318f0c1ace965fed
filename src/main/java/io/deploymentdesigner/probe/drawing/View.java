package io.deploymentdesigner.probe.drawing;

import java.util.Locale;

/**
 * What of a timeline is looked at, and on how much paper.
 *
 * @param width in px
 * @param height in px for the lanes and the call-out; lanes grow into it between their least and full height
 * @param fromMs first millisecond in view
 * @param toMs last millisecond in view
 * @param cursorMs where the cursor stands, {@link #NO_CURSOR} for nowhere
 * @param handles whether handles are drawn
 * @param activeLane id of the lane under the pointer or in focus, which shows its handles at any height; empty for none
 * @param locale the language of the words
 */
public record View(
        double width,
        double height,
        double fromMs,
        double toMs,
        double cursorMs,
        boolean handles,
        String activeLane,
        Locale locale) {
    /** Stands for no cursor. */
    public static final double NO_CURSOR = -1;

    /** Left of this are the names of lanes, in px. */
    public static final double NAMES = 136;

    /** Right margin, in px. */
    public static final double MARGIN = 18;

    /** Height of the ruler, in px. */
    public static final double RULER = 24;

    /** Where time lies. */
    public TimeScale scale() {
        double to = Math.max(toMs, fromMs + 1);
        return new TimeScale(fromMs, to, NAMES, Math.max(NAMES + 1, width - MARGIN));
    }

    /** The same with the cursor elsewhere. */
    public View withCursor(double ms) {
        return new View(width, height, fromMs, toMs, ms, handles, activeLane, locale);
    }

    /** The same stretch of paper with another stretch of time. */
    public View showing(double from, double to) {
        return new View(width, height, from, to, cursorMs, handles, activeLane, locale);
    }
}
