package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.mesh.MeshTiming;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.PngPainter;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.drawing.SvgPainter;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the probe timeline of the first pod template in a file. */
@Command(name = "timeline", mixinStandardHelpOptions = true, resourceBundle = "io.deploymentdesigner.cli.usage")
final class TimelineCommand extends EngineCommand {
    @Option(names = "--format", descriptionKey = "timeline.format", paramLabel = "text|json|svg|png")
    private TimelineFormat format = TimelineFormat.TEXT;

    @Option(names = "--container", descriptionKey = "timeline.container", paramLabel = "C")
    private String container = "";

    @Option(names = "--rollout", descriptionKey = "timeline.rollout")
    private boolean rollout;

    @Option(names = "--width", descriptionKey = "timeline.width", paramLabel = "PX")
    private int width = 1440;

    @Option(names = "--dark", descriptionKey = "timeline.dark")
    private boolean dark;

    @Mixin
    private FeedOptions feed = new FeedOptions();

    @Mixin
    private AppOptions app = new AppOptions();

    @Mixin
    private MeshOptions meshOptions = new MeshOptions();

    @Parameters(paramLabel = "FILE|-", descriptionKey = "timeline.file")
    private String file = InputFiles.STANDARD_INPUT;

    @Override
    public Integer call() throws IOException {
        Optional<String> text = Inputs.read(file, terminal());
        if (text.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Optional<Workload> workload =
                workload(YamlReader.read(feed.feed(this).substitute(text.get()).text()));
        if (workload.isEmpty()) {
            terminal().say("timeline.nothing", file);
            return ExitStatus.USAGE;
        }
        print(TimelineBuilder.build(chosen(workload.get()), app.assumptions()));
        return ExitStatus.FINE;
    }

    private Optional<Workload> workload(YamlStream rendered) {
        return Manifests.of(rendered.documents()).stream()
                .filter(ScenarioReader::reads)
                .findFirst()
                .map(each -> MeshTiming.read(each, meshOptions.settings(this)));
    }

    private Workload chosen(Workload workload) {
        if (container.isEmpty()) {
            return workload;
        }
        return workload.only(container).orElseThrow(() -> usage("timeline.noContainer", container));
    }

    private void print(Timeline timeline) throws IOException {
        switch (format) {
            case TEXT -> terminal().print(TimelineText.of(timeline, terminal().locale()));
            case JSON -> terminal().line(TimelineJson.of(timeline, terminal().locale()));
            case SVG ->
                terminal()
                        .print(SvgPainter.paint(
                                drawing(timeline),
                                dark,
                                timeline.title().text(terminal().locale())));
            case PNG -> PngPainter.paint(drawing(timeline), dark, 2, terminal().out());
        }
    }

    private Drawing drawing(Timeline timeline) {
        int px = Math.clamp(width, 480, 10_000);
        Locale locale = terminal().locale();
        if (!rollout) {
            return Sheet.pod(timeline, px, locale);
        }
        Workload workload = timeline.workload();
        return Sheet.rollout(RolloutView.of(workload, timeline.assumptions(), workload.rollout()), px, locale);
    }
}
