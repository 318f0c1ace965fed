package io.deploymentdesigner.istio;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import java.util.Locale;
import java.util.Set;

/**
 * Whether the mesh takes the pod in, and which label or annotation decides; source: pkg/kube/inject/inject.go
 * (injectRequired).
 */
public enum InjectionDecision {
    NO_MESH(false),
    HOST_NETWORK(false),
    SYSTEM_NAMESPACE(false),
    ALREADY_INJECTED(false),
    LABEL_FALSE(false),
    ANNOTATION_FALSE(false),
    AMBIENT_LABEL_NONE(false),
    NAMESPACE_NOT_LABELLED(false),
    LABEL_TRUE(true),
    ANNOTATION_TRUE(true),
    NAMESPACE_LABEL(true),
    AMBIENT_LABEL(true),
    AMBIENT_NAMESPACE(true);

    /** The label that decides for a pod; the annotation of this name is its old form. */
    public static final String INJECT = "sidecar.istio.io/inject";

    /** The label that decides for a pod in ambient mode. */
    public static final String AMBIENT_MODE = "istio.io/dataplane-mode";

    private static final Set<String> SYSTEM_NAMESPACES =
            Set.of("kube-system", "kube-public", "kube-node-lease", "local-path-storage", "istio-system");

    private final boolean included;

    InjectionDecision(boolean included) {
        this.included = included;
    }

    /** Whether the pod is part of the mesh. */
    public boolean included() {
        return included;
    }

    /** Whether a sidecar is or would be injected, if the labels asked for it. */
    boolean isOpen() {
        return included || this == LABEL_FALSE || this == ANNOTATION_FALSE || this == NAMESPACE_NOT_LABELLED;
    }

    /** What decides, in a sentence. */
    public Message message() {
        return Message.of("io.deploymentdesigner.istio.messages", "decision." + name().toLowerCase(Locale.ROOT));
    }

    /** Decides for a workload. */
    public static InjectionDecision of(Field manifest, MeshSettings settings) {
        PodFields pod = PodFields.of(manifest);
        if (settings.mode() == MeshMode.NONE) {
            return NO_MESH;
        }
        if (pod.spec().get("hostNetwork").bool()) {
            return HOST_NETWORK;
        }
        if (SYSTEM_NAMESPACES.contains(manifest.get("metadata", "namespace").text())) {
            return SYSTEM_NAMESPACE;
        }
        return settings.mode() == MeshMode.AMBIENT ? ambient(pod, settings) : sidecar(pod, settings);
    }

    private static InjectionDecision ambient(PodFields pod, MeshSettings settings) {
        return switch (pod.label(AMBIENT_MODE)) {
            case "none" -> AMBIENT_LABEL_NONE;
            case "ambient" -> AMBIENT_LABEL;
            default -> settings.namespaceInjects() ? AMBIENT_NAMESPACE : NAMESPACE_NOT_LABELLED;
        };
    }

    private static InjectionDecision sidecar(PodFields pod, MeshSettings settings) {
        boolean hasProxy = pod.containers().stream()
                .anyMatch(each -> each.get("name").text().equals("istio-proxy"));
        if (hasProxy && !pod.annotation("sidecar.istio.io/status").isEmpty()) {
            return ALREADY_INJECTED;
        }
        return switch (pod.label(INJECT)) {
            case "true" -> LABEL_TRUE;
            case "false" -> LABEL_FALSE;
            default -> byAnnotation(pod, settings);
        };
    }

    private static InjectionDecision byAnnotation(PodFields pod, MeshSettings settings) {
        return switch (pod.annotation(INJECT)) {
            case "true" -> ANNOTATION_TRUE;
            case "false" -> ANNOTATION_FALSE;
            default -> settings.namespaceInjects() ? NAMESPACE_LABEL : NAMESPACE_NOT_LABELLED;
        };
    }
}
