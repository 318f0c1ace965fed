package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.explain.Topic;
import io.deploymentdesigner.probe.drawing.Drawing;
import io.deploymentdesigner.probe.drawing.Ghost;
import io.deploymentdesigner.probe.drawing.LegendDrawing;
import io.deploymentdesigner.probe.drawing.PodDrawing;
import io.deploymentdesigner.probe.drawing.RolloutDrawing;
import io.deploymentdesigner.probe.drawing.View;
import io.deploymentdesigner.probe.timeline.Lane;
import io.deploymentdesigner.probe.timeline.LaneSummary;
import io.deploymentdesigner.probe.timeline.RolloutSummary;
import java.util.Locale;
import java.util.Optional;

/**
 * What is drawn of an answer.
 *
 * @param answer what was simulated
 * @param mode one pod or all
 * @param window the stretch of time in view
 * @param cursor where it stands
 * @param ofFix whether what it is compared with lies before a fix
 * @param activeLane which lane shows its handles
 * @param locale the language
 */
record TimelinePicture(
        TimelineAnswer answer,
        TimelinePresenter.Mode mode,
        ViewWindow window,
        TimelineCursor cursor,
        boolean ofFix,
        String activeLane,
        Locale locale) {
    private static final double LEAST_WIDTH = 200;
    private static final double LEAST_HEIGHT = 40;

    /** The picture in so many px; empty where that is too little to see anything. */
    Optional<Drawing> in(double width, double height) {
        return width < LEAST_WIDTH || height < LEAST_HEIGHT ? Optional.empty() : Optional.of(draw(width, height));
    }

    private Drawing draw(double width, double height) {
        View view = view(width, height);
        if (mode == TimelinePresenter.Mode.ROLLOUT) {
            return RolloutDrawing.draw(answer.rollout(), view, cursor.moment().get());
        }
        Ghost ghost = answer.before().map(before -> new Ghost(before, ofFix)).orElse(null);
        return PodDrawing.draw(answer.timeline(), view, ghost, cursor.moment().get());
    }

    /** What the shapes in view mean. */
    Drawing legend(double width) {
        return mode == TimelinePresenter.Mode.ROLLOUT
                ? LegendDrawing.of(answer.rollout(), locale)
                : LegendDrawing.of(answer.timeline(), view(width, 1));
    }

    /** A row in words, for a screen reader; empty where there is no such row. */
    String words(String row) {
        return (mode == TimelinePresenter.Mode.ROLLOUT
                        ? RolloutSummary.of(answer.rollout(), row)
                        : LaneSummary.of(answer.timeline(), row))
                .map(message -> message.text(locale))
                .orElse("");
    }

    /** Which page explains a row; that of the whole where there is no such row. */
    Topic topic(String row) {
        return mode == TimelinePresenter.Mode.ROLLOUT
                ? ofRollout(row)
                : answer.timeline().lane(row).map(TimelinePicture::ofPod).orElse(Topic.TIMELINE);
    }

    private static Topic ofPod(Lane lane) {
        return switch (lane) {
            case Lane.Budget _ -> Topic.START_UP_BUDGET;
            case Lane.Life _ -> Topic.CONTAINER;
            case Lane.Probe probe ->
                switch (probe.kind()) {
                    case STARTUP -> Topic.STARTUP_PROBE;
                    case READINESS -> Topic.READINESS_PROBE;
                    case LIVENESS -> Topic.LIVENESS_PROBE;
                };
            case Lane.Condition _ -> Topic.CONDITIONS;
            case Lane.Callers _ -> Topic.CALLERS;
        };
    }

    private static Topic ofRollout(String row) {
        return switch (row) {
            case "capacity" -> Topic.AVAILABLE_PODS;
            case "callers" -> Topic.CALLERS;
            default -> row.isEmpty() ? Topic.TIMELINE : Topic.ROLLOUT_PODS;
        };
    }

    /** The verdict in words. */
    String title() {
        boolean rollout = mode == TimelinePresenter.Mode.ROLLOUT;
        return (rollout
                        ? answer.rollout().forecast().title()
                        : answer.timeline().title())
                .text(locale);
    }

    private View view(double width, double height) {
        return new View(width, height, window.from(), window.to(), cursor.at(), true, activeLane, locale);
    }

    /** The height below which it would be cut off, in px. */
    double leastHeight() {
        return mode == TimelinePresenter.Mode.ROLLOUT
                ? RolloutDrawing.leastHeight(answer.rollout())
                : PodDrawing.leastHeight(answer.timeline());
    }
}
