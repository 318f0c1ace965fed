package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;

/**
 * One number that follows from a manifest.
 *
 * @param name what it is
 * @param value what it comes to
 * @param formula how it is computed, with the numbers
 */
public record DerivedFigure(Message name, Message value, Message formula) {}
