package io.deploymentdesigner.istio;

import static io.deploymentdesigner.istio.PodSecurityControl.*;

import io.deploymentdesigner.kubernetes.Field;
import java.util.Set;
import java.util.function.Consumer;

/** What the restricted level asks for beyond the baseline. */
final class RestrictedControls {
    private static final Set<String> VOLUMES_ALLOWED = Set.of(
            "name",
            "configMap",
            "csi",
            "downwardAPI",
            "emptyDir",
            "ephemeral",
            "image",
            "persistentVolumeClaim",
            "projected",
            "secret");
    private static final Set<String> SECCOMP_ALLOWED = Set.of("RuntimeDefault", "Localhost");

    private final PodFields pod;
    private final Consumer<PodSecurityViolation> found;

    RestrictedControls(PodFields pod, Consumer<PodSecurityViolation> found) {
        this.pod = pod;
        this.found = found;
    }

    void check() {
        pod.spec().get("volumes").items().forEach(this::volume);
        boolean windows = pod.spec().get("os", "name").text().equals("windows");
        pod.securityContexts().forEach(this::runAsUser);
        for (Field container : pod.allContainers()) {
            Field context = container.get("securityContext");
            runAsNonRoot(container, context.get("runAsNonRoot"));
            if (!windows) {
                linuxOnly(container, context);
            }
        }
    }

    private void volume(Field volume) {
        volume.fields().stream()
                .filter(source -> source.isWritten() && !VOLUMES_ALLOWED.contains(source.name()))
                .forEach(source -> add(VOLUME_TYPES, "", source, source.name()));
    }

    private void runAsUser(Field context) {
        Field user = context.get("runAsUser");
        if (user.exists() && user.intValue() == 0) {
            add(RUN_AS_USER, PodFields.containerOf(user), user, user.text());
        }
    }

    private void runAsNonRoot(Field container, Field own) {
        Field ofPod = pod.spec().get("securityContext", "runAsNonRoot");
        Field decides = own.exists() ? own : ofPod;
        if (!decides.bool()) {
            add(RUN_AS_NON_ROOT, name(container), own.exists() || !ofPod.exists() ? own : ofPod, decides.text());
        }
    }

    private void linuxOnly(Field container, Field context) {
        Field escalation = context.get("allowPrivilegeEscalation");
        if (!escalation.exists() || escalation.bool()) {
            add(PRIVILEGE_ESCALATION, name(container), escalation, escalation.text());
        }
        capabilities(container, context.get("capabilities"));
        seccomp(container, context.get("seccompProfile", "type"));
    }

    private void capabilities(Field container, Field capabilities) {
        Field drop = capabilities.get("drop");
        if (drop.items().stream().noneMatch(each -> each.text().equals("ALL"))) {
            add(CAPABILITIES_DROPPED, name(container), drop, "");
        }
        capabilities.get("add").items().stream()
                .filter(each -> !each.text().equals("NET_BIND_SERVICE"))
                .forEach(each -> add(CAPABILITIES_DROPPED, name(container), each, each.text()));
    }

    private void seccomp(Field container, Field own) {
        Field ofPod = pod.spec().get("securityContext", "seccompProfile", "type");
        Field decides = own.exists() ? own : ofPod;
        if (!SECCOMP_ALLOWED.contains(decides.text())) {
            add(SECCOMP_REQUIRED, name(container), decides, decides.text());
        }
    }

    private static String name(Field container) {
        return container.get("name").text();
    }

    private void add(PodSecurityControl control, String container, Field field, String value) {
        found.accept(new PodSecurityViolation(control, container, field, value));
    }
}
