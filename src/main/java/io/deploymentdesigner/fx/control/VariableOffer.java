package io.deploymentdesigner.fx.control;

/**
 * A variable that may be written.
 *
 * @param name its name
 * @param about what it holds, in a few words of the language in force; may be empty
 */
public record VariableOffer(String name, String about) {}
