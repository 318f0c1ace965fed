package io.deploymentdesigner.fx.source;

import io.deploymentdesigner.text.TextRange;

/**
 * Something that fits at the caret.
 *
 * @param text what it is called
 * @param insertion what is written
 * @param about a few words about it; may be empty
 * @param replaced what has been typed of it so far
 */
record Proposal(String text, String insertion, String about, TextRange replaced) {}
