package io.deploymentdesigner.diagnostic;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of ours, kept apart from its language: English in {@code bundle.properties}, Chinese in
 * {@code bundle_zh.properties}, both {@link MessageFormat} patterns in UTF-8 (an apostrophe is written twice).
 *
 * @param bundle base name of the resource bundle, such as {@code io.deploymentdesigner.check.server.messages}
 * @param key key of the pattern
 * @param arguments what the pattern's braces stand for; numbers as text unless the pattern chooses by them, other
 *     messages as they are;
 *     a message inside a message is spoken in the same language
 */
public record Message(String bundle, String key, List<Object> arguments) {
    /** Copies the arguments. */
    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments. */
    public static Message of(String bundle, String key, Object... arguments) {
        return new Message(bundle, key, List.of(arguments));
    }

    /** The sentence in a language; any language but Chinese reads English. */
    public String text(Locale locale) {
        Object[] spoken = arguments.toArray();
        for (int i = 0; i < spoken.length; i++) {
            spoken[i] = spoken[i] instanceof Message inner ? inner.text(locale) : spoken[i];
        }
        return Phrasebook.of(bundle, locale).phrase(key).with(spoken);
    }
}
