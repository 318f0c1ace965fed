package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * A place in a template that a tool fills.
 *
 * @param range the whole placeholder, in UTF-16 offsets of the template
 * @param name the variable's name, without dollar, braces and operators
 * @param form how it is written
 */
public record Placeholder(TextRange range, String name, PlaceholderForm form) {}
