package io.deploymentdesigner.yaml;

/**
 * One item of a sequence.
 *
 * @param dash offset of the dash, -1 in flow style
 * @param value blank where nothing is written
 */
public record YamlItem(int dash, YamlNode value) {}
