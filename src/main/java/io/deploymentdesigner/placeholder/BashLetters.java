package io.deploymentdesigner.placeholder;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code ^ ^^ , ,, ~ ~~}: changes the case of the first character, or of all, that match the pattern. Where a pattern is
 * written, even one that expands to nothing, only what it matches changes; an empty one matches no character.
 */
final class BashLetters {
    private BashLetters() {}

    static String change(String value, String operator, @Nullable String glob) {
        Pattern pattern = glob == null ? null : BashGlob.compile(glob);
        StringBuilder result = new StringBuilder();
        boolean all = operator.length() == 2;
        for (int at = 0; at < value.length(); ) {
            int c = value.codePointAt(at);
            String letter = Character.toString(c);
            boolean changes = (all || at == 0)
                    && (pattern == null || pattern.matcher(letter).matches());
            result.appendCodePoint(changes ? changed(c, operator.charAt(0)) : c);
            at += letter.length();
        }
        return result.toString();
    }

    private static int changed(int c, char operator) {
        return switch (operator) {
            case '^' -> Character.toUpperCase(c);
            case ',' -> Character.toLowerCase(c);
            default -> Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c);
        };
    }
}
