package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A timeline to hand on: the verdict on top, the lanes, what was assumed below. */
public final class Sheet {
    private static final double HEAD = 52;
    private static final double FOOT = 30;

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
        return framed(lanes, severity, timeline.title(), timeline.details(), assumed(timeline, locale), locale);
    }

    /** A whole rollout, {@code width} px wide. */
    public static Drawing rollout(RolloutView rollout, double width, Locale locale) {
        double height = RolloutDrawing.fullHeight(rollout);
        View view = new View(width, height, 0, rollout.viewMs(), View.NO_CURSOR, false, "", locale);
        RolloutForecast forecast = rollout.forecast();
        return framed(
                RolloutDrawing.draw(rollout, view),
                forecast.severity(),
                forecast.title(),
                List.of(forecast.details(rollout.assumptions())),
                "",
                locale);
    }

    /** The moment that tells most: the first kill, else the first time it is Ready. */
    public static Optional<Moment> decisive(Timeline timeline) {
        List<Moment> moments = timeline.moments();
        Optional<Moment> kill = moments.stream()
                .filter(m -> m.tone() == Moment.Tone.BAD && m.lane().startsWith("probe-"))
                .findFirst();
        Optional<Moment> passes = moments.stream()
                .filter(m -> m.tone() == Moment.Tone.GOOD && m.lane().startsWith("probe-"))
                .findFirst();
        return kill.or(() -> passes).or(() -> moments.stream().findFirst());
    }

    static Drawing framed(
            Drawing lanes,
            Optional<Severity> severity,
            Message title,
            List<Message> details,
            String assumed,
            Locale locale) {
        Pen pen = new Pen();
        double height = HEAD + lanes.height() + FOOT;
        pen.fill(0, 0, lanes.width(), height, Ink.GROUND);
        pen.fill(0, 0, lanes.width(), HEAD, ground(severity));
        pen.text(16, 22, title.text(locale), Lettering.VERDICT, Ink.FOREGROUND);
        String gap = locale.getLanguage().equals("zh") ? "" : " ";
        String second = details.stream().map(d -> d.text(locale)).collect(Collectors.joining(gap));
        pen.text(16, 41, second, Lettering.LANE, Ink.MUTED);
        List<Shape> shapes = new ArrayList<>(pen.shapes());
        lanes.shapes().forEach(s -> shapes.add(Moved.down(s, HEAD)));
        Pen foot = new Pen();
        foot.line(0, height - FOOT, lanes.width(), height - FOOT, Stroke.solid(Ink.DIVIDER, 1));
        foot.text(16, height - 11, assumed, Lettering.LANE, Ink.MUTED);
        shapes.addAll(foot.shapes());
        return new Drawing(lanes.width(), height, shapes, List.of(), List.of());
    }

    private static Ink ground(Optional<Severity> severity) {
        return severity.map(s -> switch (s) {
                    case ERROR -> Ink.DANGER_GROUND;
                    case WARNING -> Ink.WARNING_GROUND;
                    case HINT -> Ink.ACCENT_GROUND;
                })
                .orElse(Ink.SUCCESS_GROUND);
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
