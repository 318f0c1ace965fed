package io.deploymentdesigner.check.mesh;

import io.deploymentdesigner.istio.InjectionDecision;
import io.deploymentdesigner.istio.Injector;
import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.istio.PodFields;
import io.deploymentdesigner.istio.ProbeRewrite;
import io.deploymentdesigner.istio.ProxyConfig;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.ProxyCourse;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;

/**
 * When a pod's proxy is there: istio-init or istio-validation first, then, in the native order or with
 * {@code holdApplicationUntilProxyStarts}, the proxy, then the app; else both side by side. At the end a native proxy goes
 * last; one beside the app gets its SIGTERM together with the app, drains and exits, whatever the app still does.
 */
public final class MeshTiming {
    private MeshTiming() {}

    /**
     * What a workload says about the timing of its pods, with the course of its proxy. A container of the proxy's name is
     * no app but a customisation of the proxy, unless the pod was injected before.
     */
    public static Workload read(Field manifest, MeshSettings settings, ProxyTimes times) {
        Workload workload = ScenarioReader.read(manifest).behind(of(manifest, settings, times));
        boolean injected =
                !PodFields.of(manifest).annotation("sidecar.istio.io/status").isEmpty();
        return injected ? workload : workload.without("istio-proxy");
    }

    /** When a workload's proxy comes and goes, and whether its agent asks the probes; nothing without a proxy in the pod. */
    public static ProxyCourse of(Field manifest, MeshSettings settings, ProxyTimes times) {
        MeshMode mode = Injector.mode(manifest, settings);
        if (!InjectionDecision.of(manifest, settings).included() || !mode.hasSidecar()) {
            return ProxyCourse.NONE;
        }
        PodFields pod = PodFields.of(manifest);
        ProxyConfig config = ProxyConfig.of(pod);
        boolean asks = ProbeRewrite.isOn(pod);
        long leaves = mode.isNative() ? ProxyCourse.LAST : leaves(config, times);
        return mode.isNative() || config.holdApplication()
                ? new ProxyCourse(times.redirectMs() + times.startMs(), 0, leaves, asks)
                : new ProxyCourse(times.redirectMs(), times.startMs(), leaves, asks);
    }

    /** Milliseconds that a proxy beside the app drains; {@link ProxyCourse#LAST} where it waits for the last connection. */
    static long leaves(ProxyConfig config, ProxyTimes times) {
        if (config.exitsOnZeroConnections()) {
            return ProxyCourse.LAST;
        }
        Double own = config.drainSeconds();
        return own == null ? times.drainMs() : Math.round(own * 1000);
    }
}
