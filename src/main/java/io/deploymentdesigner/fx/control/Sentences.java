package io.deploymentdesigner.fx.control;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A message cut into its two lines.
 *
 * @param first what happens
 * @param second what it means; empty where the message is one sentence
 */
public record Sentences(String first, String second) {
    /** Cuts after the first sentence, as the language ends it. */
    public static Sentences of(String message, Locale locale) {
        BreakIterator ends = BreakIterator.getSentenceInstance(locale);
        ends.setText(message);
        ends.first();
        int cut = ends.next();
        return cut == BreakIterator.DONE
                ? new Sentences(message, "")
                : new Sentences(
                        message.substring(0, cut).strip(),
                        message.substring(cut).strip());
    }
}
