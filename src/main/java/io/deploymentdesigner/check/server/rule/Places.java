package io.deploymentdesigner.check.server.rule;

/** The places of a Deployment that many rules look at. */
public final class Places {
    public static final Place METADATA = Place.ROOT.struct("metadata");
    public static final Place SPEC = Place.ROOT.struct("spec");
    public static final Place TEMPLATE = SPEC.struct("template");
    public static final Place TEMPLATE_METADATA = TEMPLATE.struct("metadata");
    /** The pod's spec, there even where no template is written. */
    public static final Place POD = TEMPLATE.struct("spec");

    public static final Place CONTAINERS = POD.items("containers");
    public static final Place INIT_CONTAINERS = POD.items("initContainers");
    public static final Place EPHEMERAL_CONTAINERS = POD.items("ephemeralContainers");
    /** Containers, then init containers. */
    public static final Place LASTING_CONTAINERS = CONTAINERS.or(INIT_CONTAINERS);
    /** Containers, init containers, ephemeral containers. */
    public static final Place ALL_CONTAINERS = CONTAINERS.or(INIT_CONTAINERS, EPHEMERAL_CONTAINERS);

    public static final Place VOLUMES = POD.items("volumes");

    private Places() {}
}
