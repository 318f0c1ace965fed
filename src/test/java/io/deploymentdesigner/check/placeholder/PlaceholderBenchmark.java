package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.Arrays;

/** Prints how long recognition, rendering and judgement take; run by hand, never by the tests. */
public final class PlaceholderBenchmark {
    private static final int WARM = 60;
    private static final int RUNS = 41;

    private PlaceholderBenchmark() {}

    /** Prints the medians. */
    public static void main(String[] arguments) {
        measure("200 lines", document(36, 8));
        measure("10,000 lines, 2,000 placeholders", document(1_996, 2_000));
    }

    /** A Deployment whose container has {@code variables} variables on five lines each, placeholders in the first ones. */
    private static String document(int variables, int placeholders) {
        StringBuilder text = new StringBuilder("""
                apiVersion: apps/v1
                kind: Deployment
                metadata:
                  name: deployment-${CI_PROJECT_NAME}-v11
                  labels:
                    app: ${CI_PROJECT_NAME}
                spec:
                  selector:
                    matchLabels:
                      app: pod-${CI_PROJECT_NAME}
                  template:
                    metadata:
                      labels:
                        app: pod-${CI_PROJECT_NAME}
                    spec:
                      containers:
                        - name: web
                          image: 192.168.20.93/library/web:${CI_COMMIT_TAG}
                          env:
                """);
        for (int i = 0; i < variables; i++) {
            String value = i < placeholders ? "\"http://" + i + ".${CI_COMMIT_REF_SLUG}.svc\"" : "fixed";
            text.append("            # variable ").append(i).append("\n            #\n");
            text.append("            - name: V").append(i).append('\n');
            text.append("              value: ").append(value).append("\n\n");
        }
        return text.toString();
    }

    private static void measure(String title, String text) {
        long[] nanos = new long[RUNS];
        int findings = 0;
        for (int i = -WARM; i < RUNS; i++) {
            long start = System.nanoTime();
            YamlStream template = TemplateReader.of(TokenSyntax.CLEAR).read(text);
            long read = System.nanoTime();
            Substitution substitution = Feed.DEFAULT.substitute(text);
            YamlStream rendered = YamlReader.read(substitution.text());
            long judged = System.nanoTime();
            findings = PlaceholderCheck.check(text, template, substitution, rendered, Feed.DEFAULT)
                    .size();
            nanos[Math.max(i, 0)] = System.nanoTime() - judged;
            if (i == RUNS - 1) {
                System.out.printf(
                        "%s: last run read %.1f ms, rendered and read %.1f ms%n",
                        title, (read - start) / 1e6, (judged - read) / 1e6);
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s (%d lines): judgement %.2f ms median, %.2f ms p95, %d findings%n",
                title, text.lines().count(), nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6, findings);
    }
}
