package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds what a mesh makes hard for a workload; without a mesh it has nothing to say. */
public final class MeshCheck {
    private static final Set<String> WORKLOADS =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "Job", "CronJob", "Pod");

    private static final List<BiConsumer<MeshSubject, MeshFindings>> RULES = List.of(
            StartRules::readinessIsMissing,
            StartRules::livenessIsShorterThanTheProxysStart,
            ProbeRules::rewritingIsOff,
            ProbeRules::probePortIsExcluded,
            IdentityRules::reservedPort,
            IdentityRules::reservedUser,
            IdentityRules::labelsAreMissing,
            IdentityRules::switchIsOnTheWorkload,
            IdentityRules::proxyNameIsTaken,
            AdmissionRules::namespaceRefusesThePod,
            AdmissionRules::levelRefusesTheTemplate,
            AdmissionRules::annotationIsUnreadable,
            AdmissionRules::hostNetworkIsNotInjected,
            IdentityRules::serviceSendsToReservedPort,
            ServiceRules::portSaysNoProtocol,
            ServiceRules::protocolsDiffer,
            EndRules::appOutlivesTheProxy,
            EndRules::jobNeverCompletes,
            PolicyRules::policyBlocksAmbient);

    private MeshCheck() {}

    /**
     * The findings about one object.
     *
     * @param manifest a workload; any other kind has none
     * @param settings the mesh
     * @param others every object of the file, for Services and NetworkPolicies
     * @param assumptions how long the proxy takes, and how the apps behave
     */
    public static List<Diagnostic> check(
            Field manifest, MeshSettings settings, List<Field> others, Assumptions assumptions) {
        return check(MeshSubject.of(manifest, settings, others, assumptions));
    }

    static List<Diagnostic> check(MeshSubject subject) {
        MeshFindings findings = new MeshFindings();
        if (WORKLOADS.contains(subject.manifest().get("kind").text())) {
            RULES.forEach(rule -> rule.accept(subject, findings));
        }
        return findings.all();
    }
}
