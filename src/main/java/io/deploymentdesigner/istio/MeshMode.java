package io.deploymentdesigner.istio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a mesh takes part in a pod's traffic. */
public enum MeshMode {
    /** No mesh. */
    NONE,
    /** A proxy beside the app; the init container istio-init redirects the traffic. */
    SIDECAR,
    /** A proxy beside the app; the node's CNI plugin redirects, istio-validation checks that it did. */
    CNI,
    /** The proxy is an init container that keeps running (Istio 1.27 and later by default), with istio-init. */
    NATIVE,
    /** A native sidecar with the CNI plugin. */
    NATIVE_CNI,
    /** No proxy in the pod: ztunnel on the node takes the traffic. */
    AMBIENT;

    /** Whether a proxy container is injected. */
    public boolean hasSidecar() {
        return this != NONE && this != AMBIENT;
    }

    /** Whether the proxy starts before, and stops after, the app. */
    public boolean isNative() {
        return this == NATIVE || this == NATIVE_CNI;
    }

    /** Whether the node's CNI plugin sets up the redirection, not the pod. */
    public boolean usesCni() {
        return this == CNI || this == NATIVE_CNI;
    }

    /** The same redirection with or without a native sidecar. */
    public MeshMode withNative(boolean wanted) {
        if (!hasSidecar()) {
            return this;
        }
        return usesCni() ? (wanted ? NATIVE_CNI : CNI) : (wanted ? NATIVE : SIDECAR);
    }

    /** The word on the command line, such as {@code native-cni}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The mode of that word. */
    public static Optional<MeshMode> parse(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
