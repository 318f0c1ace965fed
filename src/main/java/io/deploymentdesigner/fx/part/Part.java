package io.deploymentdesigner.fx.part;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.List;

/**
 * One part of a document.
 *
 * @param kind what it is about
 * @param document index of the YAML document, from 0
 * @param base where its fields hang: the container for its image, the probe for a probe
 * @param claims the paths it shows; a path belongs to the part with the longest claim on it. Empty for a mere group
 */
public record Part(PartKind kind, int document, YamlPath base, List<YamlPath> claims) {
    /** Copies the claims. */
    public Part {
        claims = List.copyOf(claims);
    }

    /** What is selected when the part is chosen. */
    public YamlPath home() {
        return claims.isEmpty() ? base : claims.getFirst();
    }

    /** Stable id, from document, base and kind: {@code 0-spec-template-spec-containers-0-image}. */
    public String id() {
        return document + "-" + FieldIds.id(base.key(kind.word()));
    }
}
