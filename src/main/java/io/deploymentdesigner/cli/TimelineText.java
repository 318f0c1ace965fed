package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.DerivedFigure;
import io.deploymentdesigner.probe.verdict.DerivedFigures;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.Locale;

/** A timeline as a text to read: the verdict, the figures, then what happens and why. */
final class TimelineText {
    private TimelineText() {}

    static String of(Timeline timeline, Locale locale) {
        StringBuilder out = new StringBuilder(timeline.title().text(locale)).append('\n');
        for (Message detail : timeline.details()) {
            out.append("  ").append(detail.text(locale)).append('\n');
        }
        out.append('\n');
        for (DerivedFigure figure : DerivedFigures.of(timeline.workload(), timeline.assumptions())) {
            out.append("  ").append(figure.name().text(locale)).append(": ");
            out.append(figure.value().text(locale)).append("  = ");
            out.append(figure.formula().text(locale)).append('\n');
        }
        out.append('\n');
        timeline.moments().stream().filter(m -> m.at() <= timeline.viewMs()).forEach(m -> out.append(line(m, locale)));
        return out.toString();
    }

    /** A rollout: the verdict, what it is made of, then its turning points. */
    static String of(RolloutView rollout, Locale locale) {
        RolloutForecast forecast = rollout.forecast();
        StringBuilder out = new StringBuilder(forecast.title().text(locale)).append('\n');
        for (Message detail : rollout.details()) {
            out.append("  ").append(detail.text(locale)).append('\n');
        }
        out.append('\n');
        rollout.moments().forEach(m -> out.append(line(m, locale)));
        return out.toString();
    }

    private static String line(Moment moment, Locale locale) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%9s  ", Spoken.instant(moment.at(), true)));
        line.append(moment.title().text(locale));
        moment.lines().forEach(l -> line.append("  ").append(l.text(locale)));
        return line.append('\n').toString();
    }
}
