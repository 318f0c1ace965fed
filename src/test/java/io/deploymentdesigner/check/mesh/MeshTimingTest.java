package io.deploymentdesigner.check.mesh;

import static io.deploymentdesigner.probe.reading.ProxyCourse.LAST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ProxyCourse;
import io.deploymentdesigner.probe.reading.ProxyTimes;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.RolloutPod;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.probe.verdict.DerivedFigures;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When the proxy is there decides when the app starts and when its callers get through. */
class MeshTimingTest {
    private static final String HOLD = "{\"holdApplicationUntilProxyStarts\": true}";

    @ParameterizedTest
    @CsvSource({"NONE, 0, 0", "AMBIENT, 0, 0", "NATIVE, 2500, 0"})
    void eachModeHasItsOrder(MeshMode mode, long before, long beside) {
        assertEquals(new ProxyCourse(before, beside, LAST, mode == MeshMode.NATIVE), course("", mode));
    }

    @ParameterizedTest
    @EnumSource(names = {"SIDECAR", "CNI"})
    void aProxyBesideTheAppComesAfterItAndDrainsBesideIt(MeshMode mode) {
        assertEquals(new ProxyCourse(500, 2_000, 5_000, true), course("", mode));
        assertEquals(new ProxyCourse(500, 2_000, 12_500, true), course("{terminationDrainDuration: 12.5s}", mode));
        assertEquals(
                LAST,
                course("{proxyMetadata: {EXIT_ON_ZERO_ACTIVE_CONNECTIONS: true}}", mode)
                        .leavesMs());
    }

    @Test
    void aHeldAppStartsAfterItsProxyButDoesNotOutliveIt() {
        assertEquals(new ProxyCourse(2_500, 0, 5_000, true), course(HOLD, MeshMode.CNI));
    }

    @Test
    void theTimesAreAssumed() {
        ProxyTimes slow = new ProxyTimes(1_000, 8_000, 30_000);
        assertEquals(
                new ProxyCourse(1_000, 8_000, 30_000, true),
                MeshTiming.of(web(""), MeshSettings.of(MeshMode.SIDECAR), slow));
        assertEquals(8_000, refused(MeshMode.SIDECAR, slow));
    }

    @Test
    void anOldAppThatOutlivesItsProxyIsCutOff() {
        RolloutView classic = rollout(MeshMode.SIDECAR, "{preStop: {sleep: {seconds: 12}}}");
        assertEquals(14_000, classic.forecast().endsMs());
        assertEquals(9_000, classic.forecast().end().cutOffMs());
        assertTrue(classic.forecast().drains(), "callers know before the proxy goes");
        RolloutPod old = classic.pods().getFirst();
        assertEquals(5_000, old.cutOffMs() - old.endsMs());
        assertTrue(classic.moments().stream()
                .anyMatch(m -> m.at() == old.cutOffMs()
                        && m.title().text(Locale.ENGLISH).contains("without a network")));
        RolloutView last = rollout(MeshMode.NATIVE, "{preStop: {sleep: {seconds: 12}}}");
        assertEquals(0, last.forecast().end().cutOffMs());
        assertEquals(RolloutPod.NEVER, last.pods().getFirst().cutOffMs());
    }

    @Test
    void theFiguresCountTheProxyToo() {
        Workload web = MeshTiming.read(
                web("", "{preStop: {sleep: {seconds: 12}}}"), MeshSettings.of(MeshMode.SIDECAR), ProxyTimes.USUAL);
        String figures = DerivedFigures.of(web, Assumptions.DEFAULT).stream()
                .map(each ->
                        each.name().text(Locale.ENGLISH) + " " + each.value().text(Locale.ENGLISH))
                .toList()
                .toString();
        assertTrue(figures.contains("Drain window 3 s"), figures);
        assertTrue(figures.contains("The rollout takes 2.5 s"), figures);
    }

    @Test
    void aDrainShorterThanTheNewsRefusesCallersWhateverTheHookWaits() {
        Workload web = MeshTiming.read(
                web("{terminationDrainDuration: 1s}", "{preStop: {sleep: {seconds: 12}}}"),
                MeshSettings.of(MeshMode.SIDECAR),
                ProxyTimes.USUAL);
        RolloutView view = RolloutView.of(web, Assumptions.DEFAULT, web.rollout());
        assertFalse(view.forecast().drains());
        Span late = view.callers().stream()
                .filter(span -> span.kind() == Span.Kind.POSSIBLE)
                .findFirst()
                .orElseThrow();
        long deleted = view.pods().getFirst().endsMs();
        assertEquals(List.of(deleted + 1_000, deleted + 2_000), List.of(late.from(), late.to()));
    }

    @Test
    void aFastAppBesideItsProxyIsNotReachedBeforeThat() {
        assertEquals(1_000, refused(MeshMode.NONE));
        assertEquals(2_000, refused(MeshMode.SIDECAR));
        assertEquals(1_000, refused(MeshMode.NATIVE));
    }

