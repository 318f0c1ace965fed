package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.metadata.LabelSelectors;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether the selector finds the pods that the template makes. */
final class SelectorMatch {
    private SelectorMatch() {}

    static void check(Field spec, Findings findings) {
        Field selector = spec.get("selector");
        Field labels = spec.get("template", "metadata", "labels");
        boolean matchesAll = selector.exists() && LabelSelectors.isEmpty(selector);
        if (!matchesAll && !LabelSelectors.matches(selector, labels)) {
            Finding finding = findings.invalid(labels, selector.exists() ? "selector.match" : "selector.none");
            missing(selector, labels).ifPresent(finding::fix);
        }
    }

    /** Copies what the selector asks for to the template. */
    private static Optional<Fix> missing(Field selector, Field labels) {
        List<YamlEdit> edits = new ArrayList<>();
        for (Field wanted : selector.get("matchLabels").entries()) {
            Field label = labels.entry(wanted.name());
            if (!label.isWritten() || !label.text().equals(wanted.text())) {
                edits.add(copy(wanted, labels.yamlPath().key(wanted.name())));
            }
        }
        Message title = Message.of(DeploymentRules.BUNDLE, "fix.copyToTemplate");
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Fix(title, false, edits));
    }

    /** Offers a selector made of the template's labels. */
    static void offerSelector(Finding finding, Field spec) {
        List<Field> labels = spec.get("template", "metadata", "labels").entries();
        if (!labels.isEmpty()) {
            Field chosen = labels.getFirst();
            Message title = Message.of(DeploymentRules.BUNDLE, "fix.selector", chosen.name(), chosen.text());
            YamlPath wanted = spec.get("selector", "matchLabels").yamlPath().key(chosen.name());
            finding.fix(new Fix(title, false, List.of(copy(chosen, wanted))));
        }
    }

    private static YamlEdit copy(Field from, YamlPath to) {
        return new YamlEdit.CopyScalar(from.yamlPath(), to, YamlEdit.ValueType.STRING);
    }
}
