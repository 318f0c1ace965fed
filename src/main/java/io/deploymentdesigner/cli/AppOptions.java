package io.deploymentdesigner.cli;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.KubeletVersion;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.Unresponsive;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Phase;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the file cannot say about the application and the node, as options. */
final class AppOptions {
    @Option(
            names = "--serves-after",
            descriptionKey = "timeline.servesAfter",
            paramLabel = "TIME",
            split = ",",
            converter = DurationArgument.class)
    private List<Long> servesAfter = List.of();

    @Option(names = "--hangs-before-serving", descriptionKey = "timeline.hangsBeforeServing")
    private boolean hangsBeforeServing;

    @Option(
            names = "--latency",
            descriptionKey = "timeline.latency",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long latency = -1;

    @Option(
            names = "--hangs-at",
            descriptionKey = "timeline.hangsAt",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long hangsAt = -1;

    @Option(
            names = "--hangs-until",
            descriptionKey = "timeline.hangsUntil",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long hangsUntil = Long.MAX_VALUE;

    @Option(
            names = "--crashes-at",
            descriptionKey = "timeline.crashesAt",
            paramLabel = "TIME",
            split = ",",
            converter = DurationArgument.class)
    private List<Long> crashesAt = List.of();

    @Option(
            names = "--exits-after",
            descriptionKey = "timeline.exitsAfter",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long exitsAfter = -1;

    @Option(
            names = "--image-pull",
            descriptionKey = "timeline.imagePull",
            paramLabel = "TIME",
            converter = DurationArgument.class)
    private long imagePull = -1;

    @Option(
            names = "--kubelet",
            descriptionKey = "timeline.kubelet",
            paramLabel = "1.32…1.36",
            converter = KubeletArgument.class)
    private KubeletVersion kubelet = KubeletVersion.V1_36;

    @Option(names = "--phase", descriptionKey = "timeline.phase", paramLabel = "best|typical|worst")
    private Phase phase = Phase.TYPICAL;

    @Option(names = "--no-service", descriptionKey = "timeline.noService")
    private boolean noService;

    @Mixin
    private ProxyOptions proxy = new ProxyOptions();

    /** The assumptions, with the defaults of the window where an option is not given. */
    Assumptions assumptions() {
        Assumptions assumptions = Assumptions.DEFAULT
                .withEveryApp(this::app)
                .withKubelet(kubelet)
                .withPhase(phase)
                .withService(!noService)
                .withProxy(proxy.times());
        return imagePull < 0 ? assumptions : assumptions.withStartDelay(imagePull);
    }

    /** Whether it is said when the app serves. */
    boolean saysWhenItServes() {
        return !servesAfter.isEmpty();
    }

    private AppBehaviour app(AppBehaviour usual) {
        List<Outage> outages = new ArrayList<>(usual.outages());
        if (hangsAt >= 0) {
            outages.add(Outage.of(hangsAt, hangsUntil, Unresponsive.HANG));
        }
        return new AppBehaviour(
                servesAfter.isEmpty() ? usual.serveAfterMs() : servesAfter,
                hangsBeforeServing ? Unresponsive.HANG : usual.beforeServing(),
                latency < 0 ? usual.latencyMs() : latency,
                outages,
                crashesAt.isEmpty() ? usual.exitAtMs() : crashesAt,
                exitsAfter < 0 ? usual.exitOnTermMs() : exitsAfter);
    }
}
