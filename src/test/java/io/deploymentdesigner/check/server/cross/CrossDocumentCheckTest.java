package io.deploymentdesigner.check.server.cross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CrossDocumentCheckTest {
    private static final String WEB = """
            kind: Deployment
            metadata: {name: web}
            spec:
              template:
                metadata: {labels: {app: web, version: v1}}
                spec:
                  containers:
                  - name: web
                    ports: [{name: http, containerPort: 8080}]
                    envFrom: [{configMapRef: {name: settings}}]
                    env:
                    - {name: LEVEL, valueFrom: {configMapKeyRef: {name: settings, key: level}}}
                    volumeMounts: [{name: files, mountPath: /app/bootstrap.yml, subPath: bootstrap.yml}]
                  volumes: [{name: files, configMap: {name: settings}}]
            """;
    private static final String SETTINGS = """
            kind: ConfigMap
            metadata: {name: settings}
            data: {level: info, bootstrap.yml: "a: b"}
            """;

    @Test
    void whatFitsIsNotMentioned() {
        assertEquals(List.of(), codes(WEB, SETTINGS, service("app: web", "targetPort: http")));
        assertEquals(List.of(), codes(WEB, SETTINGS, service("app: web", "targetPort: 8080")));
    }

    @Test
    void aServiceThatSelectsNothingIsOfferedThePodsLabels() {
        Diagnostic finding = only(WEB, SETTINGS, service("app: wbe", "targetPort: http"));
        assertEquals("X01", finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("Set app to web", finding.fixes().getFirst().title().text(Locale.ENGLISH));
    }

    @Test
    void aServiceOfOtherPodsIsOnlyAHint() {
        assertEquals(
                Severity.HINT,
                only(WEB, SETTINGS, service("role: db", "targetPort: 5432")).severity());
    }

    @Test
    void aPortNameThatNobodyHas() {
        Diagnostic finding = only(WEB, SETTINGS, service("app: web", "targetPort: web"));
        assertEquals("X02 spec.ports[0].targetPort", finding.code() + " " + finding.path());
    }

    @Test
    void aPortNumberThatNobodyDeclares() {
        Diagnostic finding = only(WEB, SETTINGS, service("app: web", "targetPort: 8081"));
        assertEquals("X03", finding.code());
        assertEquals(Severity.HINT, finding.severity());
    }

    @Test
    void anotherConfigMapThanTheOneInTheFile() {
        String other = SETTINGS.replace("settings", "setting");
        assertEquals(List.of("X04", "X04", "X04"), codes(WEB, other));
        assertEquals(List.of(), codes(WEB));
    }

    @Test
    void aKeyAndAFileThatTheConfigMapDoesNotHave() {
        String other = SETTINGS.replace("level", "loglevel").replace("bootstrap.yml", "application.yml");
        assertEquals(List.of("X05", "X06"), codes(WEB, other));
    }

    @Test
    void whatIsOptionalOrInAnotherNamespaceIsNotAskedFor() {
        String optional = WEB.replace("{name: settings}", "{name: settings, optional: true}")
                .replace("key: level", "key: level, optional: true");
        assertEquals(List.of(), codes(optional, SETTINGS.replace("settings", "other")));
        assertEquals(List.of(), codes(WEB, SETTINGS.replace("{name: settings}", "{name: x, namespace: y}")));
    }

    @Test
    void everySentenceIsThereInChinese() {
        String chinese = only(WEB, SETTINGS, service("app: web", "targetPort: web"))
                .message()
                .text(Locale.SIMPLIFIED_CHINESE);
        assertTrue(chinese.contains("流量无处可去"), chinese);
    }

    private static String service(String selector, String target) {
        return "kind: Service\nmetadata: {name: web}\nspec: {selector: {" + selector + "}, ports: [{port: 80, " + target
                + "}]}\n";
    }

    private static Diagnostic only(String... documents) {
        List<Diagnostic> found = check(documents);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    private static List<String> codes(String... documents) {
        return check(documents).stream().map(Diagnostic::code).toList();
    }

    private static List<Diagnostic> check(String... documents) {
        return CrossDocumentCheck.check(
                YamlReader.read(String.join("---\n", documents)).documents());
    }
}
