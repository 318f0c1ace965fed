package io.deploymentdesigner.check.server.volume;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.DnsName;
import io.deploymentdesigner.kubernetes.lexical.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Volumes that the network brings: nfs, iscsi, fc, quobyte, flocker, storageos, csi. */
final class NetworkDiskRules {
    private static final Pattern IQN = Pattern.compile("iqn\\.\\d{4}-\\d{2}\\.[a-zA-Z0-9.-]+:[^,;*&$|\\s]+\\z");
    private static final Pattern EUI = Pattern.compile("\\Aeui.[a-zA-Z0-9]{16}\\z");
    private static final Pattern NAA = Pattern.compile("\\Anaa.[a-zA-Z0-9]{32}\\z");
    private static final int DRIVER_LIMIT = 63;
    private static final int TENANT_LIMIT = 64;
    private static final long LAST_LUN = 255;

    private NetworkDiskRules() {}

    static List<Rule> rules() {
        Place iscsi = VolumeRules.first("iscsi");
        return VolumeRules.table()
                .rule("VOL-NFS", "validateNFSVolumeSource", VolumeRules.first("nfs"), NetworkDiskRules::nfs)
                .rule("VOL-ISCSI-NAME", "validateISCSIVolumeSource", iscsi, NetworkDiskRules::iscsiNames)
                .rule("VOL-ISCSI", "validateISCSIVolumeSource", iscsi, NetworkDiskRules::iscsi)
                .rule("VOL-FC", "validateFCVolumeSource", VolumeRules.first("fc"), NetworkDiskRules::fibreChannel)
                .rule(
                        "VOL-QUOBYTE",
                        "validateQuobyteVolumeSource",
                        VolumeRules.first("quobyte"),
                        NetworkDiskRules::quobyte)
                .rule(
                        "VOL-FLOCKER",
                        "validateFlockerVolumeSource",
                        VolumeRules.first("flocker"),
                        NetworkDiskRules::flocker)
                .rule(
                        "VOL-STORAGEOS",
                        "validateStorageOSVolumeSource",
                        VolumeRules.first("storageos").field("volumeName", "volumeNamespace"),
                        NetworkDiskRules::storageOs)
                .rule("VOL-CSI", "validateCSIVolumeSource", VolumeRules.first("csi"), NetworkDiskRules::csi)
                .rules();
    }

    private static void nfs(Field source, Findings findings) {
        Field path = source.get("path");
        if (!path.text().startsWith("/")) {
            findings.invalid(path, "nfs.path", path.text());
        }
    }

    private static void iscsiNames(Field source, Findings findings) {
        Field target = source.get("iqn");
        if (!target.isEmptyText() && !isQualified(target.text())) {
            findings.invalid(target, "iscsi.name", Spelling.shown(target.text()));
        }
        Field initiator = source.get("initiatorName");
        if (initiator.exists() && !isQualified(initiator.text())) {
            findings.invalid(initiator, "iscsi.name", Spelling.shown(initiator.text()))
                    .path(source.path() + ".initiatorname");
        }
    }

    private static boolean isQualified(String name) {
        return (name.startsWith("iqn") && IQN.matcher(name).find())
                || EUI.matcher(name).matches()
                || NAA.matcher(name).matches();
    }

    private static void iscsi(Field source, Findings findings) {
        lun(source.get("lun"), findings);
        boolean authenticates = source.get("chapAuthDiscovery").bool()
                || source.get("chapAuthSession").bool();
        if (authenticates && !source.get("secretRef").exists()) {
            findings.required(source.get("secretRef"), "iscsi.secret");
        }
    }

    private static void lun(Field lun, Findings findings) {
        if (lun.intValue() < 0 || lun.intValue() > LAST_LUN) {
            findings.outOfRange(lun, 0, LAST_LUN);
        }
    }

    private static void fibreChannel(Field source, Findings findings) {
        Field names = source.get("targetWWNs");
        boolean ids = !source.get("wwids").items().isEmpty();
        if (names.items().isEmpty()) {
            if (!ids) {
                findings.required(names, "fc.none");
            }
            return;
        }
        if (ids) {
            findings.invalid(names, "fc.both");
        }
        if (source.get("lun").exists()) {
            lun(source.get("lun"), findings);
        } else {
            findings.required(source.get("lun"), "fc.lun");
        }
    }

    private static void quobyte(Field source, Findings findings) {
        Field registry = source.get("registry");
        Field tenant = source.get("tenant");
        if (registry.isEmptyText()) {
            return;
        }
        if (tenant.text().getBytes(StandardCharsets.UTF_8).length > TENANT_LIMIT) {
            findings.required(tenant, "quobyte.tenant");
            return;
        }
        for (String pair : registry.text().split(",", -1)) {
            if (!isHostAndPort(pair)) {
                findings.invalid(registry, "quobyte.registry", pair);
            }
        }
    }

    /** One colon outside brackets. Source: Go's {@code net.SplitHostPort}. */
    private static boolean isHostAndPort(String pair) {
        return pair.startsWith("[")
                ? pair.matches("\\[[^\\[\\]]*\\]:[^:\\[\\]]*")
                : pair.matches("[^:\\[\\]]*:[^:\\[\\]]*");
    }

    private static void flocker(Field source, Findings findings) {
        Field name = source.get("datasetName");
        boolean id = !source.get("datasetUUID").isEmptyText();
        if (name.isEmptyText() && !id) {
            findings.required(source, "flocker.none");
        }
        if (!name.isEmptyText() && id) {
            findings.invalid(source, "flocker.both");
        }
        if (name.text().contains("/")) {
            findings.invalid(name, "flocker.slash", name.text());
        }
    }

    private static void storageOs(Field name, Findings findings) {
        if (!name.isEmptyText()) {
            Spelling.check(findings, name, DnsName.label(name.text()));
        }
    }

    private static void csi(Field source, Findings findings) {
        Field driver = source.get("driver");
        String text = driver.text();
        if (text.getBytes(StandardCharsets.UTF_8).length > DRIVER_LIMIT) {
            List<Violation> tooLong = List.of(Violation.of(Violation.Kind.TOO_LONG, DRIVER_LIMIT));
            Spelling.check(findings, ErrorType.TOO_LONG, driver, text, tooLong);
        }
        if (!text.isEmpty()) {
            Spelling.check(findings, driver, DnsName.subdomain(text.toLowerCase(Locale.ROOT)));
        }
        Field secret = source.get("nodePublishSecretRef");
        if (secret.exists()) {
            secret(secret.get("name"), source.path() + ".name", findings);
        }
    }

    private static void secret(Field name, String path, Findings findings) {
        if (name.isEmptyText()) {
            findings.required(name);
        } else {
            Spelling.check(findings, name, DnsName.subdomain(name.text())).forEach(finding -> finding.path(path));
        }
    }
}
