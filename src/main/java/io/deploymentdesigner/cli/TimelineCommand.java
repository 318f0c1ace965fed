package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.mesh.MeshTiming;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.kubernetes.Manifests;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.PngPainter;
import io.deploymentdesigner.probe.drawing.Sheet;
import io.deploymentdesigner.probe.drawing.SvgPainter;
import io.deploymentdesigner.probe.reading.SampledNumbers;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.timeline.TimelineBuilder;
import io.deploymentdesigner.yaml.YamlReader;
import io.deploymentdesigner.yaml.YamlStream;
import java.io.IOException;
import java.util.List;
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

    private static final int NARROWEST = 480;
    private static final int WIDEST = 10_000;

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
        if (width < NARROWEST || width > WIDEST) {
            throw usage("timeline.width.range", String.valueOf(width));
        }
        Optional<String> text = Inputs.read(file, terminal());
        if (text.isEmpty()) {
            return ExitStatus.USAGE;
        }
        Substitution rendered = feed.feed(this).substitute(text.get());
        YamlStream stream = YamlReader.read(rendered.text());
        Optional<Workload> found = workload(stream);
        if (found.isEmpty()) {
            terminal().say(unreadable(file, text.get(), rendered, stream).orElse(said("timeline.nothing", file)));
            return ExitStatus.USAGE;
        }
        Workload workload = chosen(found.get());
        List<Message> sampled = SampledNumbers.of(workload, rendered, text.get());
        if (rollout) {
            print(RolloutView.of(workload, app.assumptions(), workload.rollout())
                    .noting(sampled));
        } else {
            print(TimelineBuilder.build(workload, app.assumptions()).noting(sampled));
        }
        return ExitStatus.FINE;
    }

    private Optional<Workload> workload(YamlStream rendered) {
        return Manifests.of(rendered.documents()).stream()
                .filter(ScenarioReader::reads)
                .findFirst()
                .map(each -> MeshTiming.read(
                        each, meshOptions.settings(this), app.assumptions().proxy()));
    }

    private Workload chosen(Workload workload) {
        if (container.isEmpty()) {
            return workload;
        }
        return workload.only(container).orElseThrow(() -> usage("timeline.noContainer", container));
    }

    private void print(Timeline timeline) throws IOException {
        Locale locale = terminal().locale();
        switch (format) {
            case TEXT -> terminal().print(TimelineText.of(timeline, locale));
            case JSON -> terminal().line(TimelineJson.of(timeline, locale));
            case SVG, PNG -> draw(Sheet.pod(timeline, width, locale), timeline.title());
        }
    }

    private void print(RolloutView view) throws IOException {
        Locale locale = terminal().locale();
        switch (format) {
            case TEXT -> terminal().print(TimelineText.of(view, locale));
            case JSON -> terminal().line(TimelineJson.of(view, locale));
            case SVG, PNG ->
                draw(Sheet.rollout(view, width, locale), view.forecast().title());
        }
    }

    private void draw(Drawing drawing, Message title) throws IOException {
        if (format == TimelineFormat.SVG) {
            terminal()
                    .print(SvgPainter.paint(drawing, dark, title.text(terminal().locale())));
        } else {
            PngPainter.paint(drawing, dark, 2, terminal().out());
        }
    }
}
