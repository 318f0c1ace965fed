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

/** Claimed devices that containers use. Source: {@code validateResourceClaimNames}. */
final class ClaimRules {
    private static final Place POD_CLAIMS = Places.POD.items("resourceClaims");
    private static final Place USERS = Places.ALL_CONTAINERS.or(Places.POD).field("resources");

    private ClaimRules() {}

    static List<Rule> rules() {
        return ResourceRules.table()
                .rule("RES-CLAIM", "validateResourceClaimNames", USERS, ClaimRules::used)
                .rules();
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
