package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.yaml.YamlPath;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the bin of a row does, and what its menu offers besides. */
class RowActionsTest {
    private static RowAction removal(String path) {
        return RowActions.remove(FormSample.springBoot().scope(), YamlPath.parse(path));
    }

    @Test
    void aRemovalSaysWhatBecomesOfTheCommentAboveAndDoesIt() {
        RowAction alone = removal("spec.template.spec.containers[0].livenessProbe");
        RowAction both = Objects.requireNonNull(alone.other());
        assertEquals("Remove livenessProbe; its comment stays", FormSample.english(alone.title()));
        assertEquals("Remove livenessProbe with its comment", FormSample.english(both.title()));

        String kept = FormSample.springBoot().perform(alone.intent());
        String gone = FormSample.springBoot().perform(both.intent());
        assertTrue(kept.contains("# 探测\n") && !kept.contains("livenessProbe"), kept);
        assertFalse(gone.contains("# 探测\n") || gone.contains("livenessProbe"), gone);
    }

    @Test
    void aCommentInsideTheParentHoldsItBackUnlessItIsAskedToGo() {
        RowAction only = removal("spec.template.metadata.annotations.configmap-version");
        RowAction both = Objects.requireNonNull(only.other());
        assertEquals("Remove configmap-version; its comment stays", FormSample.english(only.title()));
        assertEquals("Remove configmap-version with its comment", FormSample.english(both.title()));

        String kept = FormSample.springBoot().perform(only.intent());
        String gone = FormSample.springBoot().perform(both.intent());
        assertTrue(kept.contains("annotations: {}\n") && kept.contains("# 修改 ConfigMap"), kept);
        assertFalse(gone.contains("annotations") || gone.contains("修改 ConfigMap"), gone);
    }

    @Test
    void whatIsSwitchedOffInsideAnItemCountsAsItsComment() {
        FormSample sample = new FormSample("""
                kind: Deployment
                apiVersion: apps/v1
                spec:
                  replicas: 1
                  template:
                    spec:
                      containers:
                        - name: app
                          # command: [sh]
                        - name: other
                """);
        RowAction alone = RowActions.remove(sample.scope(), YamlPath.parse("spec.template.spec.containers[0]"));
        assertFalse(
                sample.perform(Objects.requireNonNull(alone.other()).intent()).contains("#"));
    }

    @Test
    void anItemIsCalledAsItsHeadingCallsIt() {
        RowAction port = removal("spec.template.spec.containers[0].ports[0]");
        assertEquals("Remove Port 1", FormSample.english(port.title()));
        assertEquals("删除 端口 1", port.title().text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void whatHasNoCommentIsJustRemoved() {
        RowAction plain = removal("spec.template.metadata.labels.version");
        assertEquals("Remove version", FormSample.english(plain.title()));
        assertNull(plain.other());
    }
}
