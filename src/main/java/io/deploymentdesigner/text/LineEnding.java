package io.deploymentdesigner.text;

/** How the lines of a text end. */
public enum LineEnding {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r");

    private final String characters;

    LineEnding(String characters) {
        this.characters = characters;
    }

    /** The characters that end a line. */
    public String characters() {
        return characters;
    }

    /** What new lines in this text should end with: the kind of its first line break, LF where there is none. */
    public static LineEnding of(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return LF;
            }
            if (c == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? CRLF : CR;
            }
        }
        return LF;
    }
}
