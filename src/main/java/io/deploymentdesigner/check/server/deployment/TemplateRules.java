package io.deploymentdesigner.check.server.deployment;

import io.deploymentdesigner.check.server.metadata.Labels;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of the template's labels and annotations, which the server names without {@code metadata}. */
public final class TemplateRules {
    static final String SOURCE = "pkg/apis/core/validation/validation.go";
    static final String PATH = "spec.template.annotations";

    private static final String LABEL_PATH = "spec.template.labels";
    private static final Place LABELS = Places.TEMPLATE_METADATA.field("labels");
    private static final Place ANNOTATIONS = Places.TEMPLATE_METADATA.field("annotations");
    private static final Place ENTRIES = Places.TEMPLATE_METADATA.entries("annotations");
    private static final Pattern COST = Pattern.compile("-?0*[0-9]{1,10}");
    private static final Map<String, String> WITHOUT_EFFECT = Map.of(
            "scheduler.alpha.kubernetes.io/critical-pod", "priorityClassName",
            "security.alpha.kubernetes.io/sysctls", "securityContext.sysctls",
            "security.alpha.kubernetes.io/unsafe-sysctls", "securityContext.sysctls");

    private TemplateRules() {}

    /** Before the pod's spec: labels and annotations for themselves. */
    public static List<Rule> beforePod() {
        return RuleTable.of(DeploymentRules.BUNDLE, SOURCE)
                .rule("TPL-LABEL", "ValidateLabels", LABELS, (labels, findings) -> {
                    Labels.checkKeys(labels, findings, LABEL_PATH);
                    Labels.checkValues(labels, findings, LABEL_PATH);
                })
                .rule("TPL-ANN", "ValidateAnnotations", ANNOTATIONS, (annotations, findings) -> {
                    Labels.checkAnnotationKeys(annotations, findings, PATH);
                    Labels.checkAnnotationSize(annotations, findings, PATH);
                })
                .rule("TPL-MIRROR", "ValidatePodSpecificAnnotations", ENTRIES, TemplateRules::mirror)
                .rule("TPL-TOL", "ValidateTolerationsInPodAnnotations", ENTRIES, TolerationAnnotation::check)
                .rule("TPL-DELCOST", "ValidatePodSpecificAnnotations", ENTRIES, TemplateRules::deletionCost)
                .rule("TPL-SECCOMP", "ValidateSeccompPodAnnotations", ENTRIES, SeccompAnnotations::profile)
                .rule("TPL-APPARMOR", "ValidateAppArmorPodAnnotations", ENTRIES, AppArmorAnnotations::check)
                .rules();
    }

    /** After the pod's spec: where annotations and fields say the same thing twice. */
    public static List<Rule> afterPod() {
        return RuleTable.of(DeploymentRules.BUNDLE, SOURCE)
                .rule("TPL-SECCOMP-MATCH", "validateSeccompAnnotationsAndFields", Places.POD, SeccompAnnotations::match)
                .rule(
                        "TPL-APPARMOR-MATCH",
                        "validateAppArmorAnnotationsAndFields",
                        Places.ALL_CONTAINERS,
                        AppArmorAnnotations::match)
                .rule(
                        "DEP-RP",
                        "ValidatePodTemplateSpecForReplicaSet",
                        Places.POD.field("restartPolicy"),
                        TemplateRules::always)
                .rule(
                        "DEP-ADS",
                        "ValidatePodTemplateSpecForReplicaSet",
                        Places.POD.field("activeDeadlineSeconds"),
                        TemplateRules::noDeadline)
                .rule("TPL-WARN", "pkg/api/pod/warnings.go", ENTRIES, TemplateRules::withoutEffect)
                .rule("TPL-WARN-SECCOMP", "pkg/api/pod/warnings.go", Places.POD, SeccompAnnotations::warn)
                .rule(
                        "TPL-WARN-APPARMOR",
                        "pkg/api/pod/warnings.go",
                        Places.LASTING_CONTAINERS,
                        AppArmorAnnotations::warn)
                .rules();
    }

    private static void mirror(Field annotation, Findings findings) {
        boolean named =
                !annotation.parent().parent().parent().get("spec", "nodeName").isEmptyText();
        if (annotation.name().equals("kubernetes.io/config.mirror") && !named) {
            findings.invalid(annotation, "template.mirror").path(keyPath(annotation));
        }
    }

    private static void deletionCost(Field annotation, Findings findings) {
        if (annotation.name().equals("controller.kubernetes.io/pod-deletion-cost") && !isCost(annotation.text())) {
            findings.invalid(annotation, "template.deletionCost", annotation.text())
                    .path(keyPath(annotation));
        }
    }

    /** A number of 32 bits that begins with a minus sign, with 1 to 9, or is 0. */
    private static boolean isCost(String text) {
        boolean goodStart = text.equals("0") || text.matches("[-1-9].*");
        if (!goodStart || !COST.matcher(text).matches()) {
            return false;
        }
        long value = Long.parseLong(text.replaceFirst("^(-?)0+(?=[0-9])", "$1"));
        return value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    }

    private static void always(Field policy, Findings findings) {
        if (!policy.isEmptyText() && !policy.text().equals("Always")) {
            findings.notSupported(policy, List.of("Always")).fix(Fixes.remove(policy, false));
        }
    }

    private static void noDeadline(Field deadline, Findings findings) {
        findings.forbidden(deadline, "template.deadline").fix(Fixes.remove(deadline, true));
    }

    private static void withoutEffect(Field annotation, Findings findings) {
        String field = WITHOUT_EFFECT.get(annotation.name());
        if (field != null) {
            findings.warning(annotation, "template.nonFunctional", annotation.name(), field)
                    .fix(Fixes.remove(annotation, true));
        }
    }

    /** The server's path of one annotation. */
    static String keyPath(Field annotation) {
        return PATH + "[" + annotation.name() + "]";
    }

    /** The template's annotations, seen from the pod's spec. */
    static Field annotations(Field pod) {
        return pod.parent().get("metadata", "annotations");
    }
}
