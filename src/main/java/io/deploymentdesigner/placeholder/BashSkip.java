package io.deploymentdesigner.placeholder;

/** Finds where quoted and nested pieces of a shell text end: offsets after the closing sign, -1 where there is none. */
final class BashSkip {
    private BashSkip() {}

    /** From an opening back-quote. */
    static int backQuotes(String text, int from) {
        return quote(text, from, '`');
    }

    /** From an opening double quote. */
    static int doubleQuotes(String text, int from) {
        for (int i = from + 1; i >= 0 && i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            i = c == '\\' ? i + 2 : nested(text, i);
        }
        return -1;
    }

    /** From an opening single quote; nothing escapes inside. */
    static int singleQuotes(String text, int from) {
        return text.indexOf('\'', from + 1) + 1 == 0 ? -1 : text.indexOf('\'', from + 1) + 1;
    }

    /** From an opening round bracket of a command or an arithmetic expression. */
    static int parenthesis(String text, int from) {
        return balanced(text, from, '(', ')');
    }

    /** From an opening square bracket. */
    static int bracket(String text, int from) {
        return balanced(text, from, '[', ']');
    }

    /** The brace that closes an expression whose content begins at {@code from}; its own offset, not the one after. */
    static int closingBrace(String text, int from) {
        int i = from;
        while (i >= 0 && i < text.length()) {
            char c = text.charAt(i);
            if (c == '}') {
                return i;
            }
            if (c == '\\') {
                i += 2;
            } else if (c == '\'') {
                i = singleQuotes(text, i);
            } else {
                i = c == '"' ? doubleQuotes(text, i) : nested(text, i);
            }
        }
        return -1;
    }

    /** After the expression, command or back-quotes that begin here, at the text's end where they do not end. */
    static int piece(String text, int at) {
        int end = nested(text, at);
        return end < 0 ? text.length() : end;
    }

    /** After the expression, command or back-quotes that begin here; else one further. */
    private static int nested(String text, int at) {
        if (text.startsWith("${", at)) {
            int close = closingBrace(text, at + 2);
            return close < 0 ? -1 : close + 1;
        }
        if (text.startsWith("$(", at)) {
            return parenthesis(text, at + 1);
        }
        return text.charAt(at) == '`' ? backQuotes(text, at) : at + 1;
    }

    private static int balanced(String text, int from, char open, char close) {
        int depth = 0;
        int i = from;
        while (i >= 0 && i < text.length()) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
            i = switch (c) {
                case '\\' -> i + 2;
                case '\'' -> singleQuotes(text, i);
                case '"' -> doubleQuotes(text, i);
                case '`' -> backQuotes(text, i);
                default -> i + 1;
            };
        }
        return -1;
    }

    private static int quote(String text, int from, char mark) {
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == mark) {
                return i + 1;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }
}
