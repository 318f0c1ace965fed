package io.deploymentdesigner.istio;

/**
 * The controls of the Pod Security Standards, by the names the Kubernetes documentation gives them; source:
 * k8s.io/pod-security-admission, policy/check_*.go.
 */
public enum PodSecurityControl {
    HOST_PROCESS(PodSecurityLevel.BASELINE),
    HOST_NAMESPACES(PodSecurityLevel.BASELINE),
    PRIVILEGED_CONTAINERS(PodSecurityLevel.BASELINE),
    CAPABILITIES(PodSecurityLevel.BASELINE),
    HOST_PATH_VOLUMES(PodSecurityLevel.BASELINE),
    HOST_PORTS(PodSecurityLevel.BASELINE),
    HOST_PROBES(PodSecurityLevel.BASELINE),
    APP_ARMOR(PodSecurityLevel.BASELINE),
    SELINUX(PodSecurityLevel.BASELINE),
    PROC_MOUNT(PodSecurityLevel.BASELINE),
    SECCOMP(PodSecurityLevel.BASELINE),
    SYSCTLS(PodSecurityLevel.BASELINE),
    VOLUME_TYPES(PodSecurityLevel.RESTRICTED),
    PRIVILEGE_ESCALATION(PodSecurityLevel.RESTRICTED),
    RUN_AS_NON_ROOT(PodSecurityLevel.RESTRICTED),
    RUN_AS_USER(PodSecurityLevel.RESTRICTED),
    SECCOMP_REQUIRED(PodSecurityLevel.RESTRICTED),
    CAPABILITIES_DROPPED(PodSecurityLevel.RESTRICTED);

    private final PodSecurityLevel level;

    PodSecurityControl(PodSecurityLevel level) {
        this.level = level;
    }

    /** The loosest level that has this control. */
    public PodSecurityLevel level() {
        return level;
    }
}
