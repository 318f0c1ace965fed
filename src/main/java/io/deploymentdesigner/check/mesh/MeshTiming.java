package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.ProxyStart;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;

/**
 * When a pod's proxy is there: istio-init or istio-validation first, then, in the native order or with
 * {@code holdApplicationUntilProxyStarts}, the proxy, then the app; else both side by side. Usual times, of which Istio's
 * documents say 0.1 to 1 s and 1 to 3 s.
 */
public final class MeshTiming {
    private static final long INIT_MS = 500;
    private static final long PROXY_MS = 2_000;

    private MeshTiming() {}

    /** What a workload says about the timing of its pods, with the delay of its proxy. */
    public static Workload read(Field manifest, MeshSettings settings) {
        return ScenarioReader.read(manifest).behind(of(manifest, settings));
    }

    /** How the proxy delays a workload's apps; not at all without a proxy in the pod. */
    public static ProxyStart of(Field manifest, MeshSettings settings) {
        MeshMode mode = Injector.mode(manifest, settings);
        if (!InjectionDecision.of(manifest, settings).included() || !mode.hasSidecar()) {
            return ProxyStart.NONE;
        }
        boolean first =
                mode.isNative() || ProxyConfig.of(PodFields.of(manifest)).holdApplication();
        return first ? new ProxyStart(INIT_MS + PROXY_MS, 0) : new ProxyStart(INIT_MS, PROXY_MS);
    }
}
