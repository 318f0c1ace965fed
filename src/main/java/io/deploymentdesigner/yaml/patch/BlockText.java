package io.deploymentdesigner.yaml.patch;

/** Writes text of several lines as a literal block, from column 0. */
final class BlockText {
    private static final String INDENT = "  ";

    private BlockText() {}

    /**
     * Whether a literal block can hold the text and nothing near it can change it: the first line has something in it and
     * is not indented, and no blank lines stand at the end, which would grow with those that follow in the file.
     */
    static boolean fits(String text) {
        String first = text.lines().findFirst().orElse("");
        return !first.isBlank()
                && !Character.isWhitespace(first.charAt(0))
                && text.indexOf('\t') < 0
                && !text.endsWith("\n\n")
                && Quotes.isPrintable(text.replace("\n", ""))
                && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
    }

    /** The block; its header says whether a line break ends it. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder(text.endsWith("\n") ? "|" : "|-");
        for (String line : text.split("\n", -1)) {
            out.append('\n').append(line.isEmpty() ? "" : INDENT + line);
        }
        return out.toString();
    }
}
