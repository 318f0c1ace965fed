package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.diagnostic.Message;

/**
 * A change that can be looked at before it is made.
 *
 * @param title what the change does
 * @param before the text without it
 * @param after the text with it
 */
public record Preview(Message title, String before, String after) {}
