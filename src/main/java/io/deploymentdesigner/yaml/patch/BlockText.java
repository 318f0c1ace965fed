package io.deploymentdesigner.yaml.patch;

/** Writes text of several lines as a literal block, from column 0. */
final class BlockText {
    private static final String INDENT = "  ";

    private BlockText() {}

    /** Whether a literal block can hold the text: it needs a first line with something in it, not indented. */
    static boolean fits(String text) {
        String first = text.lines().findFirst().orElse("");
        return !first.isBlank()
                && !Character.isWhitespace(first.charAt(0))
                && text.indexOf('\t') < 0
                && Quotes.isPrintable(text.replace("\n", ""))
                && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
    }

    /** The block: its header says how many line breaks there are at the end. */
    static String literal(String text) {
        StringBuilder out = new StringBuilder("|").append(chomping(text));
        for (String line : text.split("\n", -1)) {
            out.append('\n').append(line.isEmpty() ? "" : INDENT + line);
        }
        return out.toString();
    }

    private static String chomping(String text) {
        if (!text.endsWith("\n")) {
            return "-";
        }
        return text.endsWith("\n\n") ? "+" : "";
    }
}
