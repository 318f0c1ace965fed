package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A volume has one type; without any it becomes an emptyDir. Source: {@code validateVolumeSource}. */
final class VolumeTypeRules {
    /** In the order in which the server looks for them. */
    private static final List<String> TYPES = List.of(
            "emptyDir",
            "hostPath",
            "gitRepo",
            "gcePersistentDisk",
            "awsElasticBlockStore",
            "secret",
            "nfs",
            "iscsi",
            "glusterfs",
            "flocker",
            "persistentVolumeClaim",
            "rbd",
            "cinder",
            "cephfs",
            "quobyte",
            "downwardAPI",
            "fc",
            "flexVolume",
            "configMap",
            "azureFile",
            "vsphereVolume",
            "photonPersistentDisk",
            "portworxVolume",
            "azureDisk",
            "storageos",
            "projected",
            "scaleIO",
            "csi",
            "ephemeral",
            "image");
    /** Names that the server spells differently in its paths. */
    private static final Map<String, String> SHOWN = Map.of("cephfs", "cephFS", "downwardAPI", "downwarAPI");

    private VolumeTypeRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule("VOL-MULTI", "validateVolumeSource", Places.VOLUMES, VolumeTypeRules::many)
                .rules();
    }

    /** The types written in a volume, the one that counts first. */
    static List<Field> types(Field volume) {
        List<Field> written = new ArrayList<>();
        for (String type : TYPES) {
            if (!volume.lacks(type) && volume.get(type).exists()) {
                written.add(volume.get(type));
            }
        }
        return written;
    }

    private static void many(Field volume, Findings findings) {
        List<Field> types = types(volume);
        types.stream()
                .skip(1)
                .forEach(other -> findings.forbidden(
                                other, "type.many", types.getFirst().name(), other.name())
                        .path(volume.path() + "." + SHOWN.getOrDefault(other.name(), other.name()))
                        .fix(Fixes.remove(other, false)));
    }
}
