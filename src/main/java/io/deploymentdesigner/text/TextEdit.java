package io.deploymentdesigner.text;

/**
 * Replaces one range of a text.
 *
 * @param range what goes, in offsets of the text before the edit
 * @param replacement what comes in its place; may be empty
 */
public record TextEdit(TextRange range, String replacement) {
    /** An edit that only adds. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(TextRange.at(offset), text);
    }

    /** An edit that only takes away. */
    public static TextEdit delete(int start, int end) {
        return new TextEdit(new TextRange(start, end), "");
    }

    /** An edit that puts {@code text} in the place of a range. */
    public static TextEdit replace(int start, int end, String text) {
        return new TextEdit(new TextRange(start, end), text);
    }

    /** By how many units the text grows; negative when it shrinks. */
    public int delta() {
        return replacement.length() - range.length();
    }
}
