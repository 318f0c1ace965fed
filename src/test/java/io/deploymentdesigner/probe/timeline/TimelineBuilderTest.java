package io.deploymentdesigner.probe.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.Phase;
import io.deploymentdesigner.probe.rollout.IntOrPercent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TimelineBuilderTest {
    @Test
    void callersAreRefusedWhileThePodIsReadyAndTheAppIsNot() {
        Timeline loop = TimelineBuilder.build(Manifests.workload(Manifests.SPRING_BOOT), Assumptions.DEFAULT);
        Lane.Callers callers = (Lane.Callers) loop.lane("callers").orElseThrow();

        assertEquals(160_000, loop.viewMs());
        assertEquals(Span.Kind.NOBODY, callers.spans().get(0).kind());
        assertEquals(Span.Kind.REFUSED, callers.spans().get(1).kind());
        assertEquals(2_000, callers.spans().get(1).from());
        assertEquals(0, callers.total(Span.Kind.SERVED, 160_000));
    }

    @Test
    void theKillSaysWhyAndWhatFollows() {
        Timeline loop = TimelineBuilder.build(Manifests.workload(Manifests.SPRING_BOOT), Assumptions.DEFAULT);
        Moment kill = loop.moments().stream()
                .filter(m -> m.title().key().equals("probe.kills"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "Third failure in a row: the kubelet kills the container",
                kill.title().text(Locale.ENGLISH));
        assertEquals(
                "SIGTERM 16 s after its start. The app exits 2 s later and starts again at 0:20.0.",
                kill.lines().getFirst().text(Locale.ENGLISH));
    }

    @Test
    void anAppThatOutlastsItsGraceIsEndedBySigkill() {
        Timeline loop = TimelineBuilder.build(
                Manifests.workload(Manifests.SPRING_BOOT),
                Assumptions.DEFAULT.withEveryApp(a -> a.exitingAfter(70_000)));
        assertEquals(
                "SIGTERM 16 s after its start. SIGKILL ends the app 60 s later; it starts again at 1:18.0.",
                loop.moments().stream()
                        .filter(m -> m.title().key().equals("probe.kills"))
                        .findFirst()
                        .orElseThrow()
                        .lines()
                        .getFirst()
                        .text(Locale.ENGLISH));
    }

    @Test
    void aJobHasNoCallersAndIsNeverAvailable() {
        String job = Manifests.SPRING_BOOT.replace("kind: Deployment", "kind: Job");
        Timeline timeline = TimelineBuilder.build(Manifests.workload(job), Assumptions.DEFAULT);
        assertEquals(
                List.of("budget-0", "container-0", "probe-0-liveness", "started", "ready"),
                timeline.lanes().stream().map(Lane::id).toList());
        String said = timeline.moments().stream()
                .map(m -> m.title().text(Locale.ENGLISH)
                        + m.lines().stream().map(l -> l.text(Locale.ENGLISH)).toList())
                .collect(Collectors.joining("\n"));
        assertTrue(!said.contains("allers") && !said.contains("Available"), said);
        RolloutView rollout = RolloutView.of(
                Manifests.workload(job),
                Assumptions.DEFAULT,
                Manifests.workload(job).rollout());
        assertEquals(
                "There is no rollout: each run of a Job has pods of its own.",
                rollout.forecast().title().text(Locale.ENGLISH));
    }

    /** The kill at 1:12 restarts on a snapshot from before it: the first refusal counts from 0:56, the next from 1:14. */
    @Test
    void aCrashLoopBackOffIsToldWithOneEarliestStart() {
        Timeline loop = TimelineBuilder.build(Manifests.workload(Manifests.SPRING_BOOT), Assumptions.DEFAULT);
        List<String> told = loop.moments().stream()
                .filter(m -> m.at() >= 72_000 && m.at() <= 95_000)
                .map(m -> m.title().text(Locale.ENGLISH) + " · "
                        + m.lines().stream().map(l -> l.text(Locale.ENGLISH)).collect(Collectors.joining(" ")))
                .toList();

        assertTrue(
                told.get(0).contains("The app exits 2 s later; then CrashLoopBackOff, and no start before 1:34.0."),
                told.get(0));
        assertTrue(told.stream()
                .anyMatch(t -> t.contains("It starts again at 1:34.0 at the earliest and at 1:44.8 at the latest")));
        assertTrue(
                told.contains(
                        "Restart 4, after the shortest wait of CrashLoopBackOff · The app needs 45 s: it would serve at about 2:20."),
                told.toString());
    }

    /** What is told holds for every wait of every run: no start before the earliest, and none contradicts another. */
    @Test
    void noContainerStartsBeforeTheEarliestStartThatWasTold() {
        for (int exitAt = 4; exitAt < 60; exitAt += 7) {
            for (int serves : new int[] {2, 45, 60}) {
                long exits = 1000L * exitAt;
                Assumptions assumed = Assumptions.DEFAULT.withEveryApp(
                        a -> a.servingAfter(1000L * serves).exitingAt(List.of(exits)));
                earliestStartsHold(TimelineBuilder.build(Manifests.workload(Manifests.SPRING_BOOT), assumed));
                earliestStartsHold(TimelineBuilder.build(
                        Manifests.workload(Manifests.SPRING_BOOT),
                        Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(exits))));
            }
        }
    }

    private static void earliestStartsHold(Timeline timeline) {
        List<PodEvent> events = timeline.run().events();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof PodEvent.CrashLoopBackOff wait) {
                events.subList(i, events.size()).stream()
                        .filter(PodEvent.ContainerStarted.class::isInstance)
                        .findFirst()
                        .ifPresent(next -> {
                            assertTrue(next.at() >= wait.retryAt(), next + " before " + wait);
                            assertTrue(next.at() <= wait.retryAt() + 1000, next + " long after " + wait);
                        });
            }
        }
    }

    /** Ready at once and Available after 32 s, but served from 47 s on: the window shows the callers' trouble whole. */
    @Test
    void theFirstViewReachesToTheFirstAnswer() {
        String patient = Manifests.SPRING_BOOT.replace("periodSeconds: 3", "periodSeconds: 60");
        Timeline timeline = TimelineBuilder.build(Manifests.workload(patient), Assumptions.DEFAULT);
        assertEquals(60_000, timeline.viewMs());
    }

    @Test
    void theWorstPhaseKillsBeforeTheBest() {
        Assumptions assumptions = Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(17_000));
        assertTrue(kills(assumptions.withPhase(Phase.WORST)) > kills(assumptions.withPhase(Phase.BEST)));
    }

    private static long kills(Assumptions assumptions) {
        Timeline timeline = TimelineBuilder.build(Manifests.workload(Manifests.SPRING_BOOT), assumptions);
        Lane.Life life = (Lane.Life) timeline.lane("container-0").orElseThrow();
        return life.spans().stream().filter(s -> s.kind() == Span.Kind.KILLED).count();
    }

    @Test
    void twoContainersHaveLanesOfTheirOwnAndOneReady() {
        String two = Manifests.deployment("replicas: 1", "readinessProbe: {httpGet: {port: 80}}\n")
                .replace("- name: app", "- name: side\n        - name: app");
        Timeline timeline = TimelineBuilder.build(Manifests.workload(two), Assumptions.DEFAULT);
        assertTrue(timeline.lane("container-1").isPresent());
        Lane.Condition ready = (Lane.Condition) timeline.lane("ready").orElseThrow();
        assertTrue(ready.spans().getFirst().from() >= 47_000);
    }

    @Test
    void aRolloutOfFourGoesInTwoWaves() {
        RolloutView rollout = rollout(4);
        assertEquals(2, rollout.waves().size());
        assertEquals(8, rollout.pods().size());
        assertEquals(3, rollout.forecast().run().minAvailable());
        assertEquals(
                List.of(1L, 2L, 3L, 4L),
                rollout.pods().stream()
                        .filter(RolloutPod::isNew)
                        .map(p -> (long) p.number())
                        .toList());
    }

    @Test
    void aHundredThousandReplicasShowTheFirstDozen() {
        assertEquals(2 * RolloutView.MOST_PODS, rollout(100_000).pods().size());
        assertEquals(0, rollout(0).waves().size());
    }

    /** 25 % of 24 is 6 more and 6 fewer: 6 old ones go at once, and each wave of 12 lets the next go. */
    @Test
    void podsThatShareTheirTimesShareARow() {
        RolloutView rollout = rollout(24);
        assertEquals(
                List.of("pod-old-1-6", "pod-old-7-18", "pod-old-19-24", "pod-new-1-12", "pod-new-13-24"),
                rollout.rows().stream().map(RolloutRow::id).toList());
        assertEquals(
                "New pods 13 to 24: created at 0:32, Ready at about 0:34, Available at about 1:04.",
                RolloutSummary.of(rollout, "pod-new-13-24").orElseThrow().text(Locale.ENGLISH));
        assertEquals(
                "旧 Pod 7 至 18：Available，直到 0:32 被删除。",
                RolloutSummary.of(rollout, "pod-old-7-18").orElseThrow().text(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void aHundredThousandReplicasAreFiveRows() {
        RolloutView rollout = rollout(100_000);
        assertEquals(5, rollout.rows().size());
        assertEquals(
                100_000,
                rollout.rows().stream()
                        .filter(row -> row.pod().isNew())
                        .mapToInt(RolloutRow::pods)
                        .sum());
    }

    /** The readiness probe keeps the rollout from counting pods that the liveness probe kills. */
    @Test
    void aRolloutThatDoesNotFinishSaysWhyAndIsSeenUntilItsDeadline() {
        var workload = Manifests.workload(
                Manifests.SPRING_BOOT + "          readinessProbe: {httpGet: {path: /healthz, port: 8071}}\n");
        RolloutView rollout = RolloutView.of(workload, Assumptions.DEFAULT, workload.rollout());
        assertEquals(
                "It restarts for ever: the app needs 45 s, the liveness probe allows 15 s, 19 s at best.",
                rollout.details().getFirst().text(Locale.ENGLISH));
        assertTrue(rollout.viewMs() > 600_000, String.valueOf(rollout.viewMs()));
        assertTrue(rollout.moments().stream().anyMatch(m -> m.at() == 600_000 && m.tone() == Moment.Tone.BAD));
        long kills = rollout.life().stream()
                .filter(span -> span.kind() == Span.Kind.KILLED)
                .count();
        assertTrue(kills > 4, rollout.life().toString());
        assertTrue(rollout(4).life().isEmpty() && rollout(4).notes().isEmpty());
    }

    private static RolloutView rollout(int replicas) {
        var workload = Manifests.workload(Manifests.SPRING_BOOT);
        return RolloutView.of(
                workload,
                Assumptions.DEFAULT,
                workload.rollout().withReplicas(replicas).withBounds(IntOrPercent.QUARTER, IntOrPercent.QUARTER));
    }
}
