package io.deploymentdesigner.check.server;

import io.deploymentdesigner.check.server.configmap.ConfigMapRules;
import io.deploymentdesigner.check.server.container.ContainerRules;
import io.deploymentdesigner.check.server.deployment.DeploymentRules;
import io.deploymentdesigner.check.server.deployment.StrategyRules;
import io.deploymentdesigner.check.server.deployment.TemplateRules;
import io.deploymentdesigner.check.server.metadata.MetadataRules;
import io.deploymentdesigner.check.server.pod.PodRules;
import io.deploymentdesigner.check.server.resource.ResourceRules;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RulePlan;
import io.deploymentdesigner.check.server.security.ProfileRules;
import io.deploymentdesigner.check.server.service.ServiceRules;
import io.deploymentdesigner.check.server.volume.VolumeRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All rules of validation, by kind, in the order in which the API server checks them. */
public final class ServerRules {
    private static final Map<String, RulePlan> PLANS = Map.of(
            "Deployment",
            new RulePlan(deployment()),
            "Service",
            new RulePlan(ServiceRules.rules()),
            "ConfigMap",
            new RulePlan(ConfigMapRules.rules()));

    private ServerRules() {}

    /** The rules of a kind; none for a kind that is not validated. */
    public static List<Rule> of(String kind) {
        return plan(kind).rules();
    }

    /** The same, prepared to be run. */
    static RulePlan plan(String kind) {
        return PLANS.getOrDefault(kind, RulePlan.NONE);
    }

    private static List<Rule> deployment() {
        return Stream.of(
                        MetadataRules.subdomain().rules(),
                        DeploymentRules.beforeTemplate(),
                        TemplateRules.beforePod(),
                        VolumeRules.rules(),
                        ResourceRules.rules(),
                        ContainerRules.rules(),
                        ProfileRules.rules(),
                        PodRules.rules(),
                        TemplateRules.afterPod(),
                        StrategyRules.rules(),
                        DeploymentRules.afterTemplate())
                .flatMap(List::stream)
                .toList();
    }
}
