package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleCheck;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.Quantity;
import java.util.List;

/** Resources of a whole pod, known since 1.34; before, the server drops them unseen. Source: {@code validatePodResources}. */
final class PodResourceRules {
    private static final Place RESOURCES = Places.POD.field("resources");
    private static final Place ENTRIES = RESOURCES.entries("limits", "requests");
    private static final List<String> ALLOWED = List.of("cpu", "memory", "hugepages-…");

    private PodResourceRules() {}

    static List<Rule> rules() {
        return ResourceRules.table()
                .rule("POD-RES", "validatePodResourceName", ENTRIES, known(PodResourceRules::name))
                .rule("POD-RES-NEG", "ValidateNonnegativeQuantity", ENTRIES, known(ResourceAmounts::notNegative))
                .rule("POD-RES-HUGE", "validateResourceQuantityHugePageValue", ENTRIES, known(ResourceAmounts::pages))
                .rule(
                        "POD-RES-HUGE-2",
                        "validatePodResourceRequirements",
                        RESOURCES,
                        known(ResourceAmounts::pagesAlone))
                .rule(
                        "POD-RES-REQ-LIM",
                        "validatePodResourceRequirements",
                        RESOURCES,
                        known(ResourceAmounts::withinLimits))
                .rule(
                        "POD-RES-NOOVER-1",
                        "validatePodResourceRequirements",
                        RESOURCES,
                        known(ResourceAmounts::equalsLimit))
                .rule(
                        "POD-RES-NOOVER-2",
                        "validatePodResourceRequirements",
                        RESOURCES,
                        known(ResourceAmounts::limitRequired))
                .rule("POD-RES-CLAIMS", "validatePodResourceRequirements", RESOURCES, known(PodResourceRules::claims))
                .rule("POD-RES-WINDOWS", "validatePodResources", RESOURCES, PodResourceRules::windows)
                .rule("POD-RES-SUM", "validatePodResourceConsistency", RESOURCES, known(PodResourceRules::sums))
                .rule("POD-RES-LIMIT", "validatePodResourceConsistency", RESOURCES, known(PodResourceRules::limits))
                .rules();
    }

    /** A pod for Windows is refused for having resources at all; the server then looks no further. */
    private static RuleCheck known(RuleCheck check) {
        return (field, findings) -> {
            if (isKnown(findings) && !isWindows(findings)) {
                check.check(field, findings);
            }
        };
    }

    private static boolean isKnown(Findings findings) {
        return findings.version().atLeast(KubernetesVersion.V1_34);
    }

    private static boolean isWindows(Findings findings) {
        return findings.subject()
                .at(Places.POD)
                .getFirst()
                .get("os", "name")
                .text()
                .equals("windows");
    }

    private static void name(Field entry, Findings findings) {
        if (!new ResourceName(entry.name()).isOfPods()) {
            findings.notSupported(entry, ALLOWED).range(entry.keyRange());
        }
    }

    private static void claims(Field resources, Findings findings) {
        Field claims = resources.get("claims");
        if (!claims.items().isEmpty()) {
            findings.forbidden(claims, "pod.claims").fix(Fixes.remove(claims, false));
        }
    }

    private static void windows(Field resources, Findings findings) {
        if (isKnown(findings) && isWindows(findings)) {
            findings.forbidden(resources, "pod.windows");
        }
    }

    private static void sums(Field resources, Findings findings) {
        PodSums sums = PodSums.of(resources.parent());
        for (Field request : resources.get("requests").entries()) {
            Quantity asked = Amounts.of(request);
            Quantity needed = sums.requests(request.name());
            if (asked != null && needed.compareTo(asked) > 0) {
                findings.invalid(request, "pod.sum", request.name(), request.text(), needed.toString())
                        .fix(Fixes.setText(request, needed.toString(), false));
            }
        }
    }

    private static void limits(Field resources, Findings findings) {
        Field limits = resources.get("limits");
        for (Field container : resources.parent().get("containers").items()) {
            for (Field limit : container.get("resources", "limits").entries()) {
                Field most = limits.entry(limit.name());
                Quantity one = Amounts.of(limit);
                Quantity all = Amounts.of(most);
                if (most.isWritten() && one != null && all != null && one.compareTo(all) > 0) {
                    String place = resources.path() + ".containers[" + container.index() + "][" + limit.name() + "]";
                    findings.invalid(limit, "pod.limit", limit.name(), limit.text(), most.text())
                            .path(place + ".limits");
                }
            }
        }
    }
}
