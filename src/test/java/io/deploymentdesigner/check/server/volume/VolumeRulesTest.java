package io.deploymentdesigner.check.server.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.check.server.Checked;
import java.util.List;
import org.junit.jupiter.api.Test;

class VolumeRulesTest {
    @Test
    void aVolumeWithoutTypeIsAnEmptyDir() {
        assertEquals(List.of(), volume("name: a").errors());
    }

    @Test
    void theSecondTypeIsOneTooMany() {
        Checked checked = volume("name: a, secret: {secretName: s}, cephfs: {monitors: [m]}");
        assertEquals(List.of("Forbidden P.volumes[0].cephFS"), checked.errors());
        assertEquals(List.of("Remove cephfs"), checked.fixes());
    }

    @Test
    void decimalFileModesAreTooLarge() {
        assertEquals(
                List.of(),
                volume("name: a, configMap: {name: c, defaultMode: 0644}").errors());
        assertEquals(
                List.of("Invalid P.volumes[0].configMap.defaultMode"),
                volume("name: a, configMap: {name: c, defaultMode: 644}").errors());
    }

    @Test
    void filesStayInsideTheVolume() {
        assertEquals(
                List.of("Invalid P.volumes[0].secret.items[0].path"),
                volume("name: a, secret: {secretName: s, items: [{key: k, path: /etc/k}]}")
                        .errors());
    }

    @Test
    void aTokenLivesTenMinutesAtLeast() {
        assertEquals(
                List.of("Invalid P.volumes[0].projected.sources[0].serviceAccountToken.expirationSeconds"),
                volume("name: a, projected: {sources: [{serviceAccountToken: {path: t, expirationSeconds: 60}}]}")
                        .errors());
    }

    @Test
    void oneFileInsideAnotherIsWarnedOf() {
        assertEquals(
                List.of("W-VOL-OVERLAP"),
                volume("name: a, configMap: {name: c, items: [{key: k, path: a}, {key: l, path: a/b}]}")
                        .warnings());
    }

    @Test
    void anEphemeralClaimAsksForStorage() {
        assertEquals(
                List.of(
                        "Required P.volumes[0].ephemeral.volumeClaimTemplate.spec.accessModes",
                        "Required P.volumes[0].ephemeral.volumeClaimTemplate.spec.resources[storage]"),
                volume("name: a, ephemeral: {volumeClaimTemplate: {}}").errors());
    }

    private static Checked volume(String fields) {
        return Checked.pod("containers: [{name: web, image: web}], volumes: [{" + fields + "}]");
    }
}
