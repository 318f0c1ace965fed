package io.deploymentdesigner.check.server;

import java.util.Map;
import java.util.Set;

/**
 * How Go's decoder names the place of a mismatch: without indices and map keys, and with the names of embedded structs,
 * which YAML does not show (staging/src/k8s.io/api/core/v1/types.go).
 */
final class GoStructs {
    private static final Set<String> NAMED_REFERENCES = Set.of(
            "ConfigMapEnvSource",
            "ConfigMapKeySelector",
            "ConfigMapProjection",
            "ConfigMapVolumeSource",
            "SecretEnvSource",
            "SecretKeySelector",
            "SecretProjection");
    private static final Map<String, Set<String>> OWN_FIELDS =
            Map.of("Volume", Set.of("name"), "EphemeralContainer", Set.of("targetContainerName"));
    private static final Map<String, String> REST =
            Map.of("Volume", "VolumeSource", "EphemeralContainer", "EphemeralContainerCommon");
    private static final Set<String> HANDLERS = Set.of("exec", "httpGet", "tcpSocket", "grpc");

    private GoStructs() {}

    /** The embedded struct of an object that a field belongs to; empty where it is the object's own. */
    static String embedded(String schema, String name) {
        Set<String> own = OWN_FIELDS.get(schema);
        if (own != null) {
            return own.contains(name) ? "" : REST.getOrDefault(schema, "");
        }
        if (schema.equals("Probe") && HANDLERS.contains(name)) {
            return "ProbeHandler";
        }
        return name.equals("name") && NAMED_REFERENCES.contains(schema) ? "LocalObjectReference" : "";
    }
}
