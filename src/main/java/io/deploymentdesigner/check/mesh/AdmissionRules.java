package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityControl;
import io.deploymentdesigner.istio.PodSecurityViolation;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.List;
import java.util.stream.Collectors;

/** What keeps the injected pod from being made at all. */
final class AdmissionRules {
    private AdmissionRules() {}

    /** I04: the Deployment is accepted, its ReplicaSet shows FailedCreate, no pod appears. */
    static void namespaceRefusesThePod(MeshSubject subject, MeshFindings findings) {
        if (!subject.hasSidecar()) {
            return;
        }
        List<PodSecurityViolation> byMesh =
                PodSecurity.violations(
                                subject.injection().fields(), subject.settings().enforced())
                        .stream()
                        .filter(each -> each.container().startsWith("istio-"))
                        .toList();
        if (!byMesh.isEmpty()) {
            String parts = byMesh.stream()
                    .map(PodSecurityViolation::container)
                    .distinct()
                    .collect(Collectors.joining(", "));
            findings.add(
                    "I04",
                    Severity.ERROR,
                    subject.manifest().get("metadata", "namespace"),
                    seccompFix(subject, byMesh),
                    parts,
                    subject.settings().enforced().word(),
                    wants(byMesh));
        }
    }

    private static String wants(List<PodSecurityViolation> violations) {
        return violations.stream().map(AdmissionRules::wanted).distinct().collect(Collectors.joining(", "));
    }

    /** The value the level refuses, else the field it misses, as a manifest names them. */
    private static String wanted(PodSecurityViolation violation) {
        return switch (violation.control()) {
            case SECCOMP_REQUIRED -> "seccompProfile";
            case RUN_AS_NON_ROOT -> "runAsNonRoot";
            case RUN_AS_USER -> "root";
            default -> violation.value().isEmpty() ? violation.field().name() : violation.value();
        };
    }

    private static List<Fix> seccompFix(MeshSubject subject, List<PodSecurityViolation> violations) {
        boolean onlySeccomp =
                violations.stream().allMatch(each -> each.control() == PodSecurityControl.SECCOMP_REQUIRED);
        Field profile = subject.pod().spec().get("securityContext", "seccompProfile", "type");
        return onlySeccomp
                ? List.of(MeshFindings.fix(
                        "seccomp",
                        false,
                        List.of(new YamlEdit.SetScalar(
                                profile.yamlPath(), "RuntimeDefault", YamlEdit.ValueType.STRING))))
                : List.of();
    }

    /** I13: the injector refuses a pod whose proxy configuration it cannot read. */
    static void configIsUnreadable(MeshSubject subject, MeshFindings findings) {
        if (subject.hasSidecar() && !ProxyConfig.of(subject.pod()).readable()) {
            findings.add(
                    "I13",
                    Severity.ERROR,
                    subject.pod().metadata().get("annotations").entry(ProxyConfig.ANNOTATION));
        }
    }

    /** I15: a pod on the node's network stays outside of the mesh whatever its labels ask for. */
    static void hostNetworkIsNotInjected(MeshSubject subject, MeshFindings findings) {
        if (subject.decision() == InjectionDecision.HOST_NETWORK) {
            findings.add("I15", Severity.WARNING, subject.pod().spec().get("hostNetwork"));
        }
    }
}
