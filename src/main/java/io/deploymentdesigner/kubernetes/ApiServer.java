package io.deploymentdesigner.kubernetes;

/**
 * The API server that is asked.
 *
 * @param version its version
 * @param services the addresses it gives to Services
 */
public record ApiServer(KubernetesVersion version, ServiceRanges services) {
    /** The newest version, started without flags. */
    public static final ApiServer DEFAULT = new ApiServer(KubernetesVersion.DEFAULT, ServiceRanges.DEFAULT);

    /** The same of another version. */
    public ApiServer with(KubernetesVersion other) {
        return new ApiServer(other, services);
    }

    /** The same with other ranges. */
    public ApiServer with(ServiceRanges others) {
        return new ApiServer(version, others);
    }
}
