package io.deploymentdesigner.fx.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.bench.BenchmarkTable;
import io.deploymentdesigner.bench.Timing;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.NodeConditions;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.Unresponsive;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.PodDrawing;
import io.deploymentdesigner.probe.drawing.View;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.probe.verdict.PhaseSweep;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;

/**
 * What the timeline costs, warm: processor time of the thread that does it, so that a busy machine does not blur it. No
 * two runs ask the same question, so nothing is answered from memory.
 */
@ExtendWith(BenchmarkTable.class)
class TimelineSpeedBenchmark {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 460;
    private static final int DAY_MS = 86_400_000;

    private long startDelayMs = 2000;

    @BeforeAll
    static void head() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static void row(String what, String target, int rounds, Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] nanos = new long[rounds];
        for (int i = -rounds; i < rounds; i++) {
            long begin = threads.getCurrentThreadCpuTime();
            work.run();
            if (i >= 0) {
                nanos[i] = threads.getCurrentThreadCpuTime() - begin;
            }
        }
        Timing.of(nanos).print(what, target);
    }

    private NodeConditions node() {
        return NodeConditions.typical(startDelayMs++, KubeletVersion.V1_36);
    }

    private PodScenario pod(ProbeSpec liveness, boolean all, long servesAfterMs, long durationMs) {
        AppBehaviour app =
                new AppBehaviour(List.of(servesAfterMs), Unresponsive.REFUSE, 20, List.of(), List.of(), 2000);
        ProbeSpec other = all ? liveness : null;
        return new PodScenario(
                List.of(new ContainerScenario("app", other, other, liveness, PreStop.NONE, app)),
                60,
                node(),
                0,
                durationMs);
    }

    @Test
    void simulations() {
        ProbeSpec patient = new ProbeSpec(0, 3, 1, 1, 24, 0);
        ProbeSpec hasty = new ProbeSpec(10, 3, 1, 1, 3, 0);
        ProbeSpec everySecond = new ProbeSpec(0, 1, 1, 1, 3, 0);
        row("10 minutes, three probes", "< 1", 400, () -> PodSimulation.run(pod(patient, true, 45_000, 600_000)));
        row("10 minutes, kill loop", "< 1", 400, () -> PodSimulation.run(pod(hasty, false, 45_000, 600_000)));
        row("48 phases, six attempts each, kill loop", "≤ 16", 200, () -> sweep(hasty, 45_000));
        row("48 phases, depends on phase", "≤ 16", 200, () -> sweep(hasty, 17_000));
        row("48 phases, three probes, survives", "≤ 16", 200, () -> sweep(patient, 45_000));
        row("a day, one-second probe", "≤ 50", 30, () -> PodSimulation.run(pod(everySecond, false, 0, DAY_MS)));
    }

    private void sweep(ProbeSpec probe, long servesAfterMs) {
        assertEquals(
                48,
                PhaseSweep.of(pod(probe, probe.failureThreshold() > 3, servesAfterMs, 600_000), 0)
                        .phases());
    }

    @Test
    void timelines() {
        Workload shop = Manifests.workload(Manifests.SPRING_BOOT);
        row(
                "ten minutes simulated, judged, laid in lanes",
                "",
                200,
                () -> TimelineBuilder.build(shop, Assumptions.DEFAULT.withStartDelay(startDelayMs++)));
    }

    private static Timeline busy(int periodSeconds, long lastsMs) {
        Assumptions quick = Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(0));
        String text = Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: " + periodSeconds);
        String probe = text.substring(text.indexOf("          livenessProbe")).stripTrailing();
        String ready = probe.replace("livenessProbe", "readinessProbe");
        return TimelineBuilder.build(Manifests.workload(text.stripTrailing() + "\n" + ready + "\n"), quick, lastsMs);
    }

    private static long marks(Timeline timeline) {
        return timeline.lanes().stream()
                .filter(Lane.Probe.class::isInstance)
                .mapToLong(lane -> ((Lane.Probe) lane).marks().size())
                .sum();
    }

    @Test
    void frames() {
        Timeline many = busy(1, 1_000_000);
        assertTrue(marks(many) >= 1_990, () -> marks(many) + " marks");
        frame("frame, 2,000 marks", many, 1_000_000);
        Timeline single = busy(1, 340_000);
        frame("frame, 680 marks, each drawn", single, 340_000);
        frame("frame, a day of a one-second probe", busy(1, DAY_MS), DAY_MS);
    }

    private static void frame(String what, Timeline timeline, long viewMs) {
        View view = new View(WIDTH, HEIGHT, 0, viewMs, 18_000, true, "", Locale.ENGLISH);
        Drawing[] drawn = new Drawing[1];
        CompletableFuture.runAsync(
                        () -> {
                            Canvas canvas = new Canvas(WIDTH, HEIGHT);
                            CanvasPainter painter = new CanvasPainter(canvas.getGraphicsContext2D(), ink -> Color.GRAY);
                            Runnable frame = () -> {
                                drawn[0] = PodDrawing.draw(timeline, view, null, null);
                                canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
                                painter.paint(drawn[0]);
                            };
                            row(what, "< 8", 100, frame);
                        },
                        Platform::runLater)
                .join();
        assertTrue(
                drawn[0].shapes().size() < 2_000,
                () -> "shapes: " + drawn[0].shapes().size());
    }
}
