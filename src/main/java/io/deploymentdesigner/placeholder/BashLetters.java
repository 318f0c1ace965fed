package io.deploymentdesigner.placeholder;

import java.util.regex.Pattern;

/** {@code ^ ^^ , ,, ~ ~~}: changes the case of the first character, or of all, that match the pattern. */
final class BashLetters {
    private BashLetters() {}

    static String change(String value, String operator, String glob) {
        Pattern pattern = glob.isEmpty() ? null : BashGlob.compile(glob);
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
