package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Range;
import java.util.List;
import java.util.Locale;

/** Disks of clouds: gcePersistentDisk, awsElasticBlockStore, azureDisk, cinder, and drivers of one's own. */
final class CloudDiskRules {
    private static final Range PARTITIONS = Range.of(0, 255);
    private static final List<String> CACHING_MODES = List.of("None", "ReadOnly", "ReadWrite");
    private static final List<String> KINDS = List.of("Shared", "Dedicated", "Managed");

    private CloudDiskRules() {}

    static List<Rule> rules() {
        return VolumeRules.table()
                .rule(
                        "VOL-PARTITION",
                        "validateGCEPersistentDiskVolumeSource",
                        VolumeRules.first("gcePersistentDisk", "awsElasticBlockStore")
                                .field("partition"),
                        CloudDiskRules::partition)
                .rule("VOL-AZUREDISK", "validateAzureDisk", VolumeRules.first("azureDisk"), CloudDiskRules::azureDisk)
                .rule(
                        "VOL-SECRETREF",
                        "validateCinderVolumeSource",
                        VolumeRules.first("cinder", "storageos").field("secretRef"),
                        CloudDiskRules::secret)
                .rule(
                        "VOL-FLEX",
                        "validateFlexVolumeSource",
                        VolumeRules.first("flexVolume").entries("options"),
                        CloudDiskRules::option)
                .rules();
    }

    private static void partition(Field partition, Findings findings) {
        Spelling.check(findings, partition, PARTITIONS.violations(partition.intValue()))
                .forEach(finding -> finding.path(RequiredFieldRules.path(partition)));
    }

    private static void azureDisk(Field disk, Findings findings) {
        oneOf(disk.get("cachingMode"), CACHING_MODES, findings);
        oneOf(disk.get("kind"), KINDS, findings);
        boolean managed = disk.get("kind").text().equals("Managed");
        String start = managed ? "/subscriptions/" : "https://";
        Field uri = disk.get("diskURI");
        if (!uri.text().startsWith(start)) {
            findings.notSupported(uri, List.of(start + "…"));
        }
    }

    private static void oneOf(Field field, List<String> allowed, Findings findings) {
        if (field.exists() && !allowed.contains(field.text())) {
            findings.notSupported(field, allowed);
        }
    }

    private static void secret(Field secret, Findings findings) {
        if (secret.get("name").isEmptyText()) {
            findings.required(secret.get("name"));
        }
    }

    private static void option(Field option, Findings findings) {
        int slash = option.name().indexOf('/');
        String domain = slash < 0 ? option.name() : option.name().substring(0, slash);
        String normal = "." + domain.toLowerCase(Locale.ROOT);
        if (normal.endsWith(".kubernetes.io") || normal.endsWith(".k8s.io")) {
            findings.invalid(option, "flex.reserved", option.name()).range(option.keyRange());
        }
    }
}
