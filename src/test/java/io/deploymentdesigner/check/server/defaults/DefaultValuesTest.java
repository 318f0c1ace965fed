package io.deploymentdesigner.check.server.defaults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.yaml.YamlPath;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultValuesTest {
    private static final Field DEPLOYMENT = read("""
            apiVersion: apps/v1
            kind: Deployment
            metadata:
              name: web
            spec:
              template:
                spec:
                  containers:
                  - name: app
                    image: shop/orders:2.4.1
                    livenessProbe:
                      httpGet:
                        port: 8080
                  - name: proxy
                    image: envoy
                  volumes:
                  - name: tmp
            """);

    private static Field read(String text) {
        return Field.root(YamlReader.read(text).documents().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "spec.replicas, 1",
        "spec.strategy.rollingUpdate.maxSurge, 25%",
        "spec.template.spec.terminationGracePeriodSeconds, 30",
        "spec.template.spec.containers[0].imagePullPolicy, IfNotPresent",
        "spec.template.spec.containers[name=proxy].imagePullPolicy, Always",
        "spec.template.spec.containers[0].livenessProbe.failureThreshold, 3",
        "spec.template.spec.containers[0].livenessProbe.initialDelaySeconds, 0",
        "spec.template.spec.containers[0].livenessProbe.httpGet.scheme, HTTP",
        "spec.template.spec.volumes[0].emptyDir, {}"
    })
    void saysWhatCountsWhereNothingIsWritten(String path, String value) {
        assertEquals(Optional.of(value), DefaultValues.of(DEPLOYMENT.at(YamlPath.parse(path))));
    }

    @Test
    void hasNothingToSayAboutFieldsWithoutDefault() {
        assertEquals(Optional.empty(), DefaultValues.of(DEPLOYMENT.at(YamlPath.parse("spec.selector"))));
    }

    @Test
    void listsWhatTheServerWouldWrite() {
        List<String> paths = DefaultValues.leaves(DEPLOYMENT).stream()
                .map(each -> each.path() + "=" + each.value())
                .toList();

        assertEquals(26, paths.size(), () -> String.join("\n", paths));
        assertEquals("spec.replicas=1", paths.getFirst());
    }

    @Test
    void leavesRollingUpdateAwayFromRecreate() {
        Field recreate = read("apiVersion: apps/v1\nkind: Deployment\nspec: {strategy: {type: Recreate}}\n");

        assertEquals(
                List.of("spec.replicas", "spec.revisionHistoryLimit", "spec.progressDeadlineSeconds"),
                DefaultValues.leaves(recreate).stream()
                        .map(each -> each.path().toString())
                        .toList());
    }
}
