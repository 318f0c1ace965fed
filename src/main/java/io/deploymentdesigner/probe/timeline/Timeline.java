package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.verdict.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One pod of a workload in time.
 *
 * @param workload what the manifest says
 * @param assumptions what it does not say
 * @param run what happens at the chosen phase
 * @param judgement what happens at all phases
 * @param lanes the rows, top to bottom
 * @param details what decides, in sentences of second rank
 * @param viewMs how much of it is worth seeing at first, in milliseconds from 0
 */
public record Timeline(
        Workload workload,
        Assumptions assumptions,
        PodRun run,
        Judgement judgement,
        List<Lane> lanes,
        List<Message> details,
        long viewMs) {
    /** Copies the lists. */
    public Timeline {
        lanes = List.copyOf(lanes);
        details = List.copyOf(details);
    }

    /** The same with more to be said in second rank. */
    public Timeline noting(List<Message> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Message> all = new ArrayList<>(more);
        all.addAll(details);
        return new Timeline(workload, assumptions, run, judgement, lanes, all, viewMs);
    }

    /** The verdict's sentence. */
    public Message title() {
        return judgement.verdict().title();
    }

    /** Everything that happens, with its cause, in the order of time; at most {@value Moments#MOST}. */
    public List<Moment> moments() {
        return Moments.of(this);
    }

    /** The lane with this id. */
    public Optional<Lane> lane(String id) {
        return lanes.stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
