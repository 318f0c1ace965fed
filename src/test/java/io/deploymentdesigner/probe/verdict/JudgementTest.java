package io.deploymentdesigner.probe.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.deploymentdesigner.probe.AppBehaviour;
import io.deploymentdesigner.probe.ContainerScenario;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Manifests;
import io.deploymentdesigner.probe.reading.Workload;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Workload SHOP = Manifests.workload(Manifests.SPRING_BOOT);

    @Test
    void anAppThatNeedsMoreThanTheBestPhaseAllowsRestartsForEver() {
        Verdict verdict = judge(45_000, c -> c);

        assertInstanceOf(Verdict.CertainLoop.class, verdict);
        assertEquals(
                "It restarts for ever: the app needs 45 s, the liveness probe allows 15 s, 19 s at best.",
                english(verdict));
        assertEquals("它会一直重启：应用需要 45 秒，存活探针只保证 15 秒，最多 19 秒。", verdict.title().text(Locale.CHINESE));
    }

    @Test
    void betweenTheTwoThePhaseDecides() {
        Verdict.DependsOnPhase verdict = assertInstanceOf(Verdict.DependsOnPhase.class, judge(17_000, c -> c));

        assertEquals(48, verdict.phases());
        assertEquals(true, verdict.killing() > 0 && verdict.killing() < 48);
    }

    @Test
    void theGuaranteedBudgetIsKeptAtEveryPhase() {
        assertInstanceOf(Verdict.NotAsked.class, judge(15_000, c -> c));
    }

    @Test
    void theProposedStartupProbeMendsIt() {
        StartupProposal proposal =
                StartupProposal.of(scenario(45_000).containers().getFirst());
        assertEquals(24, proposal.probe().failureThreshold());
        assertEquals(68_000, proposal.guaranteedMs());

        Verdict verdict = judge(
                45_000,
                c -> c.with(ProbeKind.STARTUP, proposal.probe())
                        .with(ProbeKind.READINESS, new ProbeSpec(0, 3, 0, 0, 2, 0)));
        assertEquals(
                "It starts: the app needs 45 s, the startup probe allows 68 s. Ready at about 0:48, Available at about 1:18.",
                english(verdict));
    }

    @Test
    void aStartWithLessThanAPeriodToSpareIsNarrow() {
        Verdict verdict = judge(44_000, c -> c.with(ProbeKind.STARTUP, new ProbeSpec(0, 10, 0, 0, 6, 0)));
        assertEquals("It starts, with 5 s to spare. One slow node is enough to restart it.", english(verdict));
    }

    @Test
    void answersSlowerThanTheTimeoutAreNeverReady() {
        PodScenario pod = SHOP.scenario(
                Assumptions.DEFAULT.withEveryApp(
                        a -> new AppBehaviour(List.of(0L), a.beforeServing(), 1_500, a.outages(), a.exitAtMs(), 0)),
                600_000);
        Verdict verdict = Judgement.of(
                        pod.withContainer(
                                0, c -> c.with(ProbeKind.LIVENESS, null).with(ProbeKind.READINESS, ProbeSpec.DEFAULT)),
                        0)
                .verdict();
        assertEquals("It never becomes Ready: the readiness probe gives up before the app answers.", english(verdict));
    }

    @Test
    void noContainersIsASentence() {
        PodScenario empty = Manifests.workload("kind: Deployment\n").scenario(Assumptions.DEFAULT, 60_000);
        assertInstanceOf(Verdict.NoContainers.class, Judgement.of(empty, 0).verdict());
    }

    private static Verdict judge(long needsMs, UnaryOperator<ContainerScenario> change) {
        return Judgement.of(scenario(needsMs).withContainer(0, change), 30).verdict();
    }

    private static PodScenario scenario(long needsMs) {
        return SHOP.scenario(Assumptions.DEFAULT.withEveryApp(a -> a.servingAfter(needsMs)), 600_000);
    }

    private static String english(Verdict verdict) {
        return verdict.title().text(Locale.ENGLISH);
    }
}
