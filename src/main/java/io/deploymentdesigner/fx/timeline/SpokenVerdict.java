package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.fx.desk.Words;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.Span;
import io.deploymentdesigner.probe.timeline.Timeline;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How things stand, in the language in force.
 *
 * @param severity how bad it is; null where all is well
 * @param sentence what happens
 * @param arithmetic the numbers it comes from, one sentence after the other; may be empty
 */
record SpokenVerdict(@Nullable Severity severity, String sentence, String arithmetic) {
    /** What the tab in its mode says of an answer. */
    static SpokenVerdict of(TimelinePresenter presenter, TimelineAnswer answer) {
        SpokenVerdict verdict = presenter.mode().get() == TimelinePresenter.Mode.POD
                ? ofPod(presenter, answer)
                : ofRollout(presenter, answer);
        return presenter.unreadable() == 0 ? verdict : verdict.outdated(presenter);
    }

    private static SpokenVerdict ofPod(TimelinePresenter presenter, TimelineAnswer answer) {
        Timeline timeline = answer.timeline();
        List<Message> details = new ArrayList<>(timeline.details());
        answer.before()
                .flatMap(before -> refusedBefore(presenter.words(), before))
                .ifPresent(details::add);
        return said(presenter, timeline.judgement().verdict().severity(), timeline.title(), details);
    }

    private static SpokenVerdict ofRollout(TimelinePresenter presenter, TimelineAnswer answer) {
        RolloutForecast forecast = answer.rollout().forecast();
        return said(
                presenter,
                forecast.severity(),
                forecast.title(),
                answer.rollout().details());
    }

    private static SpokenVerdict said(
            TimelinePresenter presenter, Optional<Severity> severity, Message title, List<Message> details) {
        Locale locale = presenter.desk().locale().get();
        return new SpokenVerdict(severity.orElse(null), title.text(locale), Spoken.together(details, locale));
    }

    /** What callers met before the last edit, where that was refusal. */
    private static Optional<Message> refusedBefore(Words words, Timeline before) {
        return before.lane("callers")
                .map(Lane.Callers.class::cast)
                .map(callers -> callers.total(Span.Kind.REFUSED, before.viewMs()))
                .filter(refused -> refused > 0)
                .map(refused -> words.message("before.refused", whole(refused), whole(before.viewMs())));
    }

    /** In whole seconds, as the line before it counts them. */
    private static String whole(long ms) {
        return Spoken.seconds((ms + 500) / 1000 * 1000);
    }

    /** The same of a text that can be read no longer. */
    private SpokenVerdict outdated(TimelinePresenter presenter) {
        Locale locale = presenter.desk().locale().get();
        String stale = presenter
                .words()
                .message("timeline.stale", Integer.toString(presenter.unreadable()))
                .text(locale);
        return new SpokenVerdict(severity, sentence, stale + Spoken.gap(locale) + arithmetic);
    }

    /** All of it, for a screen reader. */
    String whole(Locale locale) {
        return sentence + Spoken.gap(locale) + arithmetic;
    }
}
