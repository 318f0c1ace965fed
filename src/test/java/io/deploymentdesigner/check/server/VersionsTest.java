package io.deploymentdesigner.check.server;

import static io.deploymentdesigner.kubernetes.KubernetesVersion.V1_32;
import static io.deploymentdesigner.kubernetes.KubernetesVersion.V1_33;
import static io.deploymentdesigner.kubernetes.KubernetesVersion.V1_34;
import static io.deploymentdesigner.kubernetes.KubernetesVersion.V1_35;
import static io.deploymentdesigner.kubernetes.KubernetesVersion.V1_36;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The same manifest before servers of several versions. */
class VersionsTest {
    @Test
    void aContainerMayHaveItsOwnRestartPolicySince135() {
        String fields = "restartPolicy: OnFailure";
        assertEquals(
                List.of("Forbidden P.containers[0].restartPolicy"),
                Checked.container(fields, V1_34).errors());
        assertEquals(List.of(), Checked.container(fields, V1_35).errors());
    }

    @Test
    void beforeThatAnInitContainerMayOnlyBeASidecar() {
        String pod = "containers: [{name: web, image: web}], initContainers: [{name: a, image: a, restartPolicy: %s}]";
        assertEquals(
                List.of("NotSupported P.initContainers[0].restartPolicy"),
                Checked.pod(pod.formatted("Never"), V1_34).errors());
        assertEquals(List.of(), Checked.pod(pod.formatted("Always"), V1_32).errors());
        assertEquals(List.of(), Checked.pod(pod.formatted("Never"), V1_36).errors());
    }

    @Test
    void restartingAllContainersCameLater() {
        String fields = "restartPolicy: Never, restartPolicyRules: "
                + "[{action: RestartAllContainers, exitCodes: {operator: In, values: [1]}}]";
        assertEquals(
                List.of("NotSupported P.containers[0].restartPolicyRules[0].action"),
                Checked.container(fields, V1_35).errors());
        assertEquals(List.of(), Checked.container(fields, V1_36).errors());
    }

    @Test
    void aHookMaySleepZeroSecondsSince133() {
        String fields = "lifecycle: {preStop: {sleep: {seconds: 0}}}";
        assertEquals(
                List.of("Invalid P.containers[0].lifecycle.preStop.sleep"),
                Checked.container(fields, V1_32).errors());
        assertEquals(List.of(), Checked.container(fields, V1_33).errors());
    }

    @Test
    void aFileKeyIsASourceSince135() {
        String pod = "volumes: [{name: env}], containers: [{name: web, image: web, "
                + "env: [{name: A, valueFrom: {fileKeyRef: {volumeName: env, path: a.env, key: A}}}]}]";
        assertEquals(
                List.of("Invalid P.containers[0].env[0].valueFrom"),
                Checked.pod(pod, V1_34).errors());
        assertEquals(List.of(), Checked.pod(pod, V1_35).errors());
    }

    @Test
    void resourcesOfTheWholePodCountSince134() {
        String pod = "resources: {requests: {cpu: 100m}}, "
                + "containers: [{name: web, image: web, resources: {requests: {cpu: 200m}}}]";
        assertEquals(List.of(), Checked.pod(pod, V1_33).errors());
        assertEquals(
                List.of("Invalid P.resources.requests[cpu]"),
                Checked.pod(pod, V1_34).errors());
    }

    @Test
    void procMountIsLookedAtSince133() {
        String fields = "securityContext: {procMount: Unmasked}";
        assertEquals(List.of(), Checked.container(fields, V1_32).errors());
        assertEquals(
                List.of("Invalid P.containers[0].securityContext.procMount"),
                Checked.container(fields, V1_33).errors());
    }

    @Test
    void leadingZerosInAddressesAreRefusedSince136() {
        String fields = "ports: [{port: 80}], externalIPs: [\"192.0.2.010\"]";
        assertEquals(List.of(), Checked.service(fields, V1_35).errors());
        assertEquals(List.of("W-SVC-IP"), Checked.service(fields, V1_35).warnings());
        assertEquals(
                List.of("Invalid spec.externalIPs[0]"),
                Checked.service(fields, V1_36).errors());
    }

    @Test
    void aServicesNameMayBeginWithADigitSince136() {
        String service = "apiVersion: v1\nkind: Service\nmetadata: {name: 1web}\nspec: {ports: [{port: 80}]}\n";
        assertEquals(
                List.of("Invalid metadata.name"),
                Checked.manifest(service, V1_35).errors());
        assertEquals(List.of(), Checked.manifest(service, V1_36).errors());
    }

    @Test
    void trafficCanStayOnTheNodeSince134() {
        String fields = "ports: [{port: 80}], trafficDistribution: PreferSameNode";
        assertEquals(
                List.of("NotSupported spec.trafficDistribution"),
                Checked.service(fields, V1_33).errors());
        assertEquals(List.of(), Checked.service(fields, V1_34).errors());
    }
}
