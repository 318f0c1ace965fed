package io.deploymentdesigner.check.server.resource;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.LabelSyntax;
import java.util.List;

/** Which resources a container may ask for. Source: {@code validateContainerResourceName}. */
final class ContainerResourceRules {
    private static final Place RESOURCES = Places.ALL_CONTAINERS.field("resources");
    private static final Place ENTRIES = RESOURCES.entries("limits", "requests");

    private ContainerResourceRules() {}

    static List<Rule> rules() {
        return ResourceRules.table()
                .rule("RES-NAME-1", "validateResourceName", ENTRIES, ContainerResourceRules::spelling)
                .rule("RES-NAME-2", "validateResourceName", ENTRIES, ContainerResourceRules::standard)
                .rule("RES-NAME-3", "IsExtendedResourceName", ENTRIES, ContainerResourceRules::extended)
                .rule("RES-NEG", "ValidateNonnegativeQuantity", ENTRIES, ResourceAmounts::notNegative)
                .rule("RES-INT", "ValidateResourceQuantityValue", ENTRIES, ResourceAmounts::whole)
                .rule("RES-HUGE-1", "validateResourceQuantityHugePageValue", ENTRIES, ResourceAmounts::pages)
                .rule("RES-HUGE-2", "ValidateContainerResourceRequirements", RESOURCES, ResourceAmounts::pagesAlone)
                .rule("RES-REQ-LIM", "ValidateContainerResourceRequirements", RESOURCES, ResourceAmounts::withinLimits)
                .rule("RES-NOOVER-1", "ValidateContainerResourceRequirements", RESOURCES, ResourceAmounts::equalsLimit)
                .rule(
                        "RES-NOOVER-2",
                        "ValidateContainerResourceRequirements",
                        RESOURCES,
                        ResourceAmounts::limitRequired)
                .rules();
    }

    static void spelling(Field entry, Findings findings) {
        Spelling.check(findings, ErrorType.INVALID, entry, entry.name(), LabelSyntax.key(entry.name()))
                .forEach(finding -> finding.range(entry.keyRange()));
    }

    static void standard(Field entry, Findings findings) {
        ResourceName resource = new ResourceName(entry.name());
        if (resource.isQualified()) {
            return;
        }
        boolean spelt = LabelSyntax.key(entry.name()).isEmpty();
        if (spelt && !resource.isStandard()) {
            findings.invalid(entry, "name.standard", entry.name()).range(entry.keyRange());
        }
        if (!resource.isOfContainers()) {
            findings.invalid(entry, "name.container", entry.name()).range(entry.keyRange());
        }
    }

    static void extended(Field entry, Findings findings) {
        ResourceName resource = new ResourceName(entry.name());
        if (!resource.isNative() && !resource.isExtended()) {
            findings.invalid(entry, "name.extended", entry.name()).range(entry.keyRange());
        }
    }
}
