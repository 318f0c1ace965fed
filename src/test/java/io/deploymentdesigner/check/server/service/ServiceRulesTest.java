package io.deploymentdesigner.check.server.service;

import static io.deploymentdesigner.kubernetes.KubernetesVersion.V1_36;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.check.server.Checked;
import io.deploymentdesigner.diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceRulesTest {
    @Test
    void aServiceNeedsAPortUnlessItIsHeadless() {
        assertEquals(List.of("Required spec.ports"), errors("selector: {app: web}"));
        assertEquals(List.of(), errors("selector: {app: web}, clusterIP: None"));
    }

    @Test
    void aBadPortIsAlsoABadTargetPort() {
        assertEquals(
                List.of("Invalid spec.ports[0].port", "Invalid spec.ports[0].targetPort"),
                errors("ports: [{port: 0}]"));
    }

    @Test
    void severalPortsNeedNames() {
        assertEquals(
                List.of("Required spec.ports[0].name", "Required spec.ports[1].name"),
                errors("ports: [{port: 80}, {port: 81}]"));
    }

    @Test
    void nodePortsBelongToNodePortServices() {
        assertEquals(List.of("Forbidden spec.ports[0].nodePort"), errors("ports: [{port: 80, nodePort: 30080}]"));
        assertEquals(List.of(), errors("type: NodePort, ports: [{port: 80, nodePort: 30080}]"));
    }

    @Test
    void whatCannotBeAllocatedIsAllTheServerTells() {
        Checked checked = Checked.service("type: NodePort, ports: [{port: 0, nodePort: 80}]", V1_36);
        assertEquals(List.of("Invalid spec.ports[0].nodePort"), checked.errors());
        assertTrue(checked.verdict().diagnostics().stream().anyMatch(each -> each.severity() == Severity.HINT));
    }

    @Test
    void anExternalNameIsADnsName() {
        assertEquals(List.of(), errors("type: ExternalName, externalName: db.example.com."));
        assertEquals(List.of("Invalid spec.externalName"), errors("type: ExternalName, externalName: DB.example.com"));
        assertEquals(List.of("Required spec.externalName"), errors("type: ExternalName"));
    }

    @Test
    void sourceRangesAreNamedWithACapital() {
        assertEquals(
                List.of("Invalid spec.LoadBalancerSourceRanges[0]"),
                errors("type: LoadBalancer, ports: [{port: 80}], loadBalancerSourceRanges: [10.0.0.1/8]"));
    }

    @Test
    void aConfigMapsKeyBecomesAFile() {
        String map = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a/b: c, ok.yml: d}\n";
        assertEquals(List.of("Invalid data[a/b]"), Checked.manifest(map, V1_36).errors());
    }

    private static List<String> errors(String fields) {
        return Checked.service(fields, V1_36).errors();
    }
}
