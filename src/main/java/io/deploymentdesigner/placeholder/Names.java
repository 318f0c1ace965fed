package io.deploymentdesigner.placeholder;

/** Names of variables as shells, envsubst and GitLab write them: a letter or underscore, then digits too; ASCII only. */
final class Names {
    private Names() {}

    static boolean isStart(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    }

    static boolean isPart(char c) {
        return isStart(c) || isDigit(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Offset after the longest name that begins at {@code from}; {@code from} itself where none does. */
    static int end(String text, int from) {
        if (from >= text.length() || !isStart(text.charAt(from))) {
            return from;
        }
        int at = from + 1;
        while (at < text.length() && isPart(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the whole text is one name. */
    static boolean isName(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    /** Whether the piece holds upper-case letters, digits and underscores only, and at least two of them. */
    static boolean isShouted(String text, int from, int to) {
        if (to - from < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
        }
        return true;
    }
}
