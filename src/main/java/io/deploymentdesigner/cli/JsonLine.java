package io.deploymentdesigner.cli;

/**
 * Writes a line of JSON (RFC 8259) part by part, without a tree in between: a folder of thousands of files becomes as
 * many lines. Whoever calls keeps the order: a name before each value of an object.
 */
final class JsonLine {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder line;
    private boolean following;

    /** Writes behind what is there. */
    JsonLine(StringBuilder line) {
        this.line = line;
    }

    JsonLine open(char bracket) {
        separate();
        line.append(bracket);
        following = false;
        return this;
    }

    JsonLine close(char bracket) {
        line.append(bracket);
        following = true;
        return this;
    }

    /** The name of the value that follows. */
    JsonLine name(String name) {
        text(name);
        line.append(':');
        following = false;
        return this;
    }

    JsonLine text(String value) {
        separate();
        line.append('"');
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                line.append(value, copied, i);
                escape(c);
                copied = i + 1;
            }
        }
        line.append(value, copied, value.length()).append('"');
        return this;
    }

    JsonLine number(int value) {
        separate();
        line.append(value);
        return this;
    }

    private void separate() {
        if (following) {
            line.append(',');
        }
        following = true;
    }

    private void escape(char c) {
        line.append('\\');
        switch (c) {
            case '\n' -> line.append('n');
            case '\r' -> line.append('r');
            case '\t' -> line.append('t');
            case '\b' -> line.append('b');
            case '\f' -> line.append('f');
            case '"', '\\' -> line.append(c);
            default -> line.append("u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
