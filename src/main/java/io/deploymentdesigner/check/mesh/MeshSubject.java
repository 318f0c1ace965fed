package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.kubernetes.Field;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workload in its mesh, with the other objects of its file.
 *
 * @param manifest the workload
 * @param pod its pod template
 * @param settings what the file cannot say
 * @param injection the pod as the mesh will make it
 * @param others every object of the file, the workload among them
 */
record MeshSubject(Field manifest, PodFields pod, MeshSettings settings, Injection injection, List<Field> others) {
    static MeshSubject of(Field manifest, MeshSettings settings, List<Field> others) {
        return new MeshSubject(manifest, PodFields.of(manifest), settings, Injector.inject(manifest, settings), others);
    }

    /** Whether the mesh takes part at all. */
    boolean inMesh() {
        return injection.decision().included();
    }

    /** Whether a proxy container is injected. */
    boolean hasSidecar() {
        return inMesh() && injection.mode().hasSidecar();
    }

    /** Whether the proxy starts and stops beside the app instead of around it. */
    boolean hasClassicSidecar() {
        return hasSidecar() && !injection.mode().isNative();
    }

    /** The objects of that kind in the file. */
    Stream<Field> others(String kind) {
        return others.stream().filter(each -> each.get("kind").text().equals(kind));
    }

    /** The Services of the file whose selector chooses this pod, in the same namespace. */
    Stream<Field> services() {
        return others("Service")
                .filter(service -> service.get("metadata", "namespace")
                        .text()
                        .equals(manifest.get("metadata", "namespace").text()))
                .filter(this::isSelectedBy);
    }

    /** Whether requests come to the pod: it declares a port, is asked over the network, or a Service of the file sends. */
    boolean isCalled() {
        return services().findAny().isPresent() || pod.containers().stream().anyMatch(MeshSubject::listens);
    }

    private static boolean listens(Field container) {
        return !container.get("ports").items().isEmpty()
                || Stream.of("startupProbe", "readinessProbe", "livenessProbe")
                        .map(container::get)
                        .anyMatch(probe -> Stream.of("httpGet", "tcpSocket", "grpc")
                                .anyMatch(handler -> probe.get(handler).exists()));
    }

    private boolean isSelectedBy(Field service) {
        List<Field> selector = service.get("spec", "selector").entries();
        return !selector.isEmpty()
                && selector.stream().allMatch(each -> pod.label(each.name()).equals(each.text()));
    }
}
