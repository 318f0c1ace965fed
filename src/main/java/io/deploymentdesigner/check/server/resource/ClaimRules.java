package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.KubernetesVersion;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Devices that a pod claims and its containers use. Source: {@code validatePodResourceClaims}. */
final class ClaimRules {
    private static final Place POD_CLAIMS = Places.POD.items("resourceClaims");
    private static final Place USERS = Places.ALL_CONTAINERS.or(Places.POD).field("resources");

    private ClaimRules() {}

    static List<Rule> rules() {
        Place references = POD_CLAIMS.field("resourceClaimName", "resourceClaimTemplateName");
        return ResourceRules.table()
                .rule("POD-CLAIM-NAME", "validatePodResourceClaim", Places.POD, ClaimRules::names)
                .rule("POD-CLAIM", "validatePodResourceClaim", POD_CLAIMS, ClaimRules::oneReference)
                .rule("POD-CLAIM-REF", "ValidateResourceClaimName", references, ClaimRules::reference)
                .rule("RES-CLAIM", "validateResourceClaimNames", USERS, ClaimRules::used)
                .rules();
    }

    private static void names(Field pod, Findings findings) {
        Set<String> names = new HashSet<>();
        for (Field claim : findings.subject().at(POD_CLAIMS)) {
            Field name = claim.get("name");
            if (name.isEmptyText()) {
                findings.required(name);
            } else if (!names.add(name.text())) {
                findings.duplicate(name);
            } else {
                Spelling.check(findings, name, DnsName.label(name.text()));
            }
        }
    }

    private static void oneReference(Field claim, Findings findings) {
        boolean claimName = claim.get("resourceClaimName").exists();
        boolean template = claim.get("resourceClaimTemplateName").exists();
        if (claimName && template) {
            findings.invalid(claim, "claim.both");
        } else if (!claimName && !template) {
            findings.invalid(claim, "claim.none");
        }
    }

    private static void reference(Field name, Findings findings) {
        Spelling.check(findings, name, DnsName.subdomain(name.text()));
    }

    private static void used(Field resources, Findings findings) {
        boolean ofPod = resources.parent().name().equals("spec");
        if (ofPod && !findings.version().atLeast(KubernetesVersion.V1_34)) {
            return;
        }
        Set<String> known = findings.subject().at(POD_CLAIMS).stream()
                .map(claim -> claim.get("name").text())
                .collect(Collectors.toSet());
        Set<String> before = new HashSet<>();
        for (Field claim : resources.get("claims").items()) {
            use(claim, known, before, findings);
        }
    }

    /** The server names the item. */
    private static void use(Field claim, Set<String> known, Set<String> before, Findings findings) {
        Field name = claim.get("name");
        Field request = claim.get("request");
        if (name.isEmptyText()) {
            findings.required(name).path(claim.path());
            return;
        }
        if (isTaken(name.text(), request.text(), before)) {
            findings.duplicate(name).path(claim.path()).fix(Fixes.remove(claim, false));
        }
        if (!known.contains(name.text())) {
            findings.error(ErrorType.NOT_FOUND, name, "claim.missing", name.text())
                    .path(claim.path());
        }
        if (!request.isEmptyText()) {
            Spelling.check(findings, request, DnsName.label(request.text()));
        }
    }

    /** A claim without a request takes all of it, so nothing may be taken of it before or after. */
    private static boolean isTaken(String name, String request, Set<String> before) {
        boolean taken = before.contains(name + "/") || before.contains(name + "/" + request);
        boolean partly = request.isEmpty() && before.contains(name);
        before.add(name);
        before.add(name + "/" + request);
        return taken || partly;
    }
}
