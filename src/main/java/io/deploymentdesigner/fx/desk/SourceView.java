package io.deploymentdesigner.fx.desk;

/** What the YAML pane shows. */
public enum SourceView {
    /** The text itself, which can be edited. */
    TEMPLATE,
    /** The text as the substitution tool would print it. */
    RENDERED,
    /** What differs: saved and edited, or before and after a previewed fix. */
    DIFF
}