    /** Without its agent the kubelet throws away what it cannot ask; the agent answers 400, which counts. */
    @Test
    void aProbeOfAnUnknownPortFailsOnlyWhereTheAgentAsks() {
        String ready = "It never becomes Ready: the readiness probe names a port that the container does not declare.";
        String killed = "It restarts for ever: the liveness probe names a port that the container does not declare,"
                + " so the mesh's agent answers 400 each time.";
        assertEquals(ready, verdict(MeshMode.NONE, "http", ""));
        assertEquals(ready, verdict(MeshMode.AMBIENT, "http", ""));
        assertEquals(killed, verdict(MeshMode.SIDECAR, "http", ""));
        assertEquals(killed, verdict(MeshMode.NATIVE_CNI, "http", ""));
        assertEquals(ready, verdict(MeshMode.CNI, "http", "sidecar.istio.io/rewriteAppHTTPProbers: \"false\""));
        assertTrue(verdict(MeshMode.SIDECAR, "web", "").startsWith("It starts"), verdict(MeshMode.SIDECAR, "web", ""));
    }

    private static String verdict(MeshMode mode, String port, String annotation) {
        Field web = Field.root(YamlReader.read("""
                kind: Deployment
                spec:
                  template:
                    metadata: {annotations: {%s}}
                    spec:
                      containers:
                        - name: app
                          ports: [{name: web, containerPort: 8080}]
                          startupProbe: {httpGet: {port: web}}
                          readinessProbe: {httpGet: {port: %s}}
                          livenessProbe: {httpGet: {port: %s}}
                """.formatted(annotation, port, port))
                .documents()
                .getFirst());
        Assumptions fast = Assumptions.DEFAULT.withEveryApp(app -> app.servingAfter(3_000));
        Timeline timeline = TimelineBuilder.build(MeshTiming.read(web, MeshSettings.of(mode), ProxyTimes.USUAL), fast);
        return timeline.judgement().verdict().title().text(Locale.ENGLISH);
    }

    @Test
    void aCustomisedProxyIsNoApp() {
        String pod = """
                kind: Pod
                metadata: {annotations: {%s}}
                spec: {containers: [{name: istio-proxy, image: auto}, {name: app}]}
                """;
        assertEquals(List.of("app"), names(pod.formatted("")));
        assertEquals(List.of("istio-proxy", "app"), names(pod.formatted("sidecar.istio.io/status: '{}'")));
    }

    private static List<String> names(String yaml) {
        Field pod = Field.root(YamlReader.read(yaml).documents().getFirst());
        return MeshTiming.read(pod, MeshSettings.of(MeshMode.SIDECAR), ProxyTimes.USUAL).containers().stream()
                .map(WorkloadContainer::name)
                .toList();
    }

    @Test
    void theWaitForTheProxyIsToldFromTheImagePull() {
        Timeline timeline = timeline(MeshMode.NATIVE);
        List<Span> life = ((Lane.Life) timeline.lane("container-0").orElseThrow()).spans();
        assertEquals(
                List.of(Span.Kind.PULL, Span.Kind.PULL),
                List.of(life.get(0).kind(), life.get(1).kind()));
        assertEquals(2_000, life.get(0).length());
        assertEquals(2_500, life.get(1).length());
    }

    private static ProxyCourse course(String config, MeshMode mode) {
        return MeshTiming.of(web(config), MeshSettings.of(mode), ProxyTimes.USUAL);
    }

    private static RolloutView rollout(MeshMode mode, String lifecycle) {
        Workload web = MeshTiming.read(web("", lifecycle), MeshSettings.of(mode), ProxyTimes.USUAL);
        return RolloutView.of(web, Assumptions.DEFAULT, web.rollout());
    }

    private static long refused(MeshMode mode) {
        return refused(mode, ProxyTimes.USUAL);
    }

    private static long refused(MeshMode mode, ProxyTimes times) {
        Lane.Callers callers =
                (Lane.Callers) timeline(mode, times).lane("callers").orElseThrow();
        return callers.total(Span.Kind.REFUSED, 60_000);
    }

    private static Timeline timeline(MeshMode mode) {
        return timeline(mode, ProxyTimes.USUAL);
    }

    private static Timeline timeline(MeshMode mode, ProxyTimes times) {
        Assumptions fast = Assumptions.DEFAULT.withEveryApp(app -> app.servingAfter(1_000));
        return TimelineBuilder.build(MeshTiming.read(web(""), MeshSettings.of(mode), times), fast);
    }

    private static Field web(String config) {
        return web(config, "{}");
    }

    private static Field web(String config, String lifecycle) {
        return Field.root(
                YamlReader.read("""
            kind: Deployment
            metadata: {name: web}
            spec:
              template:
                metadata: {annotations: {proxy.istio.io/config: '%s'}}
                spec:
                  containers: [{name: app, image: "web:1", lifecycle: %s}]
            """.formatted(config, lifecycle)).documents().getFirst());
    }
}
