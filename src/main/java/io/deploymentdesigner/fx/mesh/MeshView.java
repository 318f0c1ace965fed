package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.check.mesh.FailureCause;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything the Mesh tab shows of one workload.
 *
 * @param document index of its YAML document
 * @param manifest the rendered workload
 * @param template the pod template before substitution, where edits are made
 * @param source the text that the template is read from
 * @param analysed the text that the findings and causes are about: older than the source while it is analysed anew
 * @param settings the mesh and its namespace
 * @param times how long the proxy takes
 * @param injection the pod as this mesh makes it
 * @param security what Pod Security says, mode by mode
 * @param findings what the Problems tab has of what the mesh does to the workload
 * @param causes why callers may be told {@code connection failure}, likeliest first
 */
record MeshView(
        int document,
        Field manifest,
        PodFields template,
        String source,
        String analysed,
        MeshSettings settings,
        ProxyTimes times,
        Injection injection,
        List<SecurityRow> security,
        List<Diagnostic> findings,
        List<FailureCause> causes) {
    /** The pod template as written. */
    PodFields written() {
        return PodFields.of(manifest);
    }

    /** Whether a proxy is put into the pod. */
    boolean hasSidecar() {
        return injection.decision().included() && injection.mode().hasSidecar();
    }

    /** Whether the pod is in the mesh without a proxy of its own. */
    boolean isAmbient() {
        return injection.decision().included() && injection.mode() == MeshMode.AMBIENT;
    }

    /** The finding that the verdict tells: what keeps the pod from being made comes first. */
    Optional<Diagnostic> worst() {
        return findings.stream()
                .filter(each -> each.severity().atLeast(Severity.WARNING))
                .min(Comparator.comparing(Diagnostic::severity)
                        .thenComparingInt(each ->
                                each.code().equals("I04") ? 0 : each.code().equals("I16") ? 1 : 2));
    }

    /** Whether the namespace refuses what the mesh added to the pod. */
    boolean isRefused() {
        return findings.stream().anyMatch(each -> each.code().equals("I04"));
    }
}
