package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ProbeHandler;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import io.deploymentdesigner.probe.verdict.Judgement;
import io.deploymentdesigner.probe.verdict.StartBudget;
import io.deploymentdesigner.probe.verdict.WorkloadJudgement;
import java.util.ArrayList;
import java.util.List;

/** Simulates a workload's pod and lays what happens out in lanes. */
public final class TimelineBuilder {
    /** How long a pod is looked at, in milliseconds. */
    public static final long LOOKED_AT_MS = 600_000;

    private final Workload workload;
    private final Assumptions asked;
    private final Assumptions assumptions;
    private final Judgement judgement;
    private final PodRun run;
    private final List<Lane> lanes = new ArrayList<>();

    private TimelineBuilder(Workload workload, Assumptions assumptions, long lookedAtMs) {
        this.workload = workload;
        this.asked = workload.runsToEnd() ? assumptions.withService(false) : assumptions;
        this.assumptions = asked.behind(workload.proxy());
        PodScenario pod = workload.scenario(this.assumptions, lookedAtMs);
        this.judgement = WorkloadJudgement.of(workload, this.assumptions, pod);
        this.run = PodSimulation.trace(ChosenPhase.of(pod, judgement, assumptions.phase()));
    }

    /** The timeline of a workload's pod, looked at for ten minutes. */
    public static Timeline build(Workload workload, Assumptions assumptions) {
        return build(workload, assumptions, LOOKED_AT_MS);
    }

    /** The timeline of a workload's pod, looked at for so many milliseconds. */
    public static Timeline build(Workload workload, Assumptions assumptions, long lookedAtMs) {
        return new TimelineBuilder(workload, assumptions, lookedAtMs).build();
    }

    private Timeline build() {
        List<List<Span>> lives = new ArrayList<>();
        for (int i = 0; i < workload.containers().size(); i++) {
            List<Span> life = ProxySpan.in(ContainerLife.of(run, i), workload.proxy());
            lives.add(life);
            addContainer(i, life);
        }
        List<Span> ready = Conditions.ready(run);
        Lane.Callers callers = new Lane.Callers(callers(ready, lives));
        if (!lives.isEmpty()) {
            addConditions(ready);
        }
        if (!lives.isEmpty() && !workload.runsToEnd()) {
            lanes.add(callers);
        }
        long view = InitialView.of(run, judgement, workload.rollout().minReadySeconds());
        List<Message> details = VerdictDetails.of(workload, assumptions, judgement, ready, callers, view);
        return new Timeline(workload, asked, run, judgement, lanes, details, view);
    }

    private void addContainer(int index, List<Span> life) {
        WorkloadContainer container = workload.containers().get(index);
        long start = firstStart(index);
        long needs = assumptions.app(container.name()).serveAfter(0);
        lanes.add(new Lane.Budget(
                index, start, needs, StartBudget.of(run.scenario().containers().get(index))));
        lanes.add(new Lane.Life(index, container.name(), life));
        for (ProbeKind kind : ProbeKind.values()) {
            ProbeSpec spec = container.probe(kind);
            ProbeHandler handler = container.handlers().get(kind);
            if (spec != null && handler != null) {
                List<Mark> marks = ProbeMarks.of(run, index, kind);
                lanes.add(new Lane.Probe(index, kind, spec, handler.label(), start, marks));
            }
        }
    }

    private long firstStart(int container) {
        return run.events(PodEvent.ContainerStarted.class)
                .filter(e -> e.container() == container)
                .mapToLong(PodEvent::at)
                .findFirst()
                .orElse(assumptions.startDelayMs());
    }

    private void addConditions(List<Span> ready) {
        int minReady = workload.rollout().minReadySeconds();
        lanes.add(new Lane.Condition(Lane.Condition.Kind.STARTED, Conditions.started(run)));
        lanes.add(new Lane.Condition(
                Lane.Condition.Kind.READY, ConditionWords.ready(ready, workload, judgement, assumptions)));
        if (!workload.runsToEnd()) {
            lanes.add(new Lane.Condition(
                    Lane.Condition.Kind.AVAILABLE,
                    ConditionWords.available(Conditions.available(ready, minReady), minReady)));
        }
    }

    private List<Span> callers(List<Span> ready, List<List<Span>> lives) {
        List<Span> called = assumptions.behindService() ? ready : List.of();
        return CallerWindows.of(called, lives, run.coveredMs(), assumptions.propagationMs());
    }
}
