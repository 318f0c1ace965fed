package io.deploymentdesigner.probe.drawing;

/**
 * How a text is set.
 *
 * @param size in px
 * @param strong whether in SemiBold
 * @param mono whether in the monospaced font
 */
public record Lettering(double size, boolean strong, boolean mono) {
    /** Names of lanes. */
    public static final Lettering LANE = new Lettering(12, false, false);

    /** In bars and on the ruler. */
    public static final Lettering SMALL = new Lettering(11, false, false);

    /** In bars that matter. */
    public static final Lettering SMALL_STRONG = new Lettering(11, true, false);

    /** Counts of ticks. */
    public static final Lettering COUNT = new Lettering(10, false, false);

    /** The count of the tick that acts. */
    public static final Lettering COUNT_STRONG = new Lettering(10, true, false);

    /** Instants. */
    public static final Lettering INSTANT = new Lettering(11, false, true);

    /** The instant under the cursor. */
    public static final Lettering INSTANT_STRONG = new Lettering(12, true, true);

    /** The title of a call-out. */
    public static final Lettering STRONG = new Lettering(12, true, false);

    /** A verdict. */
    public static final Lettering VERDICT = new Lettering(14, true, false);
}
