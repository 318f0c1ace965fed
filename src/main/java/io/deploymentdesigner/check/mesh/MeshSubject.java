package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.istio.Injection;
import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A workload in its mesh, with the other objects of its file. The injected pod is made when a rule asks for it. */
final class MeshSubject {
    private final Field manifest;
    private final PodFields pod;
    private final MeshSettings settings;
    private final List<Field> others;
    private final Assumptions assumptions;
    private final InjectionDecision decision;
    private @Nullable Injection injection;

    private MeshSubject(Field manifest, MeshSettings settings, List<Field> others, Assumptions assumptions) {
        this.manifest = manifest;
        this.pod = PodFields.of(manifest);
        this.settings = settings;
        this.others = others;
        this.assumptions = assumptions;
        this.decision = InjectionDecision.of(manifest, settings);
    }

    /** A workload under a mesh's settings, with every object of its file, itself among them. */
    static MeshSubject of(Field manifest, MeshSettings settings, List<Field> others, Assumptions assumptions) {
        return new MeshSubject(manifest, settings, others, assumptions);
    }

    /** The workload. */
    Field manifest() {
        return manifest;
    }

    /** Its pod template. */
    PodFields pod() {
        return pod;
    }

    /** Its app containers: those that the proxy is not merged into. */
    List<Field> apps() {
        return pod.containers().stream().filter(MeshSubject::isApp).toList();
    }

    /** Whether a container is an app: one of the proxy's name is merged into the proxy. */
    static boolean isApp(Field container) {
        return !container.get("name").text().equals("istio-proxy");
    }

    /** Whether the pod has no readiness probe, but startup probes that keep it from being Ready until its apps answer. */
    boolean isHeldUntilStarted() {
        return !apps().isEmpty()
                && apps().stream()
                        .allMatch(app -> app.get("startupProbe").exists()
                                && !app.get("readinessProbe").exists());
    }

    /** What the file cannot say. */
    MeshSettings settings() {
        return settings;
    }

    /** How long the proxy takes. */
    ProxyTimes times() {
        return assumptions.proxy();
    }

    /** How the apps behave. */
    Assumptions assumptions() {
        return assumptions;
    }

    /** Every object of the file, the workload among them. */
    List<Field> others() {
        return others;
    }

    /** Whether and why the mesh takes part. */
    InjectionDecision decision() {
        return decision;
    }

    /** The pod as the mesh will make it. */
    Injection injection() {
        Injection known = injection;
        if (known == null) {
            known = Injector.inject(manifest, settings);
            injection = known;
        }
        return known;
    }

    /** Whether the mesh takes part at all. */
    boolean inMesh() {
        return decision.included();
    }

    /** Whether a proxy container is injected. */
    boolean hasSidecar() {
        return inMesh() && injection().mode().hasSidecar();
    }

    /** Whether the proxy starts and stops beside the app instead of around it. */
    boolean hasClassicSidecar() {
        return hasSidecar() && !injection().mode().isNative();
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

    /** The NetworkPolicies of the file that choose this pod, in the same namespace, and limit who may call it. */
    List<Field> policies() {
        return others("NetworkPolicy")
                .filter(policy -> PolicyRules.limitsCallersOf(policy, this))
                .toList();
    }

    /** Whether requests come to the pod: it declares a port, is asked over the network, or a Service of the file sends. */
    boolean isCalled() {
        return services().findAny().isPresent() || apps().stream().anyMatch(MeshSubject::listens);
    }

    /** Whether it declares a port or is asked over the network. */
    static boolean listens(Field container) {
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
