package io.deploymentdesigner.check.server.container;

import static io.deploymentdesigner.check.server.container.ContainerRules.isEphemeral;

import io.deploymentdesigner.check.server.metadata.NameFix;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The list of containers, and what every container has: a name, an image, policies. */
final class BasicRules {
    private static final List<String> PULL_POLICIES = List.of("Always", "IfNotPresent", "Never");
    private static final List<String> MESSAGE_POLICIES = List.of("File", "FallbackToLogsOnError");

    private BasicRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("CTR-LIST", "validateContainers", Places.POD, BasicRules::list)
                .rule("CTR-NAME-1", "validateContainerCommon", Places.ALL_CONTAINERS, BasicRules::nameRequired)
                .rule("CTR-NAME-2", "validateContainerCommon", Places.ALL_CONTAINERS, BasicRules::nameSpelling)
                .rule("CTR-NAME-DUP", "validateContainers, validateInitContainers", Places.POD, BasicRules::unique)
                .rule("CTR-IMAGE", "validateContainerCommon", Places.ALL_CONTAINERS, BasicRules::image)
                .rule(
                        "CTR-PULL",
                        "validatePullPolicy",
                        Places.ALL_CONTAINERS.field("imagePullPolicy"),
                        (field, findings) -> oneOf(field, findings, PULL_POLICIES))
                .rule(
                        "CTR-TMP",
                        "validateContainerCommon",
                        Places.ALL_CONTAINERS.field("terminationMessagePolicy"),
                        (field, findings) -> oneOf(field, findings, MESSAGE_POLICIES))
                .rules();
    }

    private static void list(Field pod, Findings findings) {
        if (pod.get("containers").items().isEmpty()) {
            findings.required(pod.get("containers"), "containers.required");
        }
    }

    private static void nameRequired(Field container, Findings findings) {
        if (container.get("name").isEmptyText()) {
            findings.required(container.get("name"), "name.required");
        }
    }

    private static void nameSpelling(Field container, Findings findings) {
        Field name = container.get("name");
        if (!name.isEmptyText()) {
            Spelling.check(findings, name, DnsName.label(name.text()))
                    .forEach(finding -> NameFix.of(name).ifPresent(finding::fix));
        }
    }

    private static void unique(Field pod, Findings findings) {
        Set<String> names = new HashSet<>();
        uniqueIn(pod.get("containers"), names, findings);
        uniqueIn(pod.get("initContainers"), names, findings);
        uniqueIn(pod.get("ephemeralContainers"), names, findings);
    }

    private static void uniqueIn(Field list, Set<String> names, Findings findings) {
        for (Field container : list.items()) {
            Field name = container.get("name");
            boolean first = names.add(name.text());
            if (!first && !(name.isEmptyText() && isEphemeral(container))) {
                duplicate(name, names, findings);
            }
        }
    }

    private static void duplicate(Field name, Set<String> names, Findings findings) {
        int number = 2;
        while (names.contains(name.text() + "-" + number)) {
            number++;
        }
        findings.duplicate(name).fix(Fixes.setText(name, name.text() + "-" + number, false));
    }

    private static void image(Field container, Findings findings) {
        if (container.get("image").isEmptyText()) {
            findings.required(container.get("image"), "image.required");
        }
    }

    private static void oneOf(Field field, Findings findings, List<String> allowed) {
        if (!field.isEmptyText() && !allowed.contains(field.text())) {
            findings.notSupported(field, allowed);
        }
    }
}
