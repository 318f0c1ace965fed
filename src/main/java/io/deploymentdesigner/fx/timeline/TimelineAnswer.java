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
 * @param timeline one pod
 * @param moments what happens to it, in order
 * @param rollout all pods
 * @param fix the next right step, empty if nothing needs doing
 */
record TimelineAnswer(Timeline timeline, List<Moment> moments, RolloutView rollout, Optional<Fix> fix) {
    /** The index of the YAML document it is about, from 0. */
    int document() {
        return timeline.workload().object().document().index();
    }
}
