package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.PipelineType;
import java.util.Locale;

/** How values and pipelines stand in a sentence. */
final class Shown {
    private static final int LONGEST = 24;

    private Shown() {}

    /** The value; long ones cut, control characters made visible, nothing said in words. */
    static Object value(String value) {
        if (value.isEmpty()) {
            return Findings.say("empty");
        }
        String visible = visible(value);
        int cut = visible.offsetByCodePoints(0, Math.min(LONGEST, visible.codePointCount(0, visible.length())));
        return cut == visible.length()
                ? visible
                : Findings.say(
                        "cut", visible.substring(0, cut), Integer.toString(value.codePointCount(0, value.length())));
    }

    private static String visible(String value) {
        StringBuilder visible = new StringBuilder();
        value.codePoints().limit(LONGEST + 1L).forEach(c -> {
            switch (c) {
                case '\n' -> visible.append("\\n");
                case '\r' -> visible.append("\\r");
                case '\t' -> visible.append("\\t");
                default -> {
                    boolean odd = c < ' ' || c == 0x7f || (c >= 0xd800 && c <= 0xdfff);
                    visible.append(odd ? String.format(Locale.ROOT, "\\u%04x", c) : Character.toString(c));
                }
            }
        });
        return visible.toString();
    }

    /** The pipeline in words. */
    static Object pipeline(PipelineType pipeline) {
        return Findings.say("pipeline." + pipeline.word());
    }
}
