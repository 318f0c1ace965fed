package io.deploymentdesigner.check.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import io.deploymentdesigner.yaml.patch.PatchResult;
import io.deploymentdesigner.yaml.patch.YamlPatcher;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The first fix of the first error, again and again, until the server accepts. */
class QuickFixTest {
    private static final YamlPatcher PATCHER = new YamlPatcher(TemplateReader.PLAIN);

    @Test
    void fixesAppliedOneAfterTheOtherLeadToAcceptance() {
        String faulty = """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: Web_App   # of the shop
                  labels:
                    version: 1.10
                spec:
                  Replicas: 3
                  minReadySeconds: 600
                  revisionHistoryLimit: "5"
                  selector:
                    matchLabels:
                      app: web
                  strategy:
                    type: rollingupdate
                    rollingUpdate:
                      maxSurge: "1"
                      maxUnavailable: 0
                  template:
                    metadata:
                      labels:
                        tier: front
                    spec:
                      tolerations:
                      - key: gpu
                        operator: Exists
                        value: "yes"
                      containers:
                      - name: app
                        image: shop/web:1.10
                """;
        String mended = """
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: web-app   # of the shop
                  labels:
                    version: "1.10"
                spec:
                  replicas: 3
                  minReadySeconds: 600
                  revisionHistoryLimit: 5
                  selector:
                    matchLabels:
                      app: web
                  strategy:
                    type: RollingUpdate
                    rollingUpdate:
                      maxSurge: 1
                      maxUnavailable: 0
                  template:
                    metadata:
                      labels:
                        tier: front
                        app: web
                    spec:
                      tolerations:
                      - key: gpu
                        operator: Exists
                      containers:
                      - name: app
                        image: shop/web:1.10
                  progressDeadlineSeconds: 1200
                """;

        assertEquals(mended, mend(faulty));
    }

    private static String mend(String text) {
        YamlStream stream = YamlReader.read(text);
        for (int round = 0; round < 20; round++) {
            Optional<Fix> next = ServerCheck.check(stream, 0, ApiServer.DEFAULT).diagnostics().stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .map(Diagnostic::fixes)
                    .filter(fixes -> !fixes.isEmpty())
                    .map(fixes -> fixes.getFirst())
                    .findFirst();
            if (next.isEmpty()) {
                break;
            }
            stream = apply(stream, next.get());
        }
        assertEquals("ok", ServerCheck.check(stream, 0, ApiServer.DEFAULT).stageWord());
        return stream.text();
    }

    private static YamlStream apply(YamlStream stream, Fix fix) {
        YamlStream current = stream;
        for (YamlEdit edit : fix.edits()) {
            PatchResult result = PATCHER.patch(current, 0, edit);
            current = assertInstanceOf(PatchResult.Patched.class, result, () -> fix.toString())
                    .after();
        }
        return current;
    }
}
