package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.kubelet.PodSimulationBenchmark;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.probe.verdict.PhaseSweep;
import java.util.Locale;

/** Prints how long sweep, timeline and layout take, warm. Run by hand; asserts nothing. */
public final class TimelineBenchmark {
    private TimelineBenchmark() {}

    /** Prints medians. */
    public static void main(String[] args) {
        Workload shop = Manifests.workload(Manifests.SPRING_BOOT);
        PodScenario pod = shop.scenario(Assumptions.DEFAULT, 600_000);
        PodSimulationBenchmark.report("48 phases, six attempts", 200, () -> PhaseSweep.of(pod, 0));
        PodSimulationBenchmark.report(
                "timeline of ten minutes", 200, () -> TimelineBuilder.build(shop, Assumptions.DEFAULT));
        Assumptions quick = Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(0));
        Workload busy = Manifests.workload(Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: 1"));
        Timeline marks = TimelineBuilder.build(busy, quick, 2_000_000);
        View view = new View(1920, 460, 0, 2_000_000, 18_000, true, "", Locale.ENGLISH);
        PodSimulationBenchmark.report(
                "layout, 1920 px, 2,000 marks", 200, () -> PodDrawing.draw(marks, view, null, null));
    }
}
