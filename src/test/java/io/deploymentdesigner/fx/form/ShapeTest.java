package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.part.PartKind;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final String PROBE = """
            kind: Deployment
            spec:
              template:
                spec:
                  volumes:
                    - name: config
                      configMap:
                        name: app
                  containers:
                    - name: app
                      env:
                        - name: A
                          value: b # why
                      livenessProbe:
                        # how it is asked
                        httpGet:
                          path: /healthz
                          port: 8071 # the app's
                        periodSeconds: 3
            """;

    private final FormSample sample = new FormSample(PROBE);

    private Intent choose(PartKind part, String row, String shape) {
        FormRow.Shapes shapes = (FormRow.Shapes) sample.row(part, row);
        return shapes.options().stream()
                .filter(option -> option.id().equals(shape))
                .findFirst()
                .orElseThrow()
                .choose();
    }

    private String probe(String shape) {
        return sample.perform(
                choose(PartKind.LIVENESS_PROBE, "shape-spec-template-spec-containers-0-livenessProbe", shape));
    }

    @Test
    void fromHttpToTcpThePortAndTheCommentsStay() {
        assertTrue(probe("tcpSocket").contains("""
                            # how it is asked
                            tcpSocket:
                              port: 8071 # the app's
                            periodSeconds: 3
                """), sample.snapshot().text());
    }

    @Test
    void fromHttpToACommandNothingOfHttpStays() {
        String text = probe("exec");

        assertTrue(text.contains("exec:"), text);
        assertTrue(text.contains("command:"), text);
        assertTrue(!text.contains("path: /healthz") && !text.contains("port: 8071"), text);
    }

    @Test
    void oneUndoTakesTheWholeSwitchBack() {
        probe("grpc");
        sample.session().undo();

        assertEquals(PROBE, sample.snapshot().text());
    }

    @Test
    void aVariableTakesItsValueFromASecretAndBack() {
        String row = "shape-spec-template-spec-containers-0-env-0";
        String text = sample.perform(choose(PartKind.ENV, row, "secretKeyRef"));
        assertTrue(text.contains("valueFrom:") && text.contains("secretKeyRef:\n") && text.contains("key: \"\""), text);

        text = sample.perform(choose(PartKind.ENV, row, "configMapKeyRef"));
        assertTrue(text.contains("configMapKeyRef:\n") && !text.contains("secretKeyRef"), text);

        text = sample.perform(choose(PartKind.ENV, row, "value"));
        assertTrue(text.contains("value: \"\"") && !text.contains("valueFrom"), text);
    }

    @Test
    void aVolumeChangesItsSource() {
        String text = sample.perform(choose(PartKind.VOLUMES, "shape-spec-template-spec-volumes-0", "emptyDir"));

        assertTrue(text.contains("- name: config\n          emptyDir: {}\n"), text);
    }
}
