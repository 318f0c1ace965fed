package io.deploymentdesigner.probe.drawing;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /**
     * The text in lines, broken where its language allows.
     *
     * @param first how wide the first line may be, in px; a first word that is wider stands alone
     * @param room how wide the others may be, in px
     */
    public static List<String> lines(String text, Lettering lettering, double first, double room, Locale locale) {
        BreakIterator breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        List<String> lines = new ArrayList<>();
        int begin = 0;
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            double fits = lines.isEmpty() ? first : room;
            if (end > begin && width(text.substring(begin, next).stripTrailing(), lettering) > fits) {
                lines.add(text.substring(begin, end).stripTrailing());
                begin = end;
            }
            end = next;
        }
        lines.add(text.substring(begin).stripTrailing());
        return lines;
    }

    /** The text in lines that are all as wide. */
    public static List<String> lines(String text, Lettering lettering, double room, Locale locale) {
        return lines(text, lettering, room, room, locale);
    }
}
