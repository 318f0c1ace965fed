package io.deploymentdesigner.probe.drawing;

/**
 * About how wide a text is, without a font at hand: by classes of characters, as Inter and Noto Sans CJK are wide. The
 * same everywhere, so that the window, SVG and PNG are laid out alike.
 */
public final class TextMeter {
    private static final String NARROW = "iljtfrI1.,:;'|!()[] ";
    private static final String WIDE = "mwMW@%—→";

    private TextMeter() {}

    /** The width in px. */
    public static double width(String text, Lettering lettering) {
        double ems = text.codePoints()
                .mapToDouble(c -> lettering.mono() ? 0.6 : em(c))
                .sum();
        return ems * lettering.size() * (lettering.strong() ? 1.06 : 1.02);
    }

    private static double em(int codePoint) {
        if (codePoint >= 0x2E80) {
            return 1;
        }
        if (NARROW.indexOf(codePoint) >= 0) {
            return 0.31;
        }
        if (WIDE.indexOf(codePoint) >= 0) {
            return 0.88;
        }
        return Character.isUpperCase(codePoint) || Character.isDigit(codePoint) ? 0.64 : 0.56;
    }

    /** The text, cut with an ellipsis where it is wider than {@code width} px. */
    public static String fitted(String text, Lettering lettering, double width) {
        if (width(text, lettering) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", lettering) > width) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
