package io.deploymentdesigner.fx.desk;

import io.deploymentdesigner.yaml.YamlPath;

/**
 * The part of the text a person looks at; every pane shows the same one.
 *
 * @param document index of the YAML document, from 0
 * @param path the field or the part; need not be in the file
 * @param origin where it was chosen, so that a pane does not follow itself
 */
public record Selection(int document, YamlPath path, Origin origin) {
    /** The root of the first document, chosen by nobody. */
    public static final Selection NONE = new Selection(0, YamlPath.ROOT, Origin.PROGRAM);

    /** Where a selection was made. */
    public enum Origin {
        OUTLINE,
        FORM,
        TEXT,
        DRAWER,
        PROGRAM
    }

    /** Whether both name the same place, whoever chose it. */
    public boolean samePlace(Selection other) {
        return document == other.document && path.equals(other.path);
    }
}
