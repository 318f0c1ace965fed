package io.deploymentdesigner.fx.mesh;

import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshMark;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodSecurity;
import io.deploymentdesigner.istio.PodSecurityControl;
import io.deploymentdesigner.istio.PodSecurityLevel;
import io.deploymentdesigner.istio.PodSecurityViolation;
import io.deploymentdesigner.kubernetes.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the Pod Security levels say to one container, or to the fields of the pod itself.
 *
 * @param mode the mode that adds the container, null for one that is there in any mode
 * @param container its name; empty for the pod itself
 * @param baseline what the baseline level refuses
 * @param restricted what the restricted level refuses
 */
record SecurityRow(
        @Nullable MeshMode mode,
        String container,
        List<PodSecurityViolation> baseline,
        List<PodSecurityViolation> restricted) {
    /** Whether the restricted level misses nothing but a seccomp profile, which the pod can set for all. */
    boolean needsSeccompOnly() {
        return !restricted.isEmpty()
                && restricted.stream().allMatch(each -> each.control() == PodSecurityControl.SECCOMP_REQUIRED);
    }

    /** Every field that a level refuses, once, what the looser level refuses first. */
    List<PodSecurityViolation> reasons() {
        return Stream.of(baseline, restricted).flatMap(List::stream).distinct().toList();
    }

    /** The rows for a workload: what istio-init would add, what the CNI plugin would add, and the app's own containers. */
    static List<SecurityRow> of(Field manifest, MeshSettings settings) {
        List<SecurityRow> rows = new ArrayList<>();
        for (MeshMode mode : List.of(MeshMode.SIDECAR, MeshMode.CNI)) {
            rows(Injector.injectIfAsked(manifest, settings.in(mode)), mode, true, rows);
        }
        Injection own = Injector.inject(manifest, MeshSettings.NONE);
        rows(own, null, false, rows);
        ofThePod(own).ifPresent(rows::add);
        return rows;
    }

    /** Only where a level refuses something, for most pods say nothing of their own. */
    private static Optional<SecurityRow> ofThePod(Injection own) {
        List<PodSecurityViolation> restricted =
                of("", PodSecurity.violations(own.fields(), PodSecurityLevel.RESTRICTED));
        List<PodSecurityViolation> baseline = of("", PodSecurity.violations(own.fields(), PodSecurityLevel.BASELINE));
        return restricted.isEmpty() ? Optional.empty() : Optional.of(new SecurityRow(null, "", baseline, restricted));
    }

    private static void rows(Injection injection, @Nullable MeshMode mode, boolean addedOnly, List<SecurityRow> rows) {
        List<PodSecurityViolation> baseline = PodSecurity.violations(injection.fields(), PodSecurityLevel.BASELINE);
        List<PodSecurityViolation> restricted = PodSecurity.violations(injection.fields(), PodSecurityLevel.RESTRICTED);
        injection.fields().allContainers().stream()
                .filter(container -> !addedOnly || isAdded(injection, container))
                .map(container -> container.get("name").text())
                .forEach(name -> rows.add(new SecurityRow(mode, name, of(name, baseline), of(name, restricted))));
    }

    private static boolean isAdded(Injection injection, Field container) {
        return injection.marks().contains(new MeshMark(container.path(), MeshMark.Kind.ADDED));
    }

    private static List<PodSecurityViolation> of(String container, List<PodSecurityViolation> all) {
        return all.stream().filter(each -> each.container().equals(container)).toList();
    }
}
