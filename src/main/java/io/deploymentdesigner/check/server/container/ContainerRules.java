package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Stream;

/** All rules about containers, in the order in which the API server checks them. The volumes' rules run before. */
public final class ContainerRules {
    static final String BUNDLE = "io.deploymentdesigner.check.server.container.messages";
    private static final List<Rule> RULES = Stream.of(
                    BasicRules.rules(),
                    PortRules.rules(),
                    EnvironmentRules.rules(),
                    EnvironmentSourceRules.rules(),
                    EnvFromRules.rules(),
                    MountRules.rules(),
                    DeviceRules.rules(),
                    ProbeRules.rules(),
                    HandlerRules.rules(),
                    RestartRules.rules(),
                    ResizeRules.rules(),
                    InitContainerRules.rules(),
                    EphemeralContainerRules.rules(),
                    ContainerSecurityRules.rules(),
                    ContainerWarnings.rules())
            .flatMap(List::stream)
            .toList();

    private ContainerRules() {}

    /** The rules. */
    public static List<Rule> rules() {
        return RULES;
    }

    static RuleTable table() {
        return RuleTable.of(BUNDLE, "pkg/apis/core/validation/validation.go");
    }

    /** Whether a container stands among the init containers. */
    static boolean isInit(Field container) {
        return container.parent().name().equals("initContainers");
    }

    /** Whether a container stands among the ephemeral containers. */
    static boolean isEphemeral(Field container) {
        return container.parent().name().equals("ephemeralContainers");
    }

    /** Whether an init container goes on running beside the others: restartPolicy Always. */
    static boolean isSidecar(Field container) {
        return isInit(container) && container.get("restartPolicy").text().equals("Always");
    }

    /** Whether probes and hooks may stand in a container and so are looked at. */
    static boolean mayHaveProbes(Field container) {
        return isInit(container) ? isSidecar(container) : !isEphemeral(container);
    }
}
