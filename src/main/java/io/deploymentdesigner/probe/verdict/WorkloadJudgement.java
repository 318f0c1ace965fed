package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodEvent.StopCause;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.kubelet.PodSimulation;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Workload;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The verdict on a workload's pod: what is said of a container alone means something else where nobody is sent to it,
 * where an outage restarts it, or where it belongs to a Job, which waits for no pod to be Ready and gives up after
 * {@code backoffLimit} retries (pkg/controller/job).
 */
public final class WorkloadJudgement {
    private final Workload workload;
    private final Assumptions assumptions;
    private final PodScenario pod;

    private WorkloadJudgement(Workload workload, Assumptions assumptions, PodScenario pod) {
        this.workload = workload;
        this.assumptions = assumptions;
        this.pod = pod;
    }

    /**
     * The worst verdict over all containers.
     *
     * @param pod one pod of the workload with what is assumed of it
     */
    public static Judgement of(Workload workload, Assumptions assumptions, PodScenario pod) {
        WorkloadJudgement each = new WorkloadJudgement(workload, assumptions, pod);
        return Judgement.worst(IntStream.range(0, pod.containers().size()).mapToObj(each::container));
    }

    private Judgement container(int index) {
        Judgement alone = Judgement.of(pod, index, workload.rollout().minReadySeconds());
        Verdict verdict = alone.verdict();
        boolean lives = verdict.severity().filter(Severity.ERROR::equals).isEmpty();
        if (lives && alone.sweep().killing() == 0) {
            verdict = outage(index).orElse(verdict);
        }
        return alone.with(workload.runsToEnd() ? ofJob(index, verdict) : called(verdict));
    }

    private Verdict called(Verdict verdict) {
        return verdict instanceof Verdict.NotAsked early && !assumptions.behindService()
                ? new Verdict.NotAsked(early.needsMs(), early.probed(), false)
                : verdict;
    }

    private Verdict ofJob(int index, Verdict verdict) {
        return switch (verdict) {
            case Verdict.CertainLoop _, Verdict.AgentRefuses _, Verdict.EndsItself _ ->
                new Verdict.JobFails(verdict, workload.backoffLimit());
            case Verdict.NotAsked _, Verdict.NeverReady _, Verdict.Starts _ ->
                new Verdict.JobRuns(
                        StartBudget.of(pod.containers().get(index)),
                        pod.containers().get(index).app().serveAfter(0));
            default -> verdict;
        };
    }

    /** Whether a probe kills it in an outage, on the node as it is given. */
    private Optional<Verdict> outage(int index) {
        AppBehaviour app = pod.containers().get(index).app();
        if (app.outages().isEmpty() || pod.containers().get(index).liveness() == null) {
            return Optional.empty();
        }
        PodRun run = PodSimulation.trace(pod);
        Map<Integer, Long> starts = new HashMap<>();
        run.events(PodEvent.ContainerStarted.class)
                .filter(e -> e.container() == index)
                .forEach(e -> starts.put(e.attempt(), e.at()));
        return run.events(PodEvent.Sigterm.class)
                .filter(e -> e.container() == index && e.cause() != StopCause.DELETION)
                .findFirst()
                .flatMap(e -> outage(app, e, e.at() - starts.getOrDefault(e.attempt(), e.at())));
    }

    /** The last outage that had begun; one that begins before the app serves is part of its start. */
    private static Optional<Verdict> outage(AppBehaviour app, PodEvent.Sigterm kill, long elapsedMs) {
        return app.outages().stream()
                .filter(o -> o.attempt() == Outage.EVERY_ATTEMPT || o.attempt() == kill.attempt())
                .filter(o -> o.fromMs() <= elapsedMs && o.toMs() > app.serveAfter(kill.attempt()))
                .max(Comparator.comparingLong(Outage::fromMs))
                .map(o -> new Verdict.OutageKills(
                        o.toMs() == Long.MAX_VALUE ? Long.MAX_VALUE : o.toMs() - o.fromMs(), elapsedMs - o.fromMs()));
    }
}
