package io.deploymentdesigner.yaml;

/**
 * The comment lines that stand directly below the last entry of a block collection and at its entries' column, such as a
 * field that is switched off: a reader takes them to be part of it.
 */
public final class CommentBelow {
    private CommentBelow() {}

    /**
     * Where those lines end, before the last line break, in UTF-16 units; the end of the node where there are none, and
     * where they could as well be about what follows because it stands at the same column.
     *
     * @param start where the key or dash of the node begins
     */
    public static int end(String text, int start, YamlNode node) {
        int first = node.range().start();
        int column = first - Gaps.lineStart(text, first);
        int end = node.range().end();
        if (!isBlock(node) || column <= start - Gaps.lineStart(text, start)) {
            return end;
        }
        int line = Gaps.nextLine(text, end);
        while (isComment(text, line, column)) {
            end = Gaps.lineEnd(text, line);
            line = Gaps.nextLine(text, line);
        }
        return end;
    }

    private static boolean isBlock(YamlNode node) {
        return switch (node) {
            case YamlMapping mapping -> !mapping.flow();
            case YamlSequence sequence -> !sequence.flow();
            default -> false;
        };
    }

    private static boolean isComment(String text, int line, int column) {
        int at = Gaps.skipBlanks(text, line);
        return at - line == column && at < text.length() && text.charAt(at) == '#';
    }
}
