package io.deploymentdesigner.placeholder;

/** How a placeholder is written. */
public enum PlaceholderForm {
    /** {@code $NAME}. */
    BARE,
    /** {@code ${NAME}}. */
    BRACED,
    /** Any longer form in braces, such as {@code ${NAME:-latest}}, {@code ${NAME,,}} or {@code ${ NAME }}. */
    EXPRESSION,
    /** {@code $<NAME>}. */
    DOLLAR_ANGLE,
    /** {@code <NAME>}. */
    ANGLE,
    /** {@code __NAME__}. */
    UNDERSCORES,
    /** <code>{{NAME}}</code> or <code>{{ NAME }}</code>. */
    DOUBLE_BRACES,
    /** {@code %NAME%}. */
    PERCENT,
    /** {@code $(NAME)}, resolved in the cluster. */
    CLUSTER,
    /** A text of the user's own that stands for a variable. */
    OWN_TOKEN
}
