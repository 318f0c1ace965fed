package io.deploymentdesigner.probe.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import org.junit.jupiter.api.Test;

class ScenarioReaderTest {
    @Test
    void absentValuesHaveTheDefaultsOfTheApi() {
        Workload shop = Manifests.workload(Manifests.SPRING_BOOT);

        assertEquals(
                new ProbeSpec(10, 3, 1, 1, 3, 0), shop.containers().getFirst().probe(ProbeKind.LIVENESS));
        assertEquals(60, shop.graceSeconds());
        assertEquals(
                new RolloutSettings(1, false, IntOrPercent.QUARTER, IntOrPercent.QUARTER, 30, 600), shop.rollout());
    }

    @Test
    void theHandlerIsReadWithItsWords() {
        WorkloadContainer shop =
                Manifests.workload(Manifests.SPRING_BOOT).containers().getFirst();

        ProbeHandler handler = shop.handlers().get(ProbeKind.LIVENESS);
        assertEquals(new ProbeHandler.HttpGet("/healthz", "8071", "HTTP", ""), handler);
        assertEquals("HTTP /healthz", new ProbeHandler.HttpGet("/healthz", "8071", "HTTP", "").label());
    }

    @Test
    void aSleepInACommandIsAHookOfThatLength() {
        String hook = "lifecycle: {preStop: {exec: {command: [sh, -c, 'sleep 10 && kill 1']}}}";
        WorkloadContainer app = only(hook);
        assertEquals(new PreStop(PreStop.Kind.EXEC, 10_000), app.preStop());
    }

    @Test
    void theBuiltInSleepOutlivesTheContainer() {
        WorkloadContainer app = only("lifecycle: {preStop: {sleep: {seconds: 5}}}");
        assertEquals(new PreStop(PreStop.Kind.SLEEP, 5_000), app.preStop());
    }

    @Test
    void aPortNameMustBeOneOfTheContainer() {
        String ports = "ports: [{name: web, containerPort: 80}]\n";
        assertTrue(only(ports + "readinessProbe: {httpGet: {port: http}}").namesUnknownPort(ProbeKind.READINESS));
        assertFalse(only(ports + "readinessProbe: {httpGet: {port: web}}").namesUnknownPort(ProbeKind.READINESS));
        assertFalse(only(ports + "readinessProbe: {httpGet: {port: 81}}").namesUnknownPort(ProbeKind.READINESS));
    }

    @Test
    void anObjectWithoutContainersIsReadAsOne() {
        assertEquals(
                0,
                Manifests.workload("kind: Deployment\nspec: 3\n").containers().size());
        assertFalse(ScenarioReader.reads(Manifests.object("kind: Service\n")));
    }

    private static WorkloadContainer only(String container) {
        return Manifests.workload(Manifests.deployment("replicas: 1\n", container))
                .containers()
                .getFirst();
    }
}
