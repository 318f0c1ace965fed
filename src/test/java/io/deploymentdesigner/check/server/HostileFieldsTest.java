package io.deploymentdesigner.check.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.server.rule.Report;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.kubernetes.ApiServer;
import io.deploymentdesigner.kubernetes.Catalogue;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands at whatever field: a verdict, and every sentence can be told. */
class HostileFieldsTest {
    private static final List<String> HOSTILE = List.of(
            "[]",
            "[null]",
            "[[1]]",
            "{}",
            "{a: {b: c}}",
            "null",
            "-1",
            "99999999999999999999",
            "1.5",
            "true",
            "''",
            "\"{0} %s 'x' \\u0001\"");

    @ParameterizedTest
    @ValueSource(strings = {"Deployment", "Service", "ConfigMap", "StatefulSet", "CronJob"})
    void everyFieldMayHoldAnything(String kind) {
        Catalogue catalogue = Objects.requireNonNull(Catalogue.of(kind));
        int step = catalogue.entries().size() > 2000 ? 3 : 1;
        for (int i = 0; i < catalogue.entries().size(); i += step) {
            String path = catalogue.entries().get(i).path();
            String value = HOSTILE.get((i / step) % HOSTILE.size());
            check(manifest(catalogue, path, value), path + ": " + value);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"spec", "spec.template.spec.containers", "spec.selector.matchLabels", "metadata.labels"})
    void theGreatBranchesMayHoldAnythingWhole(String path) {
        Catalogue catalogue = Objects.requireNonNull(Catalogue.of("Deployment"));
        HOSTILE.forEach(value -> check(manifest(catalogue, path, value), path + ": " + value));
    }

    @ParameterizedTest
    @CsvSource({"10000", "1"})
    void manyContainersAreJustMany(int count) {
        String containers = "      - {name: a, image: b, ports: [{containerPort: 1}]}\n".repeat(count);
        String text = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec:\n  template:\n    spec:\n"
                + "      containers:\n" + containers;

        assertFalse(check(text, count + " containers").isEmpty());
    }

    private static List<Diagnostic> check(String text, String what) {
        ServerVerdict verdict = ServerCheck.check(YamlReader.read(text), 0, ApiServer.DEFAULT);
        for (Diagnostic diagnostic : verdict.diagnostics()) {
            assertFalse(diagnostic.code().equals(Report.INTERNAL), () -> what + ": " + diagnostic);
            assertTrue(diagnostic.range().end() <= text.length(), () -> what + ": " + diagnostic);
            assertFalse(diagnostic.message().text(Locale.ENGLISH).isBlank(), what);
            assertFalse(diagnostic.message().text(Locale.SIMPLIFIED_CHINESE).isBlank(), what);
        }
        return verdict.diagnostics();
    }

    /** A manifest in flow style with one value at one path. */
    private static String manifest(Catalogue catalogue, String path, String value) {
        String head = "apiVersion: " + catalogue.apiVersion() + "\nkind: " + catalogue.kind() + "\n";
        String open = "";
        String close = "";
        for (String step : path.split("\\.")) {
            boolean list = step.endsWith("[]");
            String name = list ? step.substring(0, step.length() - 2) : step;
            open += (open.isEmpty() ? "" : "{") + "\"" + name + "\": " + (list ? "[" : "");
            close = (list ? "]" : "") + (close.isEmpty() ? "" : "}") + close;
        }
        return head + open + value + close + "\n";
    }
}
