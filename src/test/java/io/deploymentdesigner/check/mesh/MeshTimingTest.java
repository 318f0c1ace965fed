package io.deploymentdesigner.check.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.deploymentdesigner.istio.MeshMode;
import io.deploymentdesigner.istio.MeshSettings;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ProxyCourse;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the proxy is there decides when the app starts and when its callers get through. */
class MeshTimingTest {
    private static final String HOLD = "{\"holdApplicationUntilProxyStarts\": true}";

    @ParameterizedTest
    @CsvSource({"NONE, 0, 0", "AMBIENT, 0, 0", "SIDECAR, 500, 2000", "CNI, 500, 2000", "NATIVE, 2500, 0"})
    void eachModeHasItsOrder(MeshMode mode, long before, long beside) {
        assertEquals(new ProxyCourse(before, beside), MeshTiming.of(web(""), MeshSettings.of(mode)));
    }

    @Test
    void aHeldAppStartsAfterItsProxy() {
        assertEquals(new ProxyCourse(2_500, 0), MeshTiming.of(web(HOLD), MeshSettings.of(MeshMode.CNI)));
    }

    @Test
    void aFastAppBesideItsProxyIsNotReachedBeforeThat() {
        assertEquals(1_000, refused(MeshMode.NONE));
        assertEquals(2_000, refused(MeshMode.SIDECAR));
        assertEquals(1_000, refused(MeshMode.NATIVE));
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

    private static long refused(MeshMode mode) {
        Lane.Callers callers = (Lane.Callers) timeline(mode).lane("callers").orElseThrow();
        return callers.total(Span.Kind.REFUSED, 60_000);
    }

    private static Timeline timeline(MeshMode mode) {
        Assumptions fast = Assumptions.DEFAULT.withEveryApp(app -> app.servingAfter(1_000));
        return TimelineBuilder.build(MeshTiming.read(web(""), MeshSettings.of(mode)), fast);
    }

    private static Field web(String config) {
        return Field.root(YamlReader.read("""
            kind: Deployment
            metadata: {name: web}
            spec:
              template:
                metadata: {annotations: {proxy.istio.io/config: '%s'}}
                spec:
                  containers: [{name: app, image: "web:1"}]
            """.formatted(config)).documents().getFirst());
    }
}
