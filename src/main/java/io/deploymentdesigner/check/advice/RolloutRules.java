package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.RolloutSettings;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import io.deploymentdesigner.probe.rollout.RolloutScenario;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import io.deploymentdesigner.probe.verdict.Spoken;

/** R01 to R08: how pods are replaced. */
final class RolloutRules {
    private RolloutRules() {}

    private static Field spec(Workload workload, String name) {
        return workload.object().get("spec", name);
    }

    private static Field bound(Workload workload, String name) {
        return workload.object().get("spec", "strategy", "rollingUpdate", name);
    }

    /** R01: one pod, so every restart is an outage; an autoscaler's least number of pods is its own to change. */
    static void oneReplica(Workload workload, AdviceContext context, AdviceFindings findings) {
        Field replicas = spec(workload, "replicas");
        Replicas least = Replicas.of(workload, context.others());
        if (least.number() == 1) {
            AdviceFindings.Entry entry = findings.warning("R01", replicas);
            (least.scaled() ? entry : entry.fix(Fixes.set(replicas, 2, false))).add();
        }
    }

    /** R02: Recreate takes every pod away first. */
    static void recreate(Workload workload, AdviceContext context, AdviceFindings findings) {
        if (workload.rollout().recreate() && context.assumptions().behindService()) {
            RolloutForecast forecast = RolloutForecast.of(workload, context.assumptions());
            Field type = workload.object().get("spec", "strategy", "type");
            outage(findings, "R02", type, forecast)
                    .fix(Fixes.text(type, "RollingUpdate", false))
                    .add();
        }
    }

    /** R03: the only pod goes before its successor comes. */
    static void onlyPodGoesFirst(Workload workload, AdviceContext context, AdviceFindings findings) {
        RolloutSettings rollout = workload.rollout();
        boolean goesFirst = Replicas.of(workload, context.others()).number() == 1
                && !rollout.recreate()
                && rollout.scenario(0).surge() == 0;
        if (goesFirst) {
            RolloutForecast forecast = RolloutForecast.of(workload, context.assumptions());
            Field surge = bound(workload, "maxSurge");
            outage(findings, "R03", surge, forecast)
                    .fix(Fixes.set(surge, 1, true))
                    .add();
        }
    }

    /** From the end of the old pod to the new one's first answers; without those it has no end. */
    private static AdviceFindings.Entry outage(
            AdviceFindings findings, String code, Field field, RolloutForecast forecast) {
        long serves = Math.max(forecast.servesMs(), forecast.readyMs());
        return forecast.servesMs() < 0 || forecast.readyMs() < 0
                ? findings.finding(code, Severity.WARNING, field, AdviceFindings.message(code + ".endless"))
                : findings.warning(code, field, Spoken.duration(forecast.endsMs() + serves));
    }

    /** R04: both bounds come to nothing, so the controller takes one pod. */
    static void bothBoundsNothing(Workload workload, AdviceContext context, AdviceFindings findings) {
        RolloutSettings rollout = workload.rollout();
        IntOrPercent unavailable = rollout.maxUnavailable();
        boolean nothing = rollout.replicas() > 0
                && !rollout.recreate()
                && rollout.scenario(0).surge() == 0
                && unavailable.roundedDown(rollout.replicas()) == 0;
        if (nothing) {
            Field field = bound(workload, "maxUnavailable");
            findings.hint("R04", field, unavailable.toString(), Integer.toString(rollout.replicas()))
                    .fix(Fixes.set(field, 1, true))
                    .add();
        }
    }

    /** R05: all pods may go at once. */
    static void allMayGo(Workload workload, AdviceContext context, AdviceFindings findings) {
        RolloutSettings rollout = workload.rollout();
        RolloutScenario scenario = rollout.scenario(0);
        boolean all = rollout.replicas() > 1
                && !rollout.recreate()
                && rollout.maxUnavailable().roundedDown(rollout.replicas()) >= rollout.replicas();
        if (all) {
            Field field = bound(workload, "maxUnavailable");
            findings.warning(
                            "R05", field, rollout.maxUnavailable().toString(), Integer.toString(scenario.unavailable()))
                    .fix(Fixes.text(field, "25%", true))
                    .add();
        }
    }

    /** R06: it takes longer than somebody wants to wait. */
    static void tooLong(Workload workload, AdviceContext context, AdviceFindings findings) {
        RolloutForecast forecast = RolloutForecast.of(workload, context.assumptions());
        boolean known = forecast.run().complete();
        if (known && forecast.run().durationMs() > context.rolloutLimitMs()) {
            findings.hint(
                            "R06",
                            bound(workload, "maxSurge"),
                            Spoken.duration(forecast.run().durationMs()),
                            Integer.toString(workload.rollout().waves()),
                            Spoken.duration(forecast.availableMs()),
                            Spoken.duration(context.rolloutLimitMs()))
                    .add();
        }
    }

    /** R07: a PodDisruptionBudget lets no pod go, so no node can be drained. */
    static void drainIsBlocked(Workload workload, AdviceContext context, AdviceFindings findings) {
        int least = Replicas.of(workload, context.others()).number();
        context.others().stream()
                .filter(o -> o.get("kind").text().equals("PodDisruptionBudget"))
                .filter(o -> selects(o, o.get("spec", "selector", "matchLabels"), workload))
                .filter(o -> blocks(o.get("spec"), least))
                .findFirst()
                .ifPresent(o -> findings.warning(
                                "R07",
                                spec(workload, "replicas"),
                                o.get("metadata", "name").text(),
                                Integer.toString(least))
                        .add());
    }

    /** Whether an object of the workload's namespace chooses its pods by labels; an empty selector chooses none. */
    static boolean selects(Field object, Field selector, Workload workload) {
        Field labels = workload.podSpec().parent().get("metadata", "labels");
        return Replicas.together(object, workload.object())
                && !selector.entries().isEmpty()
                && selector.entries().stream()
                        .allMatch(e -> labels.entry(e.name()).text().equals(e.text()));
    }

    private static boolean blocks(Field budget, int replicas) {
        Field least = budget.get("minAvailable");
        Field most = budget.get("maxUnavailable");
        boolean least100 = least.exists()
                && IntOrPercent.parse(least.text())
                        .filter(v -> v.roundedUp(replicas) >= replicas)
                        .isPresent();
        boolean mostZero = most.exists()
                && IntOrPercent.parse(most.text()).filter(v -> v.value() == 0).isPresent();
        return replicas > 0 && (least100 || mostZero);
    }

    /** R08: nothing keeps two pods from one node. */
    static void oneNodeTakesAll(Workload workload, AdviceContext context, AdviceFindings findings) {
        Field pod = workload.podSpec();
        boolean spread = pod.get("affinity", "podAntiAffinity").isMapping()
                || !pod.get("topologySpreadConstraints").items().isEmpty();
        int replicas = Replicas.of(workload, context.others()).number();
        if (replicas >= 2 && !spread) {
            findings.hint("R08", pod, Integer.toString(replicas)).add();
        }
    }
}
