package io.deploymentdesigner.diagnostic;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A {@link MessageFormat} pattern, read once. Most patterns only put texts between texts, which needs no format; where
 * one chooses by a number or writes a number in the language's way, the format itself does it. Safe for many threads.
 */
final class Phrase {
    private final String pattern;
    private final Locale locale;

    /** The texts before, between and behind the arguments; null where the pattern does more than put texts together. */
    private final @Nullable List<String> texts;

    private final int[] arguments;
    private volatile @Nullable MessageFormat format;

    private Phrase(String pattern, Locale locale, @Nullable List<String> texts, int[] arguments) {
        this.pattern = pattern;
        this.locale = locale;
        this.texts = texts;
        this.arguments = arguments;
    }

    /** Reads a pattern of a language. */
    static Phrase of(String pattern, Locale locale) {
        return new Reader(pattern).read(locale);
    }

    /** The sentence with its arguments, as {@link MessageFormat#format} makes it. */
    String with(Object[] values) {
        List<String> around = texts;
        if (around == null) {
            return formatted(values);
        }
        String[] parts = new String[2 * arguments.length + 1];
        parts[0] = around.getFirst();
        for (int i = 0; i < arguments.length; i++) {
            Object value = arguments[i] < values.length ? values[arguments[i]] : null;
            if (!(value instanceof String text)) {
                return formatted(values);
            }
            parts[2 * i + 1] = text;
            parts[2 * i + 2] = around.get(i + 1);
        }
        return String.join("", parts);
    }

    /** A format keeps what it is doing in itself, so that each thread needs its own. */
    private String formatted(Object[] values) {
        MessageFormat known = format;
        if (known == null) {
            known = new MessageFormat(pattern, locale);
            format = known;
        }
        return ((MessageFormat) known.clone()).format(values);
    }

    /** Cuts a pattern at its arguments. */
    private static final class Reader {
        private final String pattern;
        private final List<String> texts = new ArrayList<>();
        private final List<Integer> arguments = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int at;

        Reader(String pattern) {
            this.pattern = pattern;
        }

        Phrase read(Locale locale) {
            boolean plain = true;
            while (plain && at < pattern.length()) {
                plain = next(pattern.charAt(at));
            }
            texts.add(text.toString());
            int[] places = arguments.stream().mapToInt(Integer::intValue).toArray();
            return new Phrase(pattern, locale, plain ? List.copyOf(texts) : null, places);
        }

        /** Whether this is text or an argument without a format of its own; a lone apostrophe begins a quotation. */
        private boolean next(char c) {
            if (c == '{') {
                return argument();
            }
            if (c == '\'') {
                if (!pattern.startsWith("'", at + 1)) {
                    return false;
                }
                at++;
            }
            text.append(c);
            at++;
            return true;
        }

        private boolean argument() {
            int close = pattern.indexOf('}', at);
            if (close != at + 2 || !Character.isDigit(pattern.charAt(at + 1))) {
                return false;
            }
            arguments.add(pattern.charAt(at + 1) - '0');
            texts.add(text.toString());
            text.setLength(0);
            at = close + 1;
            return true;
        }
    }
}
