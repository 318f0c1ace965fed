package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.pod.TolerationRules;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Report;
import io.deploymentdesigner.check.server.rule.RulePlan;
import io.deploymentdesigner.check.server.rule.Subject;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;

/** The annotation that held tolerations as JSON before there was a field for them. */
final class TolerationAnnotation {
    private static final String NAME = "scheduler.alpha.kubernetes.io/tolerations";

    private static final RulePlan OF_LIST = new RulePlan(TolerationRules.ofList());

    private TolerationAnnotation() {}

    static void check(Field annotation, Findings findings) {
        if (!annotation.name().equals(NAME) || annotation.isEmptyText()) {
            return;
        }
        YamlStream read = YamlReader.read(annotation.text());
        Field list = read.fault() == null ? Field.root(read.documents().getFirst()) : annotation;
        if (!list.isSequence()) {
            findings.invalid(annotation, "template.tolerations").path(TemplateRules.PATH);
            return;
        }
        Subject tolerations = new Subject(list, findings.subject().server());
        Report.of(tolerations, OF_LIST).findings().forEach(each -> retell(each, annotation, findings));
    }

    private static void retell(Finding finding, Field annotation, Findings findings) {
        if (finding.type() != null) {
            findings.error(finding.type(), annotation, finding.message())
                    .path(TemplateRules.PATH + "." + NAME + finding.path());
        }
    }
}
