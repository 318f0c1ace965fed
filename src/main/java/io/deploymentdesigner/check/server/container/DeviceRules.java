package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.check.server.volume.VolumeSet;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Volumes that a container uses as raw block devices. Source: {@code ValidateVolumeDevices}. */
final class DeviceRules {
    private static final Place DEVICES = Places.ALL_CONTAINERS.items("volumeDevices");

    private DeviceRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("DEV-NAME", "ValidateVolumeDevices", DEVICES.struct("name"), DeviceRules::required)
                .rule("DEV-VOLUME", "isMatchedDevice", Places.POD, DeviceRules::volumes)
                .rule("DEV-PATH", "ValidateVolumeDevices", DEVICES.struct("devicePath"), DeviceRules::path)
                .rule("DEV-DUP", "ValidateVolumeDevices", Places.ALL_CONTAINERS, DeviceRules::unique)
                .rule("DEV-MOUNT", "ValidateVolumeDevices", Places.ALL_CONTAINERS, DeviceRules::alsoMounts)
                .rules();
    }

    private static void required(Field field, Findings findings) {
        if (field.isEmptyText()) {
            findings.required(field);
        }
    }

    private static void volumes(Field pod, Findings findings) {
        VolumeSet volumes = VolumeSet.of(findings);
        for (Field device : findings.subject().at(DEVICES)) {
            Field name = device.get("name");
            Field volume = volumes.get(name.text());
            if (volume == null) {
                findings.error(ErrorType.NOT_FOUND, name, "mount.volume.missing", name.text());
            } else if (!volume.get("persistentVolumeClaim").exists()
                    && !volume.get("ephemeral").exists()) {
                findings.invalid(name, "device.volume", name.text());
            }
        }
    }

    private static void path(Field path, Findings findings) {
        required(path, findings);
        Spelling.check(findings, path, Words.noBacksteps(path.text()));
    }

    private static void unique(Field container, Findings findings) {
        Set<String> names = new HashSet<>();
        Set<String> paths = new HashSet<>();
        for (Field device : container.get("volumeDevices").items()) {
            if (!names.add(device.get("name").text())) {
                findings.invalid(
                        device.get("name"), "device.unique", device.get("name").text());
            }
            if (!paths.add(device.get("devicePath").text())) {
                findings.invalid(
                        device.get("devicePath"),
                        "device.unique",
                        device.get("devicePath").text());
            }
        }
    }

    private static void alsoMounts(Field container, Findings findings) {
        List<Field> mounts = container.get("volumeMounts").items();
        for (Field device : container.get("volumeDevices").items()) {
            if (anyHas(mounts, "name", device.get("name").text())) {
                findings.invalid(device.get("name"), "device.alsoMount");
            }
            if (anyHas(mounts, "mountPath", device.get("devicePath").text())) {
                findings.invalid(device.get("devicePath"), "device.alsoMountPath");
            }
        }
    }

    /** Whether one of the items has this text in a field, the empty one included. */
    static boolean anyHas(List<Field> items, String field, String text) {
        return items.stream().anyMatch(item -> item.get(field).text().equals(text));
    }
}
