package io.deploymentdesigner.fx.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.yaml.YamlPath;
import org.junit.jupiter.api.Test;

/** What is added twice differs from what is there. */
class UnusedTest {
    private static final String POD = "spec.template.spec.";
    private static final String APP = POD + "containers[0].";

    private final FormSample sample = new FormSample("""
            apiVersion: apps/v1
            kind: Deployment
            spec:
              template:
                spec:
                  volumes:
                    - name: cache
                    - name: config
                  initContainers:
                    - name: app
                      ports:
                        - containerPort: 8081
                  containers:
                    - name: ${CI_PROJECT_NAME}
                      ports:
                        - containerPort: 8080
                        - containerPort: ${PORT}
                      volumeMounts:
                        - name: cache
                          mountPath: /cache
            """);

    private String added(String list, String field) {
        return added(sample, list, field);
    }

    private static String added(FormSample sample, String list, String field) {
        YamlPath path = YamlPath.parse(list);
        YamlPath item = path.index(sample.scope().file().size(path));
        sample.perform(RowActions.add(sample.scope(), path).intent());
        return sample.scope().file().word(item.key(field));
    }

    @Test
    void aPortIsFreeInTheWholePod() {
        assertEquals("8082", added(APP + "ports", "containerPort"));
        assertEquals("8083", added(APP + "ports", "containerPort"));
        assertEquals("8084", added(POD + "initContainers[0].ports", "containerPort"));
    }

    @Test
    void aContainerIsCalledAsNoOtherOfThePod() {
        assertEquals("app-2", added(POD + "containers", "name"));
        assertEquals("app-3", added(POD + "initContainers", "name"));
        assertEquals("app-4", added(POD + "containers", "name"));
    }

    @Test
    void variablesAndVolumesAreCountedOn() {
        assertEquals("NAME", added(APP + "env", "name"));
        assertEquals("NAME_2", added(APP + "env", "name"));
        assertEquals("volume", added(POD + "volumes", "name"));
        assertEquals("volume-2", added(POD + "volumes", "name"));
    }

    @Test
    void aMountNamesTheVolumeThatIsNotMountedYet() {
        assertEquals("config", added(APP + "volumeMounts", "name"));
        assertEquals("cache", added(APP + "volumeMounts", "name"));
    }

    @Test
    void furtherPortsOfAServiceHaveNamesOfTheirOwn() {
        FormSample service = new FormSample("apiVersion: v1\nkind: Service\nspec:\n  ports: []\n");
        assertEquals("80", added(service, "spec.ports", "port"));
        assertEquals("81", added(service, "spec.ports", "port"));
        assertEquals("port-2", added(service, "spec.ports", "name"));
        assertTrue(service.snapshot().text().contains("  - name: port\n"), service.snapshot()::text);
    }
}
