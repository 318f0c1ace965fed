package io.deploymentdesigner.yaml.patch;

/** Why an edit is refused. */
public enum RefusalReason {
    /** There is no such document. */
    NO_DOCUMENT,
    /** Nothing stands at the path that shall be removed, renamed or moved, or an index lies past the end. */
    NOT_FOUND,
    /** The path leads through an alias: the value is written elsewhere and serves other places too. */
    SHARED,
    /** The path leads into a value that a merge key brings. */
    MERGED,
    /** The value has an anchor that an alias elsewhere needs. */
    ANCHOR_IN_USE,
    /** A field shall be set in something that is no mapping. */
    NOT_A_MAPPING,
    /** An item shall be added to something that is no sequence. */
    NOT_A_SEQUENCE,
    /** A key of the new name is there already. */
    KEY_EXISTS,
    /** The YAML that shall be written cannot be read. */
    UNREADABLE_VALUE,
    /** The text that shall be replaced does not stand there any more: the edit was made for an older text. */
    CHANGED_MEANWHILE,
    /** No way was found that changes only what is meant. */
    NO_SAFE_WAY
}
