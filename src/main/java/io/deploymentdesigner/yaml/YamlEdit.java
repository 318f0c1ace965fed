package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;

/**
 * One intended change of a document, before the patcher has found the smallest text patch for it. Missing parents are
 * created by the edits that set something.
 */
public sealed interface YamlEdit {
    /**
     * Gives a field a scalar value; the old quotes are kept where they still fit.
     *
     * @param path where; the field need not be there yet
     * @param value the value as plain text
     * @param type what the reader of the file must see
     */
    record SetScalar(YamlPath path, String value, ValueType type) implements YamlEdit {}

    /**
     * Gives a field the value that another one has in this very text, placeholders and all.
     *
     * @param from a scalar that is there
     * @param to where; may be the same place, to have it written as another type
     * @param type what the reader of the file must see
     */
    record CopyScalar(YamlPath from, YamlPath to, ValueType type) implements YamlEdit {}

    /**
     * Gives a field a whole value written in YAML block style, indented from column 0.
     *
     * @param path where; the field need not be there yet, an existing value is replaced
     * @param yaml for example {@code "httpGet:\n  path: /healthz\n  port: 8080"}
     */
    record SetYaml(YamlPath path, String yaml) implements YamlEdit {}

    /**
     * Adds an item to a sequence, which need not be there yet.
     *
     * @param sequence the sequence
     * @param index place of the new item; at or past the size: at the end
     * @param yaml the item, in block style from column 0
     */
    record AddItem(YamlPath sequence, int index, String yaml) implements YamlEdit {}

    /**
     * Takes away an entry or an item. A comment above it stays, for it may be about more than that, unless it is asked
     * to go too.
     *
     * @param path what goes
     * @param withComment whether the comment lines go that stand directly above it, at its column, or directly below
     *     its last entry, at that one's column
     */
    record Remove(YamlPath path, boolean withComment) implements YamlEdit {
        /** Takes it away and lets every comment above it stay. */
        public Remove(YamlPath path) {
            this(path, false);
        }
    }

    /** Gives an entry another key. */
    record RenameKey(YamlPath path, String name) implements YamlEdit {}

    /** Moves an item within its sequence, with the comments directly above it. */
    record MoveItem(YamlPath sequence, int from, int to) implements YamlEdit {}

    /**
     * Replaces a piece of the text as it stands. Offsets are of one text only, so the edit says what it replaces: where
     * something else stands there by now, it is refused.
     *
     * @param range the piece, in UTF-16 units of the text that the edit was made for
     * @param expected what stood there
     * @param replacement what shall stand there
     */
    record ReplaceText(TextRange range, String expected, String replacement) implements YamlEdit {}

    /** What type a scalar must be read as by the cluster. */
    enum ValueType {
        /** Text: quoted where it would be read as something else. */
        STRING,
        /** A number, bool or null: never quoted, also where it is a placeholder. */
        LITERAL,
        /** An int where it looks like one, else text: ports, maxSurge. */
        INT_OR_STRING
    }
}
