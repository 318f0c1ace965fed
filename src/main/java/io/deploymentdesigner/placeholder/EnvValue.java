package io.deploymentdesigner.placeholder;

import org.jspecify.annotations.Nullable;

/** Reads the right side of an assignment in a {@code .env} file. */
final class EnvValue {
    private EnvValue() {}

    /** The value; null where a quote is wrong. */
    static @Nullable String read(String text) {
        if (text.startsWith("'")) {
            int close = text.indexOf('\'', 1);
            return close > 0 && isEnd(text, close + 1) ? text.substring(1, close) : null;
        }
        return text.startsWith("\"") ? quoted(text) : bare(text);
    }

    private static @Nullable String quoted(String text) {
        StringBuilder value = new StringBuilder();
        int at = 1;
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escaped = text.charAt(at) == '\\' && at + 1 < text.length();
            value.append(escaped ? escape(text.charAt(at + 1)) : text.substring(at, at + 1));
            at += escaped ? 2 : 1;
        }
        return at < text.length() && isEnd(text, at + 1) ? value.toString() : null;
    }

    private static String escape(char c) {
        return switch (c) {
            case 'n' -> "\n";
            case '"' -> "\"";
            case '\\' -> "\\";
            default -> "\\" + c;
        };
    }

    private static String bare(String text) {
        for (int at = 0; at < text.length(); at++) {
            boolean blankBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
            if (text.charAt(at) == '#' && blankBefore) {
                return text.substring(0, at).stripTrailing();
            }
        }
        return text;
    }

    private static boolean isEnd(String text, int from) {
        String rest = text.substring(from).strip();
        return rest.isEmpty() || rest.startsWith("#");
    }
}
