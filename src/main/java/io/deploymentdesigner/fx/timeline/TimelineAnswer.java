package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.probe.timeline.Moment;
import io.deploymentdesigner.probe.timeline.RolloutView;
import io.deploymentdesigner.probe.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/**
 * A simulated pod and rollout, ready to draw.
 *
 * @param version of the text
 * @param template the text
 * @param timeline one pod
 * @param moments what happens to it, in order
 * @param rollout all pods
 * @param turns what happens in the rollout, in order
 * @param fix the next right step, empty if nothing needs doing
 * @param before the pod before the last edit; empty where there is none, or it looked the same
 * @param alone whether the file has no other container
 */
record TimelineAnswer(
        long version,
        String template,
        Timeline timeline,
        List<Moment> moments,
        RolloutView rollout,
        List<Moment> turns,
        Optional<Fix> fix,
        Optional<Timeline> before,
        boolean alone) {
    TimelineAnswer {
        moments = List.copyOf(moments);
        turns = List.copyOf(turns);
    }

    /** The index of the YAML document it is about, from 0. */
    int document() {
        return timeline.workload().object().document().index();
    }
}
