package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.RuleTable;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;

/** The fields that each type of volume cannot do without. */
final class RequiredFieldRules {
    private static final List<Required> REQUIRED = List.of(
            new Required("hostPath", "validateHostPathVolumeSource", List.of("path")),
            new Required("gitRepo", "validateGitRepoVolumeSource", List.of("repository")),
            new Required("gcePersistentDisk", "validateGCEPersistentDiskVolumeSource", List.of("pdName")),
            new Required("awsElasticBlockStore", "validateAWSElasticBlockStoreVolumeSource", List.of("volumeID")),
            new Required("secret", "validateSecretVolumeSource", List.of("secretName")),
            new Required("nfs", "validateNFSVolumeSource", List.of("server", "path")),
            new Required("iscsi", "validateISCSIVolumeSource", List.of("targetPortal", "iqn")),
            new Required("glusterfs", "validateGlusterfsVolumeSource", List.of("endpoints", "path")),
            new Required("persistentVolumeClaim", "validatePersistentClaimVolumeSource", List.of("claimName")),
            new Required("rbd", "validateRBDVolumeSource", List.of("monitors", "image")),
            new Required("cinder", "validateCinderVolumeSource", List.of("volumeID")),
            new Required("cephfs", "validateCephFSVolumeSource", List.of("monitors")),
            new Required("quobyte", "validateQuobyteVolumeSource", List.of("registry", "volume")),
            new Required("flexVolume", "validateFlexVolumeSource", List.of("driver")),
            new Required("configMap", "validateConfigMapVolumeSource", List.of("name")),
            new Required("azureFile", "validateAzureFile", List.of("secretName", "shareName")),
            new Required("vsphereVolume", "validateVsphereVolumeSource", List.of("volumePath")),
            new Required("photonPersistentDisk", "validatePhotonPersistentDiskVolumeSource", List.of("pdID")),
            new Required("portworxVolume", "validatePortworxVolumeSource", List.of("volumeID")),
            new Required("azureDisk", "validateAzureDisk", List.of("diskName", "diskURI")),
            new Required("storageos", "validateStorageOSVolumeSource", List.of("volumeName")),
            new Required("scaleIO", "validateScaleIOVolumeSource", List.of("gateway", "system", "volumeName")),
            new Required("csi", "validateCSIVolumeSource", List.of("driver")),
            new Required("ephemeral", "validateEphemeralVolumeSource", List.of("volumeClaimTemplate")));

    private RequiredFieldRules() {}

    /**
     * What a type of volume needs.
     *
     * @param type the volume's type
     * @param function the upstream function that asks for it
     * @param fields lists and texts that may not be empty, or objects that must be there
     */
    private record Required(String type, String function, List<String> fields) {}

    static List<Rule> rules() {
        RuleTable table = VolumeRules.table();
        for (Required row : REQUIRED) {
            table.rule(
                    "VOL-REQUIRED",
                    row.function(),
                    VolumeRules.first(row.type()),
                    (source, findings) -> row.fields().forEach(name -> required(source.get(name), findings)));
        }
        return table.rules();
    }

    private static void required(Field field, Findings findings) {
        boolean there = field.isMapping() || !field.items().isEmpty() || !field.isEmptyText();
        if (!there) {
            findings.required(field).path(path(field));
        }
    }

    /** The server calls one type by another name. */
    static String path(Field field) {
        Field source = field.parent();
        String type = source.name().equals("gcePersistentDisk") ? "persistentDisk" : source.name();
        return source.parent().path() + "." + type + "." + field.name();
    }
}
