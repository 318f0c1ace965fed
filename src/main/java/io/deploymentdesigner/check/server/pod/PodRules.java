package io.deploymentdesigner.check.server.pod;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Stream;

/** All rules of a pod's spec but those of its containers and volumes. */
public final class PodRules {
    static final String BUNDLE = "io.deploymentdesigner.check.server.pod.messages";
    /** The upstream file that warns. */
    static final String WARNINGS = "pkg/api/pod/warnings.go";

    private static final String SOURCE = "pkg/apis/core/validation/validation.go";
    private static final List<Rule> RULES = Stream.of(
                    ResourceClaimRules.rules(),
                    BasicRules.rules(),
                    NameRules.rules(),
                    DnsRules.rules(),
                    SecurityRules.rules(),
                    SysctlRules.rules(),
                    HostRules.rules(),
                    OsRules.rules(),
                    NodeAffinityRules.rules(),
                    PodAffinityRules.rules(),
                    SpreadRules.rules(),
                    TolerationRules.rules(),
                    NodeLabelWarnings.rules())
            .flatMap(List::stream)
            .toList();

    private PodRules() {}

    /** The rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    static RuleTable table() {
        return RuleTable.of(BUNDLE, SOURCE);
    }

    /** Reports a text that is none of those allowed; an empty one counts as none. */
    static void oneOf(Field field, Findings findings, List<String> allowed) {
        if (!allowed.contains(field.text())) {
            findings.notSupported(field, allowed);
        }
    }

    /** All containers with a condition of their own, in the order of the upstream visitor. */
    static List<Field> containers(Findings findings) {
        return findings.subject().at(Places.ALL_CONTAINERS);
    }
}
