package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariable.Availability;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import java.util.Locale;

/** How values and pipelines stand in a sentence. */
final class Shown {
    private static final int LONGEST = 24;
    private static final int LONGEST_FIELD = 48;
    private static final int BESIDE = 14;
    private static final int FEW = 3;
    private static final String ELLIPSIS = "\u2026";

    private Shown() {}

    /** The value; long ones cut, control characters made visible, nothing said in words. */
    static Object value(String value) {
        if (value.isEmpty()) {
            return Findings.say("empty");
        }
        String visible = visible(value);
        boolean fits = visible.codePointCount(0, visible.length()) <= LONGEST;
        return fits ? visible : cut(head(visible, isRepeated(value) ? FEW : LONGEST) + ELLIPSIS, value);
    }

    /** A field's text with one value in it: where it is long, the value and what stands just beside it. */
    static Object field(Pieces pieces, int index) {
        String text = pieces.text();
        if (text.codePointCount(0, text.length()) <= LONGEST_FIELD) {
            return text.isEmpty() ? Findings.say("empty") : visible(text);
        }
        String value = pieces.values().get(index);
        int start = pieces.offset(index);
        String before = text.substring(0, start);
        String after = text.substring(start + value.length());
        String tail = before.length() <= BESIDE ? before : ELLIPSIS + tail(before);
        String head = after.length() <= BESIDE ? visible(after) : head(visible(after), BESIDE) + ELLIPSIS;
        String middle = visible(value);
        boolean fits = middle.codePointCount(0, middle.length()) <= LONGEST;
        return cut(tail + (fits ? middle : head(middle, isRepeated(value) ? FEW : LONGEST) + ELLIPSIS) + head, text);
    }

    private static String tail(String before) {
        int from = before.length() - BESIDE;
        return visible(before.substring(Character.isLowSurrogate(before.charAt(from)) ? from + 1 : from));
    }

    private static String head(String text, int longest) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length()))));
    }

    private static Object cut(String shown, String whole) {
        return Findings.say("cut", shown, Integer.toString(whole.codePointCount(0, whole.length())));
    }

    /** Whether it is one letter again and again, of which a few tell as much as many. */
    private static boolean isRepeated(String value) {
        int first = value.codePointAt(0);
        for (int at = 0, seen = 0; at < value.length() && seen < LONGEST; seen++) {
            int point = value.codePointAt(at);
            if (point != first) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    private static String visible(String value) {
        return value.length() <= LONGEST_FIELD && isPlain(value) ? value : spelt(value);
    }

    /** Whether every character shows itself, as nearly always. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static String spelt(String value) {
        StringBuilder visible = new StringBuilder();
        for (int at = 0, seen = 0; at < value.length() && seen <= LONGEST_FIELD; seen++) {
            int point = value.codePointAt(at);
            spell(point, visible);
            at += Character.charCount(point);
        }
        return visible.toString();
    }

    private static void spell(int point, StringBuilder visible) {
        switch (point) {
            case '\n' -> visible.append("\\n");
            case '\r' -> visible.append("\\r");
            case '\t' -> visible.append("\\t");
            default -> {
                if (point < ' ' || point == 0x7f || (point >= 0xd800 && point <= 0xdfff)) {
                    visible.append(String.format(Locale.ROOT, "\\u%04x", point));
                } else {
                    visible.appendCodePoint(point);
                }
            }
        }
    }

    /** The pipelines in which a variable is set, in words. */
    static Object pipelines(String variable) {
        PredefinedVariable predefined = PredefinedVariables.find(variable);
        Availability when = predefined == null ? Availability.ALWAYS : predefined.availability();
        return Findings.say("set." + when.name().toLowerCase(Locale.ROOT));
    }

    /** The pipeline in words. */
    static Object pipeline(PipelineType pipeline) {
        return Findings.say("pipeline." + pipeline.word());
    }
}
