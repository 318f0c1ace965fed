package io.deploymentdesigner.istio;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.kubernetes.PlainValues;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the pod that the mesh will make of a workload; source: pkg/kube/inject/inject.go and webhook.go. */
public final class Injector {
    private static final String NATIVE_ANNOTATION = "sidecar.istio.io/nativeSidecar";

    private final Field manifest;
    private final PodFields template;
    private final MeshMode mode;
    private final InjectionMarks marks = new InjectionMarks();
    private final Map<String, @Nullable Object> metadata;
    private final Map<String, @Nullable Object> spec;

    private Injector(Field manifest, MeshMode mode) {
        this.manifest = manifest;
        this.template = PodFields.of(manifest);
        this.mode = mode;
        this.metadata = PlainValues.map(template.metadata());
        this.spec = PlainValues.map(template.spec());
    }

    /** The pod of a workload under the given mesh. Never fails: what cannot be injected stays as written. */
    public static Injection inject(Field manifest, MeshSettings settings) {
        InjectionDecision decision = InjectionDecision.of(manifest, settings);
        return inject(manifest, mode(manifest, settings), decision, decision.included());
    }

    /** The pod as it would be if its labels and its namespace's asked for the mesh, which a person may still decide. */
    public static Injection injectIfAsked(Field manifest, MeshSettings settings) {
        InjectionDecision decision = InjectionDecision.of(manifest, settings);
        return inject(manifest, mode(manifest, settings), decision, decision.isOpen());
    }

    private static Injection inject(Field manifest, MeshMode mode, InjectionDecision decision, boolean taken) {
        Injector injector = new Injector(manifest, mode);
        boolean sidecar = taken && mode.hasSidecar();
        List<RewrittenProbe> probes = sidecar ? injector.addSidecar() : List.of();
        if (decision.included() && mode == MeshMode.AMBIENT) {
            injector.annotate("ambient.istio.io/redirection", "enabled");
        }
        return injector.result(decision, probes);
    }

    /** The mode in force for a workload: an annotation of the pod may ask for a native sidecar, or for none. */
    public static MeshMode mode(Field manifest, MeshSettings settings) {
        return switch (PodFields.of(manifest).annotation(NATIVE_ANNOTATION)) {
            case "true" -> settings.mode().withNative(true);
            case "false" -> settings.mode().withNative(false);
            default -> settings.mode();
        };
    }

    private Injection result(InjectionDecision decision, List<RewrittenProbe> probes) {
        Map<String, @Nullable Object> pod = new LinkedHashMap<>();
        pod.put("apiVersion", "v1");
        pod.put("kind", "Pod");
        pod.put("metadata", metadata);
        pod.put("spec", spec);
        String yaml = YamlWriter.write(pod);
        Field injected = Field.root(YamlReader.read(yaml).documents().getFirst());
        return new Injection(decision, mode, pod, yaml, injected, marks.of(injected), probes);
    }

    private List<RewrittenProbe> addSidecar() {
        List<RewrittenProbe> probes = ProbeRewrite.of(template);
        probes.forEach(this::rewrite);
        Map<String, @Nullable Object> proxy = new ProxyContainer(template, mode).make(probes);
        placeProxy(proxy);
        redirection().ifPresent(this::initContainer);
        InjectionPieces.volumes().forEach(this::volume);
        labels();
        annotations();
        return probes;
    }

    /** The container that sets up the redirection, or checks it; none where nothing is redirected. */
    private Optional<String> redirection() {
        boolean none = template.annotation(RedirectionArguments.MODE).equals("NONE");
        return none ? Optional.empty() : Optional.of(mode.usesCni() ? "istio-validation" : "istio-init");
    }

    private void placeProxy(Map<String, @Nullable Object> proxy) {
        if (mode.isNative()) {
            takeOver("initContainers", proxy);
        }
        takeOver("containers", proxy);
        if (mode.isNative()) {
            PlainPod.list(spec, "initContainers").addFirst(proxy);
        } else if (ProxyConfig.of(template).holdApplication()) {
            PlainPod.list(spec, "containers").addFirst(proxy);
        } else {
            PlainPod.list(spec, "containers").add(proxy);
        }
        marks.added("istio-proxy");
    }

