package io.deploymentdesigner.yaml.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlPath;
import org.junit.jupiter.api.Test;

/** What comes first into empty braces or brackets gets lines of its own; what is in some already follows their style. */
class OpenedBracketsTest {
    @Test
    void theFirstItemHasALineOfItsOwn() {
        assertEquals("ports: # 端口\n  - containerPort: 80\nx: 1\n", item("ports: [] # 端口\nx: 1\n"));
        assertEquals("ports:\r\n  - containerPort: 80\r\n", item("ports: [ ]\r\n"));
        assertEquals("ports: &p\n  - containerPort: 80\n", item("ports: &p []\n"));
    }

    @Test
    void theFirstEntryHasALineOfItsOwn() {
        assertEquals("labels:\n  app: web\nx: 1\n", entry("labels: {}\nx: 1\n"));
        assertEquals("- labels:\n    app: web\n", entry("- labels: {}\n", "[0].labels.app"));
        assertEquals("- app: web\n", entry("- {}\n", "[0].app"));
    }

    @Test
    void whatTheWriterBeganGoesOn() {
        assertEquals("ports: [80, {containerPort: 80}]\n", item("ports: [80]\n"));
        assertEquals("a: {labels: {app: web}}\n", entry("a: {labels: {}}\n", "a.labels.app"));
        assertEquals("labels: {app: web # none\n  }\n", entry("labels: { # none\n  }\n"));
    }

    private static String item(String text) {
        return edited(text, new YamlEdit.AddItem(YamlPath.parse("ports"), 9, "containerPort: 80"));
    }

    private static String entry(String text) {
        return entry(text, "labels.app");
    }

    private static String entry(String text, String path) {
        return edited(text, new YamlEdit.SetScalar(YamlPath.parse(path), "web", YamlEdit.ValueType.STRING));
    }

    private static String edited(String text, YamlEdit edit) {
        TemplateReader reader = TemplateReader.of(TokenSyntax.CLEAR);
        PatchResult result = new YamlPatcher(reader).patch(reader.read(text), 0, edit);
        return assertInstanceOf(PatchResult.Patched.class, result).after().text();
    }
}
