package io.deploymentdesigner.istio;

import java.util.Locale;

/**
 * What the mesh did to one place of the pod.
 *
 * @param path in the injected pod, as the API server names places: {@code spec.containers[1]}
 * @param kind added or changed
 */
public record MeshMark(String path, Kind kind) {
    /** How a place differs from what was written. */
    public enum Kind {
        ADDED,
        CHANGED;

        /** The word on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
