package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.check.server.service.ServiceRules.clusterIps;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.ServiceRanges;
import io.deploymentdesigner.kubernetes.lexical.IpAddress;
import java.util.List;
import java.util.Set;

/** Whether the families asked for fit each other and the cluster. Source: {@code initIPFamilyFields}. */
final class FamilyRules {
    private static final Place SPEC =
            ServiceRules.SPEC.where(spec -> !ServiceRules.type(spec).equals("ExternalName"));

    private FamilyRules() {}

    static List<Rule> rules() {
        return ServiceRules.storage()
                .rule("SVC-SINGLE-STACK", "initIPFamilyFields", SPEC, FamilyRules::singleStack)
                .rule("SVC-IP-FAMILY", "initIPFamilyFields", SPEC, FamilyRules::addresses)
                .rule("SVC-DUAL-STACK", "initIPFamilyFields", SPEC, FamilyRules::dualStack)
                .rule("SVC-FAMILY-UNKNOWN", "initIPFamilyFields", SPEC, FamilyRules::families)
                .rules();
    }

    private static void singleStack(Field spec, Findings findings) {
        Field policy = spec.get("ipFamilyPolicy");
        if (policy.exists() && !policy.text().equals("SingleStack")) {
            return;
        }
        if (clusterIps(spec).size() == 2) {
            findings.invalid(policy, "policy.single").fix(Fixes.setText(policy, "PreferDualStack", false));
        }
        if (spec.get("ipFamilies").items().size() == 2) {
            findings.invalid(policy, "policy.single").fix(Fixes.setText(policy, "PreferDualStack", false));
        }
    }

    private static void addresses(Field spec, Findings findings) {
        List<Field> ips = clusterIps(spec);
        ServiceRanges services = findings.subject().server().services();
        for (int i = spec.get("ipFamilies").items().size(); i < ips.size(); i++) {
            IpAddress address = IpAddress.parse(ips.get(i).text());
            if (address != null && !services.hasFamily(address.family())) {
                findings.invalid(ips.get(i), "family.unknown", address.family(), services.toString())
                        .path(spec.path() + ".clusterIPs[" + i + "]");
            }
        }
    }

    private static void dualStack(Field spec, Findings findings) {
        Field policy = spec.get("ipFamilyPolicy");
        ServiceRanges services = findings.subject().server().services();
        if (policy.text().equals("RequireDualStack") && !services.isDualStack() && !hasFreeChoice(spec)) {
            findings.invalid(policy, "policy.dual", services.toString())
                    .fix(Fixes.setText(policy, "PreferDualStack", false));
        }
    }

    private static void families(Field spec, Findings findings) {
        ServiceRanges services = findings.subject().server().services();
        boolean twoInOne = findings.hasErrorsOf(Set.of("SVC-SINGLE-STACK"));
        for (Field family : spec.get("ipFamilies").items()) {
            if (!twoInOne && !hasFreeChoice(spec) && !services.hasFamily(family.text())) {
                findings.invalid(family, "family.unknown", family.text(), services.toString());
            }
        }
    }

    /** Headless and without a selector, a Service may name families that the cluster does not give out. */
    private static boolean hasFreeChoice(Field spec) {
        return ServiceRules.isHeadless(spec) && spec.get("selector").entries().isEmpty();
    }
}
