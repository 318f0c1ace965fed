package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pod as it will be once the mesh has had its hands on it.
 *
 * @param decision whether it is part of the mesh, and what decides
 * @param mode the mode in force; an annotation of the pod may ask for another sidecar than the settings
 * @param pod metadata and spec as plain values; unknown fields of the template stay
 * @param yaml the same as text
 * @param injected the same, to be read like any manifest
 * @param marks what was added and changed
 * @param probes the app's probes and hooks that now go through the agent
 */
public record Injection(
        InjectionDecision decision,
        MeshMode mode,
        Map<String, @Nullable Object> pod,
        String yaml,
        Field injected,
        List<MeshMark> marks,
        List<RewrittenProbe> probes) {
    /** The pod after injection as a place to read from. */
    public PodFields fields() {
        return new PodFields(injected.get("metadata"), injected.get("spec"));
    }
}
