package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PreStop;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.reading.WorkloadContainer;
import java.util.ArrayList;
import java.util.List;

/**
 * The small table under a verdict: start-up budget, detection times, drain window, rollout. P period, F
 * failureThreshold, D initialDelaySeconds, O timeoutSeconds, G grace; seconds.
 */
public final class DerivedFigures {
    private final Workload workload;
    private final Assumptions assumptions;
    private final List<DerivedFigure> figures = new ArrayList<>();

    private DerivedFigures(Workload workload, Assumptions assumptions) {
        this.workload = workload;
        this.assumptions = assumptions;
    }

    /** The figures of a workload's containers and of its rollout. */
    public static List<DerivedFigure> of(Workload workload, Assumptions assumptions) {
        DerivedFigures figures = new DerivedFigures(workload, assumptions);
        List<ContainerScenario> scenarios = workload.scenario(assumptions, 0).containers();
        for (int i = 0; i < scenarios.size(); i++) {
            figures.container(workload.containers().get(i), scenarios.get(i));
        }
        if (!scenarios.isEmpty() && !workload.runsToEnd()) {
            figures.rollout();
        }
        return List.copyOf(figures.figures);
    }

    private void container(WorkloadContainer container, ContainerScenario scenario) {
        StartBudget.of(scenario).ifPresent(this::budget);
        ProbeSpec liveness = container.probe(ProbeKind.LIVENESS);
        if (liveness != null) {
            range("death", (liveness.failureThreshold() - 1L) * liveness.periodSeconds(), worst(liveness), liveness);
            long hang = liveness.timeoutSeconds();
            range(
                    "hang",
                    (liveness.failureThreshold() - 1L) * liveness.periodSeconds() + hang,
                    worst(liveness) + hang,
                    liveness);
            replaced(liveness, assumptions.app(container.name()));
        }
        ProbeSpec readiness = container.probe(ProbeKind.READINESS);
        if (readiness != null && !workload.runsToEnd()) {
            range(
                    "unready",
                    (readiness.failureThreshold() - 1L) * readiness.periodSeconds(),
                    worst(readiness),
                    readiness);
        }
        if (container.hookLastsUnknown()) {
            drainUnknown();
        } else {
            drain(container.preStop());
        }
    }

    private void drainUnknown() {
        if (!workload.runsToEnd()) {
            add("drain", Spoken.message("figure.unknown"), Spoken.message("figure.unknown.hook"));
        }
        long grace = 1000L * workload.graceSeconds();
        add("sigkill", Spoken.duration(grace + 2000), Spoken.message("figure.sigkill.hook", Spoken.duration(grace)));
    }

    private static long worst(ProbeSpec probe) {
        return (long) probe.failureThreshold() * probe.periodSeconds();
    }

    private void budget(StartBudget budget) {
        add("budget", Spoken.duration(budget.guaranteedMs()), budget.formula());
        ProbeSpec probe = budget.probe();
        add(
                "best",
                Spoken.duration(budget.bestMs()),
                Spoken.message(
                        "figure.best.formula",
                        Integer.toString(probe.initialDelaySeconds()),
                        Integer.toString(probe.failureThreshold()),
                        Integer.toString(probe.periodSeconds())));
    }

    private void range(String name, long least, long most, ProbeSpec probe) {
        add(
                name,
                Spoken.message("figure.range", Spoken.duration(least * 1000), Spoken.duration(most * 1000)),
                Spoken.message(
                        "figure." + name + ".formula",
                        Integer.toString(probe.failureThreshold()),
                        Integer.toString(probe.periodSeconds()),
                        Integer.toString(probe.timeoutSeconds())));
    }

    private void replaced(ProbeSpec liveness, AppBehaviour app) {
        long exits = Math.min(app.exitOnTermMs(), 1000L * Math.max(2, workload.graceSeconds()));
        long total = worst(liveness) * 1000 + exits + 1000;
        add(
                "replaced",
                Spoken.duration(total),
                Spoken.message(
                        "figure.replaced.formula", Spoken.duration(worst(liveness) * 1000), Spoken.duration(exits)));
    }

    private void drain(PreStop hook) {
        long hookMs = workload.graceSeconds() == 0 ? 0 : Math.min(hook.durationMs(), 1000L * workload.graceSeconds());
        if (!workload.runsToEnd()) {
            drain(hookMs, Math.min(hookMs, workload.proxy().leavesMs()));
        }
        long left = Math.max(2, workload.graceSeconds() - hookMs / 1000);
        add(
                "sigkill",
                Spoken.duration(hookMs + 1000 * left),
                Spoken.message("figure.sigkill.formula", Spoken.duration(hookMs), Spoken.duration(1000 * left)));
    }

    private void drain(long hookMs, long answers) {
        add(
                "drain",
                Spoken.duration(answers - assumptions.propagationMs()),
                Spoken.message(
                        answers < hookMs ? "figure.drain.proxy" : "figure.drain.formula",
                        Spoken.duration(answers),
                        Spoken.duration(assumptions.propagationMs()),
                        Spoken.duration(hookMs)));
    }

    private void rollout() {
        RolloutSettings rollout = workload.rollout();
        RolloutForecast forecast = RolloutForecast.of(workload, assumptions.behind(workload.proxy()));
        Message value = forecast.availableMs() < 0
                ? Spoken.message("figure.never")
                : Spoken.duration(forecast.run().durationMs());
        Message pod =
                forecast.availableMs() < 0 ? Spoken.message("figure.never") : Spoken.duration(forecast.availableMs());
        add(
                "rollout",
                value,
                rollout.recreate()
                        ? Spoken.message("figure.rollout.recreate", Spoken.duration(forecast.endsMs()), pod)
                        : Spoken.message("figure.rollout.formula", rollout.waves(), pod));
    }

    private void add(String name, Message value, Message formula) {
        figures.add(new DerivedFigure(Spoken.message("figure." + name), value, formula));
    }
}
