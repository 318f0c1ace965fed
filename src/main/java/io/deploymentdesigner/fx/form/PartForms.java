package io.deploymentdesigner.fx.form;

import io.deploymentdesigner.fx.part.FieldIds;
import io.deploymentdesigner.fx.part.Part;
import io.deploymentdesigner.fx.part.PartNode;
import io.deploymentdesigner.yaml.YamlPath;

/** Which fields the form of each part shows. */
final class PartForms {
    private PartForms() {}

    /** Writes the rows of a part; what parts below it show is theirs. */
    static void write(PartNode node, Rows rows) {
        Part part = node.part();
        switch (part.kind()) {
            case OBJECT -> {
                node.children().forEach(child -> child.part().claims().forEach(rows::leave));
                rows.always("kind", "apiVersion").rest();
            }
            case METADATA ->
                rows.within(
                        "metadata",
                        metadata -> metadata.always("name", "namespace", "labels", "annotations")
                                .rest());
            case ROLLOUT, RUNS -> rows.within("spec", PartForms::rollout);
            case POD ->
                rows.skip(parts())
                        .always("serviceAccountName", "nodeSelector", "imagePullSecrets")
                        .rest();
            case POD_LABELS ->
                rows.within(
                        "metadata",
                        metadata -> metadata.always("labels", "annotations").rest());
            case TERMINATION ->
                rows.always("terminationGracePeriodSeconds", "restartPolicy").present("activeDeadlineSeconds");
            case VOLUMES -> list(rows, "volumes");
            case POD_SECURITY ->
                rows.within(
                        "securityContext",
                        context -> context.always("runAsNonRoot", "runAsUser", "runAsGroup", "fsGroup")
                                .within(
                                        "seccompProfile",
                                        profile -> profile.always("type").rest())
                                .rest());
            case INIT_CONTAINERS, CONTAINERS -> containers(rows, part.home());
            case CONTAINER -> container(rows);
            case IMAGE -> rows.always("image", "imagePullPolicy");
            case PORTS -> list(rows, "ports");
            case ENV -> {
                list(rows, "env");
                rows.always("envFrom");
            }
            case VOLUME_MOUNTS -> {
                list(rows, "volumeMounts");
                rows.present("volumeDevices");
            }
            case PROBES -> {
                // A group: its probes are sections of their own.
            }
            case STARTUP_PROBE, READINESS_PROBE, LIVENESS_PROBE -> probe(part, rows);
            case LIFECYCLE -> rows.within("lifecycle", PartForms::lifecycle);
            case RESOURCES -> {
                rows.within("resources", SchemaForms::write);
                rows.present("resizePolicy");
            }
            case SECURITY -> rows.within("securityContext", PartForms::security);
            case SERVICE -> rows.within("spec", PartForms::service);
            case CONFIG_DATA -> rows.always("data").present("binaryData", "immutable");
        }
    }

    private static String[] parts() {
        return new String[] {
            "terminationGracePeriodSeconds",
            "restartPolicy",
            "activeDeadlineSeconds",
            "volumes",
            "securityContext",
            "initContainers",
            "containers"
        };
    }

    private static void rollout(Rows spec) {
        spec.skip("template", "jobTemplate");
        boolean deployment = spec.scope().schema(spec.base()).equals("DeploymentSpec");
        if (deployment) {
            spec.always("replicas", "minReadySeconds");
            boolean recreate =
                    spec.scope().file().word(spec.path("strategy.type")).equals("Recreate");
            if (!recreate
                    || spec.scope().at(spec.path("strategy.rollingUpdate")).isWritten()) {
                spec.always("strategy.rollingUpdate.maxSurge", "strategy.rollingUpdate.maxUnavailable");
            }
            spec.always("strategy.type", "progressDeadlineSeconds", "revisionHistoryLimit");
        }
        spec.within("selector", selector -> selector.present("matchLabels").rest());
        spec.rest();
    }

    private static void containers(Rows rows, YamlPath list) {
        new ListRows(rows, list).writeSummaries();
    }

    private static void container(Rows rows) {
        rows.always("name", "image", "imagePullPolicy")
                .skip("ports", "env", "envFrom", "volumeMounts", "volumeDevices", "lifecycle", "resources")
                .skip("resizePolicy", "securityContext", "startupProbe", "readinessProbe", "livenessProbe")
                .present("command", "args", "workingDir")
                .rest();
    }

    private static void list(Rows rows, String name) {
        rows.skip(name);
        YamlPath path = rows.path(name);
        if (rows.scope().file().size(path) == 0) {
            rows.add(new FormRow.Note(
                    "none-" + FieldIds.id(path), rows.depth(), path, FieldWords.message("none." + name), null));
        }
        new ListRows(rows, path).writeItems();
    }

    private static void probe(Part part, Rows rows) {
        if (rows.here().isMapping()) {
            SchemaForms.write(rows);
            return;
        }
        rows.add(new FormRow.Note(
                "none-" + FieldIds.id(part.base()),
                rows.depth(),
                part.base(),
                FieldWords.message("none." + part.kind().word()),
                RowActions.create(rows.scope(), part.base())));
    }

    private static void lifecycle(Rows rows) {
        for (String hook : new String[] {"preStop", "postStart"}) {
            YamlPath path = rows.path(hook);
            if (rows.scope().at(path).isWritten()) {
                rows.value(path);
            } else {
                rows.skip(hook);
                rows.add(new FormRow.Note(
                        "none-" + FieldIds.id(path),
                        rows.depth(),
                        path,
                        FieldWords.message("none." + hook),
                        RowActions.create(rows.scope(), path)));
            }
        }
        rows.rest();
    }

    private static void security(Rows rows) {
        rows.always(
                "runAsNonRoot",
                "runAsUser",
                "readOnlyRootFilesystem",
                "allowPrivilegeEscalation",
                "privileged",
                "capabilities.add",
                "capabilities.drop",
                "seccompProfile.type");
        rows.rest();
    }

    private static void service(Rows rows) {
        rows.always("type", "selector", "ports").rest();
    }
}
