package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A timeline to hand on: the verdict on top, the lanes, what was assumed below. */
public final class Sheet {
    private static final double LEFT = 16;

    /** The height of a verdict with one line of arithmetic, px. */
    private static final double HEAD = 52;

    private static final double TITLE_LINE = 19;
    private static final double LINE = 16;

    private Sheet() {}

    /** One pod's timeline over its whole story, {@code width} px wide. */
    public static Drawing pod(Timeline timeline, double width, Locale locale) {
        Optional<Moment> decisive = decisive(timeline);
        View view = new View(
                width,
                PodDrawing.fullHeight(timeline),
                0,
                timeline.viewMs(),
                decisive.map(m -> (double) m.at()).orElse(View.NO_CURSOR),
                false,
                "",
                locale);
        Drawing lanes = PodDrawing.draw(timeline, view, null, decisive.orElse(null));
        Optional<Severity> severity = timeline.judgement().verdict().severity();
        Head head = new Head(severity, timeline.title(), timeline.details());
        return framed(lanes, head, assumed(timeline, locale), LegendDrawing.of(timeline, view), locale);
    }

    /** A whole rollout, {@code width} px wide. */
    public static Drawing rollout(RolloutView rollout, double width, Locale locale) {
        double height = RolloutDrawing.fullHeight(rollout);
        Optional<Moment> decisive = decisive(rollout);
        View view = new View(
                width,
                height,
                -rollout.leadMs(),
                rollout.viewMs(),
                decisive.map(m -> (double) m.at()).orElse(View.NO_CURSOR),
                false,
                "",
                locale);
        RolloutForecast forecast = rollout.forecast();
        Head head = new Head(forecast.severity(), forecast.title(), rollout.details());
        Drawing lanes = RolloutDrawing.draw(rollout, view, decisive.orElse(null));
        return framed(lanes, head, tried(rollout, locale), LegendDrawing.of(rollout, locale), locale);
    }

    /** The moment of a rollout that tells most: the first wave is Available, else what goes wrong, else its beginning. */
    public static Optional<Moment> decisive(RolloutView rollout) {
        List<Moment> moments = rollout.moments();
        return moments.stream()
                .filter(m -> m.at() > 0 && rollout.waves().stream().anyMatch(w -> w.to() == m.at()))
                .findFirst()
                .or(() -> moments.stream()
                        .filter(m -> m.tone() == Moment.Tone.BAD)
                        .findFirst())
                .or(() -> moments.stream().findFirst());
    }

    /** The moment in the first view that tells most: the first kill, else the first time it is Ready. */
    public static Optional<Moment> decisive(Timeline timeline) {
        List<Moment> moments = timeline.moments().stream()
                .filter(m -> m.at() <= timeline.viewMs())
                .toList();
        Optional<Moment> kill = moments.stream()
                .filter(m -> m.tone() == Moment.Tone.BAD && m.lane().startsWith("probe-"))
                .findFirst();
        Optional<Moment> passes = moments.stream()
                .filter(m -> m.tone() == Moment.Tone.GOOD && m.lane().startsWith("probe-"))
                .findFirst();
        return kill.or(() -> passes).or(() -> moments.stream().findFirst());
    }

    /** What stands on top. */
    private record Head(Optional<Severity> severity, Message title, List<Message> details) {}

    private static Drawing framed(Drawing lanes, Head head, String assumed, Drawing legend, Locale locale) {
        double room = lanes.width() - 2 * LEFT;
        Pen top = new Pen();
        double begins = head(top, head, lanes.width(), room, locale);
        Pen foot = new Pen();
        double ends = begins + lanes.height();
        double height = foot(foot, assumed, legend, lanes.width(), ends, locale);
        Pen ground = new Pen();
        ground.fill(0, 0, lanes.width(), height, Ink.GROUND);
        List<Shape> shapes = new ArrayList<>(ground.shapes());
        shapes.addAll(top.shapes());
        lanes.shapes().forEach(s -> shapes.add(Moved.down(s, begins)));
        shapes.addAll(foot.shapes());
        return new Drawing(lanes.width(), height, shapes, List.of(), List.of());
    }

    /** Draws the verdict on its ground and tells how high that is. */
    private static double head(Pen pen, Head head, double width, double room, Locale locale) {
        List<String> title = TextMeter.lines(head.title().text(locale), Lettering.VERDICT, room, locale);
        List<String> details = TextMeter.lines(Spoken.together(head.details(), locale), Lettering.LANE, room, locale);
        double height = HEAD + (title.size() - 1) * TITLE_LINE + (details.size() - 1) * LINE;
        pen.fill(0, 0, width, height, ground(head.severity()));
        double y = 22;
        for (String line : title) {
            pen.text(LEFT, y, line, Lettering.VERDICT, Ink.FOREGROUND);
            y += TITLE_LINE;
        }
        for (String line : details) {
            pen.text(LEFT, y, line, Lettering.LANE, Ink.MUTED);
            y += LINE;
        }
        return height;
    }

    /** Draws what was assumed, with the legend beside it or below, and tells where that ends. */
    private static double foot(Pen pen, String assumed, Drawing legend, double width, double top, Locale locale) {
        pen.line(0, top, width, top, Stroke.solid(Ink.DIVIDER, 1));
        List<String> lines = TextMeter.lines(assumed, Lettering.LANE, width - 2 * LEFT, locale);
        double y = top + 19;
        for (String line : lines) {
            pen.text(LEFT, y, line, Lettering.LANE, Ink.MUTED);
            y += LINE;
        }
        double ends = y - LINE + 11;
        double left = width - View.MARGIN - legend.width();
        boolean beside = lines.size() == 1 && left > 2 * LEFT + TextMeter.width(assumed, Lettering.LANE);
        double x = beside ? left : LEFT;
        double legendTop = beside ? ends - 25 : ends - 4;
        legend.shapes().forEach(s -> pen.add(Moved.by(s, x, legendTop)));
        return beside || legend.shapes().isEmpty() ? ends : ends + legend.height();
    }

    private static Ink ground(Optional<Severity> severity) {
        return severity.map(s -> switch (s) {
                    case ERROR -> Ink.DANGER_GROUND;
                    case WARNING -> Ink.WARNING_GROUND;
                    case HINT -> Ink.ACCENT_GROUND;
                })
                .orElse(Ink.SUCCESS_GROUND);
    }

    private static String tried(RolloutView rollout, Locale locale) {
        RolloutSettings settings = rollout.forecast().settings();
        return Words.text(
                settings.recreate() ? "sheet.recreate" : "sheet.rolling",
                locale,
                Integer.toString(settings.replicas()),
                settings.maxSurge().toString(),
                settings.maxUnavailable().toString());
    }

    private static String assumed(Timeline timeline, Locale locale) {
        Assumptions assumptions = timeline.assumptions();
        String container = timeline.workload().containers().isEmpty()
                ? ""
                : timeline.workload().containers().getFirst().name();
        AppBehaviour app = assumptions.app(container);
        return Words.text(
                "sheet.assumed",
                locale,
                Spoken.duration(app.serveAfter(0)),
                Spoken.duration(app.exitOnTermMs()),
                Spoken.duration(assumptions.startDelayMs()),
                assumptions.kubelet().label());
    }
}
