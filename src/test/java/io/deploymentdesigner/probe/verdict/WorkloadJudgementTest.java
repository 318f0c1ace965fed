package io.deploymentdesigner.probe.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.deploymentdesigner.probe.Outage;
import io.deploymentdesigner.probe.Unresponsive;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.Workload;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WorkloadJudgementTest {
    private static final Workload SHOP = Manifests.workload(Manifests.SPRING_BOOT);
    private static final String JOB = """
            apiVersion: batch/v1
            kind: Job
            metadata:
              name: migrate
            spec:
              backoffLimit: 2
              template:
                spec:
                  restartPolicy: OnFailure
                  containers:
                    - name: app
                      image: migrate:1
            """;
    private static final String PROBED = JOB + """
                      ports:
                        - containerPort: 80
                      livenessProbe:
                        tcpSocket:
                          port: 80
                        initialDelaySeconds: 10
                        periodSeconds: 3
            """;

    private static Verdict judge(Workload workload, Assumptions assumptions) {
        return WorkloadJudgement.of(workload, assumptions, workload.scenario(assumptions, 600_000))
                .verdict();
    }

    private static String english(Verdict verdict) {
        return verdict.title().text(Locale.ENGLISH);
    }

    @Test
    void aLaterStartThatIsQuickerEndsTheRestarts() {
        Verdict verdict =
                judge(SHOP, Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(List.of(45_000L, 45_000L, 5_000L))));
        assertEquals(
                "It restarts twice before it starts: the app needs 45 s, the liveness probe allows 15 s, 19 s at best.",
                english(verdict));
        assertEquals(
                "它要重启 2 次才能启动：应用需要 45 秒，存活探针只保证 15 秒，最多 19 秒。", verdict.title().text(Locale.CHINESE));
    }

    /** A pod is as Ready as all of its containers. */
    @Test
    void aContainerWithoutProbesIsHeldBackByTheOneBesideIt() {
        String asked =
                Manifests.deployment("", "readinessProbe: {httpGet: {path: /ping, port: 8080}, periodSeconds: 3}\n");
        Verdict verdict = judge(Manifests.workload(asked + "        - name: helper\n"), Assumptions.DEFAULT);
        Verdict.Starts starts = assertInstanceOf(Verdict.Starts.class, verdict);
        assertTrue(starts.readyMs() >= 45_000, english(verdict));
        Verdict alone = judge(Manifests.workload(Manifests.deployment("", "image: web:1\n")), Assumptions.DEFAULT);
        assertInstanceOf(Verdict.NotAsked.class, alone);
    }

    @Test
    void aProbeThatKillsInAnOutageIsSaid() {
        Outage database = Outage.of(60_000, 75_000, Unresponsive.HANG);
        Verdict verdict = judge(
                SHOP,
                Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(5_000).out(List.of(database))));
        Verdict.OutageKills kills = assertInstanceOf(Verdict.OutageKills.class, verdict);
        assertEquals(15_000, kills.lastsMs());
        assertEquals(
                "It is restarted when it stops answering: that lasts 15 s, the liveness probe kills it after "
                        + Spoken.duration(kills.killedMs()).text(Locale.ENGLISH) + ".",
                english(verdict));
    }

    @Test
    void anOutageThatIsOverBeforeTheProbeActsIsNone() {
        Outage hiccup = Outage.of(60_000, 63_000, Unresponsive.HANG);
        assertInstanceOf(
                Verdict.NotAsked.class,
                judge(
                        SHOP,
                        Assumptions.DEFAULT.withEveryApp(
                                a -> a.servingAfter(5_000).out(List.of(hiccup)))));
    }

    @Test
    void whereNobodyIsSentNobodyIsSaidToBeRefused() {
        Verdict verdict = judge(SHOP, Assumptions.DEFAULT.withService(false).withEveryApp(a -> a.servingAfter(5_000)));
        assertEquals(
                "It counts as Ready 5 s before the app answers: a rollout does not wait for the app.",
                english(verdict));
    }

    @Test
    void aJobWithoutProbesRuns() {
        assertEquals(
                "It runs: the app needs 45 s, no probe ends it. Nothing waits for the pod of a Job to be Ready.",
                english(judge(Manifests.workload(JOB), Assumptions.DEFAULT)));
        assertEquals(
                "It runs: the app needs 5 s, the liveness probe allows 15 s. Nothing waits for the pod of a Job to be Ready.",
                english(judge(
                        Manifests.workload(PROBED), Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(5_000)))));
    }

    @Test
    void aJobWhoseTriesAllEndGivesUp() {
        assertEquals(
                "Every try is killed: the app needs 45 s, the liveness probe allows 15 s, 19 s at best."
                        + " The Job gives up after 2 retries.",
                english(judge(Manifests.workload(PROBED), Assumptions.DEFAULT)));
        assertEquals(
                "每次尝试都会失败：应用在 20 秒后自行退出。重试 2 次后，Job 放弃。",
                judge(Manifests.workload(JOB), Assumptions.DEFAULT.withEveryApp(a -> a.exitingAt(List.of(20_000L))))
                        .title()
                        .text(Locale.CHINESE));
    }
}
