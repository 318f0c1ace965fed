package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityControl;
import io.deploymentdesigner.istio.PodSecurityViolation;
import io.deploymentdesigner.istio.ProxyAnnotations;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import java.util.List;

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
                        .filter(each -> isOfTheMesh(subject, each))
                        .toList();
        List<PodSecurityViolation> forbidden =
                byMesh.stream().filter(each -> !each.value().isEmpty()).toList();
        if (!forbidden.isEmpty()) {
            tell("I04", subject, forbidden, List.of(), findings);
        } else if (!byMesh.isEmpty()) {
            tell("I04.missing", subject, byMesh, seccompFix(subject, byMesh), findings);
        }
    }

    private static void tell(
            String key,
            MeshSubject subject,
            List<PodSecurityViolation> violations,
            List<Fix> fixes,
            MeshFindings findings) {
        List<String> wanted =
                violations.stream().map(AdmissionRules::wanted).distinct().toList();
        List<String> containers = violations.stream()
                .map(PodSecurityViolation::container)
                .distinct()
                .toList();
        findings.addAs(
                key,
                "I04",
                Severity.ERROR,
                subject.manifest().get("metadata", "namespace"),
                fixes,
                listed(containers),
                subject.settings().enforced().word(),
                wanted.size(),
                listed(wanted),
                containers.size(),
                outcome(subject.manifest()));
    }

    /** Admission judges pods: who writes one is told at once, who writes what makes pods finds none. */
    private static Message outcome(Field manifest) {
        String kind = manifest.get("kind").text();
        int deadline = ScenarioReader.read(manifest).rollout().progressDeadlineSeconds();
        if (kind.equals("Deployment") && deadline < RolloutSettings.NO_DEADLINE) {
            return MeshFindings.message("I04.deployment", String.valueOf(deadline));
        }
        return kind.equals("Pod") ? MeshFindings.message("I04.pod") : MeshFindings.message("I04.endless", kind);
    }

    /** Whether the mesh added the container; what a template says of one of its names is the template's own fault. */
    private static boolean isOfTheMesh(MeshSubject subject, PodSecurityViolation violation) {
        return violation.container().startsWith("istio-")
                && subject.pod().allContainers().stream()
                        .noneMatch(each -> each.get("name").text().equals(violation.container()));
    }

    /** Names with "and" before the last, in the words of whichever language they are told in. */
    private static Message listed(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.max(1, all.size() - 1)));
        return all.size() == 1
                ? MeshFindings.message("list.one", first)
                : MeshFindings.message("list.more", first, all.getLast());
    }

    /** I16: the level refuses what the template itself says, whatever the mesh adds. */
    static void levelRefusesTheTemplate(MeshSubject subject, MeshFindings findings) {
        List<PodSecurityViolation> own =
                PodSecurity.violations(subject.pod(), subject.settings().enforced());
        if (!own.isEmpty()) {
            PodSecurityViolation first = own.getFirst();
            findings.add(
                    "I16",
                    Severity.ERROR,
                    first.field(),
                    hardening(subject, own),
                    subject.settings().enforced().word(),
                    first.message(),
                    own.size() - 1);
        }
    }

    private static List<Fix> hardening(MeshSubject subject, List<PodSecurityViolation> own) {
        boolean missingOnly = own.stream().allMatch(each -> each.value().isEmpty());
        return missingOnly ? List.of(MeshFindings.fix("harden", false, Hardening.edits(subject.pod()))) : List.of();
    }

    /** The value the level refuses, else the field it misses, as a manifest names them. */
    private static String wanted(PodSecurityViolation violation) {
        return switch (violation.control()) {
            case SECCOMP_REQUIRED -> "seccompProfile";
            case RUN_AS_NON_ROOT -> violation.value().isEmpty() ? "runAsNonRoot" : "root";
            case RUN_AS_USER -> "root";
            default -> violation.value().isEmpty() ? violation.field().name() : violation.value();
        };
    }

    private static List<Fix> seccompFix(MeshSubject subject, List<PodSecurityViolation> violations) {
        boolean onlySeccomp =
                violations.stream().allMatch(each -> each.control() == PodSecurityControl.SECCOMP_REQUIRED);
        return onlySeccomp
                ? List.of(MeshFindings.fix("seccomp", false, List.of(Hardening.seccomp(subject.pod()))))
                : List.of();
    }

    /** I13: the injector refuses a pod with an annotation that it cannot read. */
    static void annotationIsUnreadable(MeshSubject subject, MeshFindings findings) {
        if (!subject.hasSidecar()) {
            return;
        }
        Field annotations = subject.pod().metadata().get("annotations");
        if (!ProxyConfig.of(subject.pod()).readable()) {
            findings.add("I13", Severity.ERROR, annotations.entry(ProxyConfig.ANNOTATION));
        }
        for (Field annotation : annotations.entries()) {
            if (!ProxyAnnotations.accept(annotation.name(), annotation.text())) {
                findings.addAs(
                        "I13.value",
                        "I13",
                        Severity.ERROR,
                        annotation,
                        List.of(),
                        annotation.name(),
                        annotation.text());
            }
        }
    }

    /** I15: a pod on the node's network stays outside of the mesh whatever its labels ask for. */
    static void hostNetworkIsNotInjected(MeshSubject subject, MeshFindings findings) {
        if (subject.decision() == InjectionDecision.HOST_NETWORK) {
            findings.add("I15", Severity.WARNING, subject.pod().spec().get("hostNetwork"));
        }
    }
}
