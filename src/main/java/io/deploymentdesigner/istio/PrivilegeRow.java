package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;

/**
 * What one container of a pod asks of its node in one mesh mode, and what the Pod Security levels say to it; the level
 * privileged allows everything.
 *
 * @param mode the mesh
 * @param container its name; empty for the pod's own fields
 * @param added whether the mesh adds it
 * @param user its runAsUser; empty where it is left to the image
 * @param capabilities those it adds
 * @param baseline what the baseline level refuses
 * @param restricted what the restricted level refuses
 */
public record PrivilegeRow(
        MeshMode mode,
        String container,
        boolean added,
        String user,
        List<String> capabilities,
        List<PodSecurityViolation> baseline,
        List<PodSecurityViolation> restricted) {
    /** Copies the lists. */
    public PrivilegeRow {
        capabilities = List.copyOf(capabilities);
        baseline = List.copyOf(baseline);
        restricted = List.copyOf(restricted);
    }

    /** The rows of a workload in every mode, the mesh's containers among its own; its pod where that breaks a level. */
    public static List<PrivilegeRow> of(Field manifest, MeshSettings settings) {
        List<PrivilegeRow> rows = new ArrayList<>();
        for (MeshMode mode : MeshMode.values()) {
            rows.addAll(of(mode, Injector.inject(manifest, settings.in(mode))));
        }
        return rows;
    }

    private static List<PrivilegeRow> of(MeshMode mode, Injection injection) {
        PodFields pod = injection.fields();
        List<PodSecurityViolation> baseline = PodSecurity.violations(pod, PodSecurityLevel.BASELINE);
        List<PodSecurityViolation> restricted = PodSecurity.violations(pod, PodSecurityLevel.RESTRICTED);
        List<PrivilegeRow> rows = new ArrayList<>();
        for (Field container : pod.allContainers()) {
            String name = container.get("name").text();
            rows.add(new PrivilegeRow(
                    mode,
                    name,
                    injection.marks().contains(new MeshMark(container.path(), MeshMark.Kind.ADDED)),
                    user(pod, container),
                    container.get("securityContext", "capabilities", "add").items().stream()
                            .map(Field::text)
                            .toList(),
                    in(name, baseline),
                    in(name, restricted)));
        }
        if (!in("", restricted).isEmpty()) {
            rows.add(new PrivilegeRow(mode, "", false, "", List.of(), in("", baseline), in("", restricted)));
        }
        return rows;
    }

    private static String user(PodFields pod, Field container) {
        Field own = container.get("securityContext", "runAsUser");
        return own.exists()
                ? own.text()
                : pod.spec().get("securityContext", "runAsUser").text();
    }

    private static List<PodSecurityViolation> in(String container, List<PodSecurityViolation> all) {
        return all.stream().filter(each -> each.container().equals(container)).toList();
    }
}
