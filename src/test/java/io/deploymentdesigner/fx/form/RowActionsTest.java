package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.yaml.YamlPath;
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
        assertEquals("Remove livenessProbe; the comment above it stays", FormSample.english(alone.title()));
        assertEquals("Remove livenessProbe and the comment above it", FormSample.english(both.title()));

        String kept = FormSample.springBoot().perform(alone.intent());
        String gone = FormSample.springBoot().perform(both.intent());
        assertTrue(kept.contains("# 探测\n") && !kept.contains("livenessProbe"), kept);
        assertFalse(gone.contains("# 探测\n") || gone.contains("livenessProbe"), gone);
    }

    @Test
    void aCommentInsideTheParentHoldsItBackUnlessItIsAskedToGo() {
        RowAction only = removal("spec.template.metadata.annotations.configmap-version");
        RowAction both = Objects.requireNonNull(only.other());
        assertEquals("Remove configmap-version; the comment above it stays", FormSample.english(only.title()));
        assertEquals("Remove configmap-version and the comment above it", FormSample.english(both.title()));

        String kept = FormSample.springBoot().perform(only.intent());
        String gone = FormSample.springBoot().perform(both.intent());
        assertTrue(kept.contains("annotations: {}\n") && kept.contains("# 修改 ConfigMap"), kept);
        assertFalse(gone.contains("annotations") || gone.contains("修改 ConfigMap"), gone);
    }

    @Test
    void whatHasNoCommentIsJustRemoved() {
        RowAction plain = removal("spec.template.metadata.labels.version");
        assertEquals("Remove version", FormSample.english(plain.title()));
        assertNull(plain.other());
    }
}
