package io.deploymentdesigner.fx.timeline;

import java.util.regex.Pattern;

/**
 * A sentence of which no figure stands alone when it wraps: a number stays with its unit, a product and a difference with
 * what they are made of, an instant with the word before it, and the last words of all stay together.
 */
final class Unbroken {
    private static final char NO_BREAK = '\u00a0';

    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(?:ms|s|min|h|d|%)\\b|[\\u4e00-\\u9fff])");
    private static final Pattern INSTANT = Pattern.compile("(?<=\\p{L}) (?=\\d)|(?<=:\\d\\d) (?=\\p{L})");
    private static final Pattern ARITHMETIC = Pattern.compile(" (?=[=−×])|(?<=[=−×]) ");

    /** The least that a last line may hold, in characters. */
    private static final int LAST = 16;

    private Unbroken() {}

    /** The sentence with no-break spaces in place of some of its spaces; as long as before. */
    static String of(String sentence) {
        String bound = sentence;
        for (Pattern pattern : new Pattern[] {UNIT, INSTANT, ARITHMETIC}) {
            bound = pattern.matcher(bound).replaceAll(String.valueOf(NO_BREAK));
        }
        int last = Math.max(0, bound.length() - LAST);
        return bound.substring(0, last) + bound.substring(last).replace(' ', NO_BREAK);
    }
}
