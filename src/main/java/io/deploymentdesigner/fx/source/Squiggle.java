package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.text.TextRange;

/**
 * A wavy line under a piece of the text.
 *
 * @param range what is underlined
 * @param severity its colour
 */
record Squiggle(TextRange range, Severity severity) {}
