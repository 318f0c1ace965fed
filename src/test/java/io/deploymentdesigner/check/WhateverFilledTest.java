package io.deploymentdesigner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.diagnostic.Source;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.document.Snapshot;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PipelineType;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WhateverFilledTest {
    private static final Feed UNSET = new Feed(Feed.DEFAULT.engine(), PipelineType.TAG, Map.of(), false);

    private static final String TEMPLATE = """
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: ${NAME}
            spec:
              replicas: ${REPLICAS}
              selector: {matchLabels: {app: "${NAME}"}}
              template:
                metadata: {labels: {app: "${NAME}"}}
                spec:
                  terminationGracePeriodSeconds: ${GRACE}
                  containers:
                  - name: app
                    image: shop/${NAME}:${TAG}
                    imagePullPolicy: Sometimes
                    ports: [{containerPort: 8080, protocol: "${PROTOCOL}"}]
                    lifecycle: {preStop: {sleep: {seconds: 10}}}
                    livenessProbe: {tcpSocket: {port: 8080}, successThreshold: 3, perriodSeconds: 5}
            """;

    private static DocumentReport report(Feed feed) {
        CheckOptions options = CheckOptions.DEFAULT.withSources(Set.of(Source.SERVER));
        Snapshot snapshot = Snapshot.of(TEMPLATE, TemplateReader.of(TokenSyntax.CLEAR));
        return Analyst.analyse(snapshot, feed, options).documents().getFirst();
    }

    private static List<String> codes(DocumentReport report) {
        return report.diagnostics().stream().map(each -> each.code()).toList();
    }

    @Test
    void whatNoValueChangesIsDecidedThoughTheValuesLeaveNoYaml() {
        DocumentReport report = report(UNSET);

        assertEquals(Stage.PARSE, report.stage());
        assertEquals(List.of("PARSE-SYNTAX", "STRICT-UNKNOWN", "CTR-PULL", "PROBE-SUCC"), codes(report));
    }

    @Test
    void withValuesThereIsNothingToGuess() {
        Map<String, String> values =
                Map.of("NAME", "web", "REPLICAS", "2", "GRACE", "30", "TAG", "1.0", "PROTOCOL", "TCP");

        assertEquals(List.of("STRICT-UNKNOWN", "CTR-PULL", "PROBE-SUCC"), codes(report(UNSET.with(values))));
    }
}
