package io.deploymentdesigner.istio;

/**
 * What a manifest cannot say about its mesh.
 *
 * @param mode how the mesh takes part
 * @param namespaceInjects whether the namespace's label asks for injection (or for ambient); assumed, no cluster is asked
 * @param enforced the Pod Security level of the namespace
 */
public record MeshSettings(MeshMode mode, boolean namespaceInjects, PodSecurityLevel enforced) {
    /** No mesh in a namespace that enforces nothing. */
    public static final MeshSettings NONE = of(MeshMode.NONE);

    /** A mode in a namespace that is labelled for it and enforces no Pod Security level. */
    public static MeshSettings of(MeshMode mode) {
        return new MeshSettings(mode, true, PodSecurityLevel.PRIVILEGED);
    }

    /** The same under another Pod Security level. */
    public MeshSettings enforcing(PodSecurityLevel level) {
        return new MeshSettings(mode, namespaceInjects, level);
    }

    /** The same in a namespace that is, or is not, labelled for the mesh. */
    public MeshSettings labelled(boolean asks) {
        return new MeshSettings(mode, asks, enforced);
    }

    /** The same in another mode. */
    public MeshSettings in(MeshMode other) {
        return new MeshSettings(other, namespaceInjects, enforced);
    }
}
