package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityControl;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.istio.PodSecurityViolation;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ValueType;
import io.deploymentdesigner.yaml.YamlPath;
import java.util.ArrayList;
import java.util.List;

/** The edits that make a pod template fit for the restricted level, as far as a file can: what is missing is added. */
public final class Hardening {
    private Hardening() {}

    /** What is missing in a workload; nothing that contradicts a value that is written. */
    public static List<YamlEdit> edits(PodFields written) {
        YamlPath pod = written.spec().yamlPath().key("securityContext");
        List<PodSecurityViolation> violations = PodSecurity.violations(written, PodSecurityLevel.RESTRICTED);
        List<YamlEdit> edits = new ArrayList<>();
        if (has(violations, PodSecurityControl.RUN_AS_NON_ROOT)) {
            edits.add(new YamlEdit.SetScalar(pod.key("runAsNonRoot"), "true", ValueType.LITERAL));
        }
        if (has(violations, PodSecurityControl.SECCOMP_REQUIRED)) {
            edits.add(seccomp(written));
        }
        violations.stream().filter(each -> each.value().isEmpty()).forEach(each -> container(each, edits));
        return edits;
    }

    /** A seccomp profile for the whole pod. */
    public static YamlEdit seccomp(PodFields written) {
        YamlPath profile = written.spec().yamlPath().key("securityContext").key("seccompProfile");
        return new YamlEdit.SetScalar(profile.key("type"), "RuntimeDefault", ValueType.STRING);
    }

    private static boolean has(List<PodSecurityViolation> violations, PodSecurityControl control) {
        return violations.stream().anyMatch(each -> each.control() == control);
    }

    private static void container(PodSecurityViolation missing, List<YamlEdit> edits) {
        switch (missing.control()) {
            case PRIVILEGE_ESCALATION ->
                edits.add(new YamlEdit.SetScalar(missing.field().yamlPath(), "false", ValueType.LITERAL));
            case CAPABILITIES_DROPPED ->
                edits.add(new YamlEdit.AddItem(missing.field().yamlPath(), 0, "ALL"));
            default -> {}
        }
    }
}
