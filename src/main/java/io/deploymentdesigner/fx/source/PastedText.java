package io.deploymentdesigner.fx.source;

/**
 * A text from the clipboard without what YAML does not allow: control characters, and byte order marks inside.
 *
 * @param text what may go in
 * @param removed how many characters were taken out
 */
record PastedText(String text, int removed) {
    /** Cleans a text; line ends and tabs stay. The allowed characters are those of YAML 1.1, section 4.1. */
    static PastedText of(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(PastedText::isAllowed).forEach(clean::appendCodePoint);
        return new PastedText(
                clean.toString(), text.codePointCount(0, text.length()) - clean.codePointCount(0, clean.length()));
    }

    private static boolean isAllowed(int point) {
        boolean plain = point == '\t' || point == '\n' || point == '\r' || point == 0x85 || point >= 0xA0;
        boolean ascii = point >= 0x20 && point <= 0x7E;
        boolean broken = point == 0xFEFF || point == 0xFFFE || point == 0xFFFF || (point >= 0xD800 && point <= 0xDFFF);
        return (plain || ascii) && !broken;
    }
}
