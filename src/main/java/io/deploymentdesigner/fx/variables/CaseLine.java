package io.deploymentdesigner.fx.variables;

import io.deploymentdesigner.text.TextRange;

/**
 * A line of the rendered text that a value breaks.
 *
 * @param number its line in the template, from 1
 * @param text the rendered line
 * @param fault the part of it that breaks
 */
record CaseLine(int number, String text, TextRange fault) {}
