package io.deploymentdesigner.fx.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartTreeTest {
    private static final String POD = """
              spec:
                containers:
                  - name: app
                    livenessProbe: {periodSeconds: 3}
            """;

    private static PartTree tree(String text) {
        return PartTree.of(
                new ScalarText(TokenSyntax.CLEAR), YamlReader.read(text).documents());
    }

    private static PartKind kindOf(PartTree tree, int document, String path) {
        return tree.partOf(document, YamlPath.parse(path)).orElseThrow().kind();
    }

    @Test
    void aPathBelongsToThePartWithTheLongestClaim() {
        PartTree tree = tree("kind: Deployment\nspec:\n  template:\n" + POD.indent(2));
        String container = "spec.template.spec.containers[0]";

        assertEquals(PartKind.ROLLOUT, kindOf(tree, 0, "spec.replicas"));
        assertEquals(PartKind.POD, kindOf(tree, 0, "spec.template.spec.dnsPolicy"));
        assertEquals(PartKind.TERMINATION, kindOf(tree, 0, "spec.template.spec.terminationGracePeriodSeconds"));
        assertEquals(PartKind.CONTAINER, kindOf(tree, 0, container + ".command"));
        assertEquals(PartKind.IMAGE, kindOf(tree, 0, container + ".imagePullPolicy"));
        assertEquals(PartKind.LIVENESS_PROBE, kindOf(tree, 0, container + ".livenessProbe.httpGet.port"));
        assertEquals(PartKind.READINESS_PROBE, kindOf(tree, 0, container + ".readinessProbe"));
        assertEquals(PartKind.OBJECT, kindOf(tree, 0, "kind"));
    }

    @Test
    void eachDocumentHasItsOwnParts() {
        PartTree tree =
                tree("kind: Service\nspec: {}\n---\nkind: ConfigMap\ndata: {a: b}\n---\nkind: Ingress\nspec: {}\n");

        assertEquals(
                List.of("Service", "ConfigMap", "Ingress"),
                tree.objects().stream().map(PartNode::title).toList());
        assertEquals(PartKind.SERVICE, kindOf(tree, 0, "spec.ports"));
        assertEquals(PartKind.CONFIG_DATA, kindOf(tree, 1, "data.a"));
        assertEquals(PartKind.OBJECT, kindOf(tree, 2, "spec.rules"));
    }

    @Test
    void aListIsReadItemByItem() {
        PartTree tree = tree("""
                kind: List
                items:
                  - kind: Service
                    spec: {}
                  - kind: Pod
                    spec:
                      containers: [{name: app}]
                """);

        assertEquals(PartKind.SERVICE, kindOf(tree, 0, "items[0].spec.type"));
        assertEquals(PartKind.IMAGE, kindOf(tree, 0, "items[1].spec.containers[0].image"));
    }

    @Test
    void aCronJobKeepsItsPodTwoTemplatesDown() {
        PartTree tree = tree("kind: CronJob\nspec:\n  jobTemplate:\n    spec:\n      template:\n" + POD.indent(6));

        assertEquals(
                PartKind.LIVENESS_PROBE,
                kindOf(tree, 0, "spec.jobTemplate.spec.template.spec.containers[0].livenessProbe"));
    }
}
