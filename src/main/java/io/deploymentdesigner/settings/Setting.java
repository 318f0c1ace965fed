package io.deploymentdesigner.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that is remembered: its key in the file, its default, and how it is written there.
 *
 * @param key key in the file, words with dots and dashes
 * @param fallback the value while the file says nothing, or nothing that can be read
 * @param read from the file's text; empty where the text is no such value
 * @param write to the file's text
 * @param <T> type of the value
 */
public record Setting<T>(String key, T fallback, Function<String, Optional<T>> read, Function<T, String> write) {
    private static final String SEPARATOR = "\n";

    /** Any text. */
    public static Setting<String> text(String key, String fallback) {
        return new Setting<>(key, fallback, Optional::of, text -> text);
    }

    /** One of some words; the first is the default. */
    public static Setting<String> word(String key, String... words) {
        List<String> known = List.of(words);
        return new Setting<>(key, known.getFirst(), text -> Optional.of(text).filter(known::contains), text -> text);
    }

    /** Yes or no, as {@code true} or {@code false}. */
    public static Setting<Boolean> flag(String key, boolean fallback) {
        return new Setting<>(
                key,
                fallback,
                text -> Optional.of(text)
                        .filter(List.of("true", "false")::contains)
                        .map(Boolean::valueOf),
                String::valueOf);
    }

    /** An integer between two bounds, both included. */
    public static Setting<Integer> number(String key, int fallback, int least, int most) {
        return new Setting<>(
                key,
                fallback,
                text -> integer(text).filter(number -> number >= least && number <= most),
                String::valueOf);
    }

    /** Lines of text, none of them empty. */
    public static Setting<List<String>> lines(String key) {
        return new Setting<>(
                key,
                List.of(),
                text -> Optional.of(text.lines().filter(line -> !line.isEmpty()).toList()),
                lines -> String.join(SEPARATOR, lines));
    }

    private static Optional<Integer> integer(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
