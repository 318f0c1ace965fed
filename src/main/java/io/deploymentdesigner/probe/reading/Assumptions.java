package io.deploymentdesigner.probe.reading;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.Unresponsive;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the file cannot say.
 *
 * @param apps how the application behaves, by the container's name
 * @param otherwise how applications behave that are not named
 * @param startDelayMs milliseconds from the pod's arrival on the node to the container's start
 * @param kubelet the node's kubelet
 * @param phase which chance of the node's clocks
 * @param behindService whether callers are sent to the pod when it is Ready
 * @param propagationMs milliseconds until callers learn that an endpoint is gone
 * @param proxy how long a mesh's proxy takes
 */
public record Assumptions(
        Map<String, AppBehaviour> apps,
        AppBehaviour otherwise,
        long startDelayMs,
        KubeletVersion kubelet,
        Phase phase,
        boolean behindService,
        long propagationMs,
        ProxyTimes proxy) {
    /** An application that needs 45 s, answers in 20 ms and exits 2 s after SIGTERM; image pull 2 s; kubelet 1.36. */
    public static final Assumptions DEFAULT = new Assumptions(
            Map.of(),
            new AppBehaviour(List.of(45_000L), Unresponsive.REFUSE, 20, List.of(), List.of(), 2_000),
            2_000,
            KubeletVersion.V1_36,
            Phase.TYPICAL,
            true,
            2_000,
            ProxyTimes.USUAL);

    /** Copies the map. */
    public Assumptions {
        apps = Map.copyOf(apps);
    }

    /** How the application in this container behaves. */
    public AppBehaviour app(String container) {
        return apps.getOrDefault(container, otherwise);
    }

    /** The same with another behaviour of one container's application. */
    public Assumptions withApp(String container, UnaryOperator<AppBehaviour> change) {
        Map<String, AppBehaviour> changed = new HashMap<>(apps);
        changed.put(container, change.apply(app(container)));
        return new Assumptions(changed, otherwise, startDelayMs, kubelet, phase, behindService, propagationMs, proxy);
    }

    /** The same with another behaviour of the applications that are not named. */
    public Assumptions otherwise(AppBehaviour app) {
        return new Assumptions(apps, app, startDelayMs, kubelet, phase, behindService, propagationMs, proxy);
    }

    /** The same with every application changed. */
    public Assumptions withEveryApp(UnaryOperator<AppBehaviour> change) {
        Map<String, AppBehaviour> changed = new HashMap<>();
        apps.forEach((name, app) -> changed.put(name, change.apply(app)));
        return new Assumptions(
                changed, change.apply(otherwise), startDelayMs, kubelet, phase, behindService, propagationMs, proxy);
    }

    /** The same with another delay before the container starts, in milliseconds. */
    public Assumptions withStartDelay(long ms) {
        return new Assumptions(apps, otherwise, ms, kubelet, phase, behindService, propagationMs, proxy);
    }

    /** The same on another kubelet. */
    public Assumptions withKubelet(KubeletVersion version) {
        return new Assumptions(apps, otherwise, startDelayMs, version, phase, behindService, propagationMs, proxy);
    }

    /** The same at another chance. */
    public Assumptions withPhase(Phase other) {
        return new Assumptions(apps, otherwise, startDelayMs, kubelet, other, behindService, propagationMs, proxy);
    }

    /** The same with or without callers. */
    public Assumptions withService(boolean behind) {
        return new Assumptions(apps, otherwise, startDelayMs, kubelet, phase, behind, propagationMs, proxy);
    }

    /** The same with callers that learn after so many milliseconds that an endpoint is gone. */
    public Assumptions withPropagation(long ms) {
        return new Assumptions(apps, otherwise, startDelayMs, kubelet, phase, behindService, ms, proxy);
    }

    /** The same with a proxy that takes other times. */
    public Assumptions withProxy(ProxyTimes times) {
        return new Assumptions(apps, otherwise, startDelayMs, kubelet, phase, behindService, propagationMs, times);
    }

    /**
     * The same in a pod with a proxy: containers start after what runs before them, and an app that is ready before the
     * proxy beside it is not reached yet.
     */
    public Assumptions behind(ProxyCourse course) {
        return withEveryApp(app -> app.servingNotBefore(course.besideMs()))
                .withStartDelay(startDelayMs + course.beforeMs());
    }

    /** The node in mid-phase. */
    public NodeConditions node() {
        return NodeConditions.typical(startDelayMs, kubelet);
    }
}
