package io.deploymentdesigner.probe;

/**
 * Where kubelets differ in what a probe does: the relist right after a container start (1.36), and {@code started}
 * copied from the container before (1.35; gate ChangeContainerStatusOnKubeletRestart, pkg/kubelet/kubelet_pods.go).
 *
 * @param label as people write it
 * @param onDemandRelist whether the runtime is asked again right after a sync that started something
 * @param startedCarriedOver whether a restarted container counts as started until its startup worker asks
 */
public record KubeletVersion(String label, boolean onDemandRelist, boolean startedCarriedOver) {
    /** Up to 1.34. */
    public static final KubeletVersion V1_34 = new KubeletVersion("≤ 1.34", false, false);

    /** 1.35. */
    public static final KubeletVersion V1_35 = new KubeletVersion("1.35", false, true);

    /** 1.36 and later. */
    public static final KubeletVersion V1_36 = new KubeletVersion("1.36", true, true);

    /** The preset for a minor version of Kubernetes 1. */
    public static KubeletVersion ofMinor(int minor) {
        return minor <= 34 ? V1_34 : minor == 35 ? V1_35 : V1_36;
    }
}