    /** What a template says of a container istio-proxy wins over what is injected (reapplyOverwrittenContainers). */
    private void takeOver(String list, Map<String, @Nullable Object> proxy) {
        for (Map<String, @Nullable Object> own : PlainPod.maps(spec, list)) {
            if (isNamed(own, "istio-proxy")) {
                PlainPod.overwrite(proxy, own);
            }
        }
        PlainPod.list(spec, list).removeIf(each -> isNamed(each, "istio-proxy"));
    }

    private static boolean isNamed(@Nullable Object container, String name) {
        return container instanceof Map<?, ?> map && name.equals(map.get("name"));
    }

    private void initContainer(String name) {
        Map<String, @Nullable Object> container = InjectionPieces.container(name);
        RedirectionArguments.fill(PlainPod.list(container, "args"), template);
        PlainPod.list(spec, "initContainers").addFirst(container);
        marks.added(name);
    }

    private void volume(@Nullable Object volume) {
        PlainPod.list(spec, "volumes").add(volume);
        if (volume instanceof Map<?, ?> map) {
            marks.added(String.valueOf(map.get("name")));
        }
    }

    private void rewrite(RewrittenProbe probe) {
        for (Map<String, @Nullable Object> container : PlainPod.containers(spec)) {
            if (isNamed(container, probe.container())) {
                Map<String, @Nullable Object> owner = probe.isHook() ? PlainPod.map(container, "lifecycle") : container;
                Map<String, @Nullable Object> written = PlainPod.map(owner, probe.kind());
                if (!probe.handler().equals("httpGet")) {
                    written.remove(probe.handler());
                }
                askTheAgent(PlainPod.map(written, "httpGet"), probe);
                marks.changed(probe.container());
            }
        }
    }

    /** Host and headers of an HTTP probe stay; the way to the agent is plain HTTP whatever the app speaks. */
    private static void askTheAgent(Map<String, @Nullable Object> get, RewrittenProbe probe) {
        get.put("path", probe.path());
        get.put("port", probe.port());
        get.computeIfPresent("scheme", (field, scheme) -> "HTTP");
    }

    private void labels() {
        label("security.istio.io/tlsMode", "istio");
        label("service.istio.io/canonical-name", canonicalName());
        label("service.istio.io/canonical-revision", firstOf("latest", "app.kubernetes.io/version", "version"));
    }

    private String canonicalName() {
        return firstOf(manifest.get("metadata", "name").text(), "app.kubernetes.io/name", "app");
    }

    private String firstOf(String otherwise, String... labels) {
        for (String label : labels) {
            if (!template.label(label).isEmpty()) {
                return template.label(label);
            }
        }
        return otherwise;
    }

    private void label(String key, String value) {
        if (template.label(key).isEmpty()) {
            PlainPod.map(metadata, "labels").put(key, value);
            marks.added(key);
        }
    }

    private void annotations() {
        annotate("istio.io/rev", "default");
        if (!template.containers().isEmpty()) {
            String app = template.containers().getFirst().get("name").text();
            annotate("kubectl.kubernetes.io/default-container", app);
            annotate("kubectl.kubernetes.io/default-logs-container", app);
        }
        annotate("sidecar.istio.io/status", status());
        if (mode.usesCni()) {
            RedirectionAnnotations.of(template).forEach(this::replace);
        }
    }

    private String status() {
        List<String> init = new ArrayList<>(redirection().stream().toList());
        if (mode.isNative()) {
            init.add("istio-proxy");
        }
        return "{\"initContainers\":" + json(init) + ",\"containers\":"
                + json(mode.isNative() ? List.of() : List.of("istio-proxy")) + "}";
    }

    private static String json(List<String> names) {
        return names.isEmpty() ? "null" : names.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }

    private void replace(String key, String value) {
        String written = template.annotation(key);
        PlainPod.map(metadata, "annotations").put(key, value);
        if (written.isEmpty()) {
            marks.added(key);
        } else if (!written.equals(value)) {
            marks.changed(key);
        }
    }

    private void annotate(String key, String value) {
        if (template.annotation(key).isEmpty()) {
            PlainPod.map(metadata, "annotations").put(key, value);
            marks.added(key);
        }
    }
}
