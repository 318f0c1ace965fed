package io.deploymentdesigner.placeholder;

import java.util.List;

/**
 * Replaces placeholders by plain words of the same length, so that a template can be read as YAML and every offset
 * stays. A mask is made of letters, digits and underscores, begins with a letter or underscore, and reads as text in
 * every style: plain, quoted, flow, key. Equal placeholders have equal masks.
 */
public final class PlaceholderMask {
    private static final char FILLER = 'q';

    private PlaceholderMask() {}

    /** The text with each placeholder masked; exactly as long as {@code text}. */
    public static String mask(String text, List<Placeholder> placeholders) {
        if (placeholders.isEmpty()) {
            return text;
        }
        char[] masked = text.toCharArray();
        for (Placeholder placeholder : placeholders) {
            for (int i = placeholder.range().start(); i < placeholder.range().end(); i++) {
                masked[i] = Names.isPart(masked[i]) ? masked[i] : FILLER;
            }
        }
        return new String(masked);
    }
}
