package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The claims of devices that a pod makes. */
final class ResourceClaimRules {
    private static final String CLAIM = "resourceClaimName";
    private static final String TEMPLATE = "resourceClaimTemplateName";

    private ResourceClaimRules() {}

    static List<Rule> rules() {
        Place claims = Places.POD.items("resourceClaims");
        return PodRules.table()
                .rule("POD-CLAIM", "validatePodResourceClaim", Places.POD, ResourceClaimRules::names)
                .rule("POD-CLAIM-SOURCE", "validatePodResourceClaim", claims, ResourceClaimRules::source)
                .rule(
                        "POD-CLAIM-NAME",
                        "ValidateResourceClaimName",
                        claims.field(CLAIM, TEMPLATE),
                        (name, findings) -> Spelling.check(findings, name, DnsName.subdomain(name.text())))
                .rules();
    }

    private static void names(Field pod, Findings findings) {
        Set<String> seen = new HashSet<>();
        for (Field claim : pod.get("resourceClaims").items()) {
            Field name = claim.get("name");
            if (name.isEmptyText()) {
                findings.required(name);
            } else if (seen.add(name.text())) {
                Spelling.check(findings, name, DnsName.label(name.text()));
            } else {
                findings.duplicate(name);
            }
        }
    }

    private static void source(Field claim, Findings findings) {
        boolean named = claim.get(CLAIM).exists();
        if (named == claim.get(TEMPLATE).exists()) {
            findings.invalid(claim, named ? "claim.both" : "claim.none");
        }
    }
}
