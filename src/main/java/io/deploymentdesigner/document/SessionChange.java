package io.deploymentdesigner.document;

import io.deploymentdesigner.text.TextPatch;

/**
 * A change of the open document.
 *
 * @param before the snapshot that was
 * @param after the snapshot that is
 * @param patch from the one text to the other; empty where only the reading or the saved mark changed
 * @param origin who made it
 */
public record SessionChange(Snapshot before, Snapshot after, TextPatch patch, Origin origin) {
    /** Who makes a change. */
    public enum Origin {
        /** A form, a fix, a command: an intent. */
        INTENT,
        /** Typing in the text. */
        TEXT,
        UNDO,
        REDO,
        /** The text was saved; nothing else changed. */
        SAVED,
        /** Placeholders are recognised by other rules; the text is the same. */
        READING
    }
}
