package io.deploymentdesigner.check.server.container;

import io.deploymentdesigner.check.server.rule.ErrorType;
import io.deploymentdesigner.check.server.rule.Finding;
import io.deploymentdesigner.check.server.rule.Findings;
import io.deploymentdesigner.check.server.rule.Fixes;
import io.deploymentdesigner.check.server.rule.Place;
import io.deploymentdesigner.check.server.rule.Places;
import io.deploymentdesigner.check.server.rule.Rule;
import io.deploymentdesigner.check.server.rule.Spelling;
import io.deploymentdesigner.check.server.volume.VolumeSet;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.lexical.Words;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where a container mounts volumes. Source: {@code ValidateVolumeMounts}. */
final class MountRules {
    private static final Place MOUNTS = Places.ALL_CONTAINERS.items("volumeMounts");
    private static final List<String> PROPAGATIONS = List.of("None", "HostToContainer", "Bidirectional");
    private static final List<String> RECURSIONS = List.of("Disabled", "IfPossible", "Enabled");

    private MountRules() {}

    static List<Rule> rules() {
        return ContainerRules.table()
                .rule("MOUNT-1", "ValidateVolumeMounts", MOUNTS, MountRules::name)
                .rule("MOUNT-2", "IsMatchedVolume", Places.POD, MountRules::volumes)
                .rule("MOUNT-3", "ValidateVolumeMounts", MOUNTS, MountRules::path)
                .rule("MOUNT-4", "ValidateVolumeMounts", Places.ALL_CONTAINERS, MountRules::uniquePaths)
                .rule(
                        "MOUNT-5",
                        "validateLocalDescendingPath",
                        MOUNTS.field("subPath", "subPathExpr"),
                        MountRules::below)
                .rule("MOUNT-6", "ValidateVolumeMounts", MOUNTS, MountRules::oneSubPath)
                .rule("MOUNT-7", "validateMountPropagation", MOUNTS.field("mountPropagation"), MountRules::propagation)
                .rule(
                        "MOUNT-8",
                        "validateMountRecursiveReadOnly",
                        MOUNTS.field("recursiveReadOnly"),
                        MountRules::recursion)
                .rule("MOUNT-9", "ValidateVolumeMounts", Places.ALL_CONTAINERS, MountRules::alsoDevices)
                .rules();
    }

    private static void name(Field mount, Findings findings) {
        if (mount.get("name").isEmptyText()) {
            findings.required(mount.get("name"));
        }
    }

    private static void volumes(Field pod, Findings findings) {
        VolumeSet volumes = VolumeSet.of(findings);
        Set<String> written = new HashSet<>();
        pod.get("volumes")
                .items()
                .forEach(volume -> written.add(volume.get("name").text()));
        for (Field mount : findings.subject().at(MOUNTS)) {
            Field name = mount.get("name");
            if (volumes.get(name.text()) == null) {
                missing(name, written, findings);
            }
        }
    }

    /** A volume of that name that is empty at first: the pod can start, and what belongs in it can be filled in later. */
    private static Fix emptyVolume(Field name) {
        Field pod = name.parent().parent().parent().parent().parent();
        Field volumes = pod.get("volumes");
        String item = "name: " + YamlWriter.write(name.text()) + "emptyDir: {}";
        Message title = Message.of(ContainerRules.BUNDLE, "fix.emptyVolume", name.text());
        return new Fix(
                title,
                false,
                List.of(new YamlEdit.AddItem(volumes.yamlPath(), volumes.items().size(), item)));
    }

    private static void missing(Field name, Set<String> written, Findings findings) {
        boolean faulty = written.contains(name.text());
        Finding finding = findings.error(
                ErrorType.NOT_FOUND, name, faulty ? "mount.volume.faulty" : "mount.volume.missing", name.text());
        if (!faulty && written.size() == 1 && !written.contains("")) {
            finding.fix(Fixes.setText(name, written.iterator().next(), false));
        }
        if (!faulty && !name.isEmptyText()) {
            finding.fix(emptyVolume(name));
        }
    }

    private static void path(Field mount, Findings findings) {
        if (mount.get("mountPath").isEmptyText()) {
            findings.required(mount.get("mountPath"));
        }
    }

    private static void uniquePaths(Field container, Findings findings) {
        Set<String> paths = new HashSet<>();
        for (Field mount : container.get("volumeMounts").items()) {
            Field path = mount.get("mountPath");
            if (!paths.add(path.text())) {
                findings.invalid(path, "mountPath.unique", path.text());
            }
        }
    }

    /** The server leaves the item's index out. */
    private static void below(Field path, Findings findings) {
        String shown = path.parent().parent().path() + "." + path.name();
        Spelling.check(findings, path, Words.descendingPath(path.text())).forEach(finding -> finding.path(shown));
    }

    private static void oneSubPath(Field mount, Findings findings) {
        Field expression = mount.get("subPathExpr");
        if (!expression.isEmptyText() && !mount.get("subPath").isEmptyText()) {
            findings.invalid(expression, "subPathExpr.both").fix(Fixes.remove(expression, false));
        }
    }

    private static void propagation(Field mode, Findings findings) {
        String shown = mode.parent().parent().path() + ".mountPropagation";
        Field container = mode.parent().parent().parent();
        if (!PROPAGATIONS.contains(mode.text())) {
            findings.notSupported(mode, PROPAGATIONS).path(shown);
        } else if (mode.text().equals("Bidirectional")
                && !container.get("securityContext", "privileged").bool()) {
            findings.forbidden(mode, "mountPropagation.privileged").path(shown);
        }
    }

    private static void recursion(Field mode, Findings findings) {
        Field mount = mode.parent();
        String shown = mount.parent().path() + ".recursiveReadOnly";
        if (!RECURSIONS.contains(mode.text())) {
            findings.notSupported(mode, RECURSIONS).path(shown);
        } else if (!mode.text().equals("Disabled")) {
            readOnly(mode, mount, shown, findings);
        }
    }

    private static void readOnly(Field mode, Field mount, String shown, Findings findings) {
        if (!mount.get("readOnly").bool()) {
            findings.forbidden(mode, "recursiveReadOnly.readOnly").path(shown);
        }
        Field propagation = mount.get("mountPropagation");
        if (propagation.exists() && !propagation.text().equals("None")) {
            findings.forbidden(mode, "recursiveReadOnly.propagation").path(shown);
        }
    }

    private static void alsoDevices(Field container, Findings findings) {
        List<Field> devices = container.get("volumeDevices").items();
        for (Field mount : container.get("volumeMounts").items()) {
            if (DeviceRules.anyHas(devices, "name", mount.get("name").text())) {
                findings.invalid(mount.get("name"), "mount.alsoDevice");
            }
            if (DeviceRules.anyHas(devices, "devicePath", mount.get("mountPath").text())) {
                findings.invalid(mount.get("mountPath"), "mount.alsoDevicePath");
            }
        }
    }
}
