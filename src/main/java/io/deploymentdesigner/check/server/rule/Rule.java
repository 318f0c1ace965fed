package io.deploymentdesigner.check.server.rule;

/**
 * One rule of the API server's validation.
 *
 * @param id the code of its findings, such as {@code PROBE-SUCC}
 * @param source the upstream file and function that it follows
 * @param bundle the resource bundle of its sentences
 * @param place the fields it looks at
 * @param check what it does with each of them
 */
public record Rule(String id, String source, String bundle, Place place, RuleCheck check) {}
