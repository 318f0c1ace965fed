package io.deploymentdesigner.kubernetes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The Kubernetes versions whose API server can be asked for, oldest first. The fields of each are those of one release of
 * {@code client-java-api}: 23.0.0 stands for 1.32, 24.0.0 for 1.33, 25.0.0 for 1.34, 26.0.0 for 1.35, 27.0.0 for 1.36. The
 * jars do not name the release they were generated from; what they hold does. New in each are the types that became
 * stable, or the groups that appeared, with exactly that release: {@code V1ServiceCIDR} and {@code V1IPAddress} in 24
 * (networking.k8s.io/v1 of 1.33), the group {@code resource.k8s.io/v1} in 25 (1.34), {@code scheduling.k8s.io/v1alpha1} in
 * 26 (1.35), {@code V1MutatingAdmissionPolicy} in 27 (admissionregistration.k8s.io/v1 of 1.36). Each was built one to four
 * months after its release, as the dates in the jars say: 2025-02, 2025-05, 2025-11, 2026-03 and 2026-07.
 */
public enum KubernetesVersion {
    V1_32(32),
    V1_33(33),
    V1_34(34),
    V1_35(35),
    V1_36(36);

    /** The version taken where none is chosen. */
    public static final KubernetesVersion DEFAULT = V1_36;

    private final int minor;

    KubernetesVersion(int minor) {
        this.minor = minor;
    }

    /** The number after {@code 1.}. */
    public int minor() {
        return minor;
    }

    /** Whether this is the other version or a later one. */
    public boolean atLeast(KubernetesVersion other) {
        return compareTo(other) >= 0;
    }

    /** Reads {@code 1.34}; also {@code v1.34} and {@code 1.34.2}. Empty where the version is none of these. */
    public static Optional<KubernetesVersion> parse(String text) {
        List<String> parts = List.of((text.startsWith("v") ? text.substring(1) : text).split("\\."));
        return Arrays.stream(values())
                .filter(version -> parts.size() >= 2)
                .filter(version -> parts.subList(0, 2).equals(List.of("1", String.valueOf(version.minor))))
                .findFirst();
    }

    /** As people write it: {@code 1.36}. */
    @Override
    public String toString() {
        return "1." + minor;
    }
}
