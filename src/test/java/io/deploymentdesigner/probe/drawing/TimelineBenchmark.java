package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.Timing;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.probe.verdict.PhaseSweep;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sweep, timeline and layout, warm. */
@ExtendWith(BenchmarkTable.class)
class TimelineBenchmark {
    private long sweeps;

    @Test
    void timelines() {
        Workload shop = Manifests.workload(Manifests.SPRING_BOOT);
        PodScenario pod = shop.scenario(Assumptions.DEFAULT, 600_000);
        Timing.of(200, 200, () -> PhaseSweep.of(pod.lasting(600_000 + sweeps++), 0))
                .print("48 phases, six attempts", "");
        Timing.of(200, 200, () -> TimelineBuilder.build(shop, Assumptions.DEFAULT))
                .print("timeline of ten minutes", "");
        Assumptions quick = Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(0));
        Workload busy = Manifests.workload(Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: 1"));
        Timeline marks = TimelineBuilder.build(busy, quick, 2_000_000);
        View view = new View(1920, 460, 0, 2_000_000, 18_000, true, "", Locale.ENGLISH);
        Timing.of(200, 200, () -> PodDrawing.draw(marks, view, null, null)).print("layout, 1920 px, 2,000 marks", "");
    }
}
