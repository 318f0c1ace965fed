package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.Timing;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.yaml.FilledReader;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Recognition, rendering and judgement of a template's placeholders, warm. */
@ExtendWith(BenchmarkTable.class)
class PlaceholderBenchmark {
    private static final int WARM = 60;
    private static final int RUNS = 41;

    @ParameterizedTest
    @CsvSource({"36,8", "1996,2000"})
    void judgement(int variables, int placeholders) {
        String text = document(variables, placeholders);
        TemplateReader reader = TemplateReader.of(TokenSyntax.CLEAR);
        YamlStream template = reader.read(text);
        Substitution filled = Feed.DEFAULT.substitute(text);
        YamlStream rendered = FilledReader.read(template, filled);
        String size =
                ", " + text.lines().count() + " lines, " + filled.replacements().size() + " placeholders";
        Timing.of(WARM, RUNS, () -> reader.read(text)).print("read" + size, "");
        Timing.of(WARM, RUNS, () -> FilledReader.read(template, Feed.DEFAULT.substitute(text)))
                .print("filled and read" + size, "");
        Timing.of(WARM, RUNS, () -> PlaceholderCheck.check(text, template, filled, rendered, Feed.DEFAULT))
                .print("judged" + size, placeholders == 2_000 ? "all three ≤ 100" : "");
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
}
