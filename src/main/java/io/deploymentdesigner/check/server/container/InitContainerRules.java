package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** What an init container that runs to its end may not have. Source: {@code validateInitContainers}. */
final class InitContainerRules {
    private static final Place FORBIDDEN = Places.INIT_CONTAINERS
            .where(container -> !ContainerRules.isSidecar(container))
            .field("lifecycle", "livenessProbe", "readinessProbe", "startupProbe");

    private InitContainerRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("INIT-PROBE", "validateInitContainers", FORBIDDEN, InitContainerRules::forbidden)
                .rules();
    }

    private static void forbidden(Field field, Findings findings) {
        Field policy = field.parent().get("restartPolicy");
        findings.forbidden(field, "init.forbidden", field.name())
                .fix(Fixes.remove(field, false))
                .fix(Fixes.setText(policy, "Always", false));
    }
}
