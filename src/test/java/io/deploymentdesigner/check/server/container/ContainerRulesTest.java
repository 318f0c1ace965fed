package io.deploymentdesigner.check.server.container;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.server.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerRulesTest {
    @Test
    void aLivenessProbeSucceedsOnce() {
        Checked checked = Checked.container("livenessProbe: {tcpSocket: {port: 80}, successThreshold: 2}");
        assertEquals(List.of("Invalid P.containers[0].livenessProbe.successThreshold"), checked.errors());
        assertEquals(List.of("Set successThreshold to 1"), checked.fixes());
    }

    @Test
    void aQuotedPortLosesItsQuotes() {
        Checked checked = Checked.container("readinessProbe: {httpGet: {port: \"8080\"}}");
        assertEquals(List.of("Invalid P.containers[0].readinessProbe.httpGet.port"), checked.errors());
        assertEquals(List.of("Set port to 8080"), checked.fixes());
    }

    @Test
    void theSecondHandlerIsOneTooMany() {
        Checked checked = Checked.container("startupProbe: {grpc: {port: 1}, httpGet: {port: 80}}");
        assertEquals(List.of("Forbidden P.containers[0].startupProbe.grpc"), checked.errors());
        assertEquals(List.of("Remove grpc"), checked.fixes());
    }

    @Test
    void aProbeOfNumbersOnlyProbesNothing() {
        assertEquals(
                List.of("Required P.containers[0].livenessProbe"),
                Checked.container("livenessProbe: {initialDelaySeconds: 10, httpGet: }")
                        .errors());
    }

    @Test
    void aLongPortNameIsCut() {
        Checked checked = Checked.container("ports: [{name: Management-Endpoint, containerPort: 8081}]");
        assertEquals(2, checked.errors().size());
        assertEquals(List.of("Set name to management-endp"), checked.fixes());
    }

    @Test
    void aMountOfNoVolume() {
        Checked checked = Checked.container("volumeMounts: [{name: config, mountPath: /config}]");
        assertEquals(List.of("NotFound P.containers[0].volumeMounts[0].name"), checked.errors());
    }

    @Test
    void aFaultyVolumeTakesItsMountsAlong() {
        Checked checked = Checked.pod("volumes: [{name: config, configMap: {}}], "
                + "containers: [{name: web, image: web, volumeMounts: [{name: config, mountPath: /config}]}]");
        assertEquals(
                List.of("Required P.volumes[0].configMap.name", "NotFound P.containers[0].volumeMounts[0].name"),
                checked.errors());
    }

    @Test
    void aSubPathIsNamedWithoutItsIndex() {
        Checked checked = Checked.pod("volumes: [{name: a}], "
                + "containers: [{name: web, image: web, volumeMounts: [{name: a, mountPath: /a, subPath: ../b}]}]");
        assertEquals(List.of("Invalid P.containers[0].volumeMounts.subPath"), checked.errors());
    }

    @Test
    void anInitContainerHasNoProbesUnlessItIsASidecar() {
        String pod = "containers: [{name: web, image: web}], "
                + "initContainers: [{name: a, image: a, %s livenessProbe: {exec: {command: [a]}}}]";
        assertEquals(
                List.of("Forbidden P.initContainers[0].livenessProbe"),
                Checked.pod(pod.formatted("")).errors());
        assertEquals(
                List.of(), Checked.pod(pod.formatted("restartPolicy: Always,")).errors());
    }

    @Test
    void aRequestAboveItsLimit() {
        Checked checked = Checked.container("resources: {requests: {cpu: 1}, limits: {cpu: 500m}}");
        assertEquals(List.of("Invalid P.containers[0].resources.requests"), checked.errors());
        assertEquals(List.of("Set cpu to 500m"), checked.fixes());
    }

    @Test
    void millibytesWereMeantAsMebibytes() {
        assertEquals(
                List.of("W-RES-BYTES"),
                Checked.container("resources: {limits: {memory: 100m}}").warnings());
    }

    @Test
    void aVariableHidesAnEarlierOneUnlessItAddsToIt() {
        String fields = "env: [{name: A, value: a}, {name: A, value: %s}]";
        assertEquals(
                List.of("W-ENV-DUP"), Checked.container(fields.formatted("b")).warnings());
        assertEquals(List.of(), Checked.container(fields.formatted("$(A)b")).warnings());
    }
}
