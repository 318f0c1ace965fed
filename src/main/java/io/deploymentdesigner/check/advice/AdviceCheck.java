package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.PodScenario;
import io.deploymentdesigner.probe.reading.ScenarioReader;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.verdict.Judgement;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Advice on probes, shutdown, rollout and containers; a workload without containers gets none. A container of the name
 * of the mesh's proxy is a customisation of that proxy, whose image and probes the injector fills in: it gets none either.
 */
public final class AdviceCheck {
    private static final List<BiConsumer<ContainerSubject, AdviceFindings>> CONTAINER_RULES = List.of(
            StartRules::killedWhileStarting,
            StartRules::delayAsStartProtection,
            PresenceRules::noReadiness,
            PresenceRules::noLiveness,
            PresenceRules::sameHandler,
            PresenceRules::livenessFasterThanReadiness,
            PresenceRules::livenessAsksDependencies,
            NumberRules::timeoutTooShort,
            NumberRules::timeoutLongerThanPeriod,
            NumberRules::successThreshold,
            NumberRules::probeGrace,
            NumberRules::oneLivenessFailure,
            NumberRules::oneReadinessFailure,
            NumberRules::readinessDelay,
            NumberRules::readinessPeriod,
            HandlerRules::check,
            TerminationRules::hookEatsGrace,
            TerminationRules::noHook,
            TerminationRules::sleepWithoutShell,
            TerminationRules::probeGrace,
            TerminationRules::noGrace,
            TerminationRules::requestsCut,
            TerminationRules::shellKeepsSigterm,
            ContainerRules::movingImage,
            ContainerRules::pullPolicy,
            ContainerRules::cpuForTheStart,
            ContainerRules::memoryForTheJvm);

    private static final List<BiConsumer<ContainerSubject, AdviceFindings>> AVAILABILITY_RULES = List.of(
            AvailabilityRules::noSoak,
            AvailabilityRules::soakShorterThanPeriod,
            AvailabilityRules::soakLongerThanDeadline,
            AvailabilityRules::availableAfterDeadline,
            AvailabilityRules::budgetLongerThanDeadline);

    private static final List<RolloutRule> ROLLOUT_RULES = List.of(
            RolloutRules::oneReplica,
            RolloutRules::recreate,
            RolloutRules::onlyPodGoesFirst,
            RolloutRules::bothBoundsNothing,
            RolloutRules::allMayGo,
            RolloutRules::tooLong,
            RolloutRules::drainIsBlocked,
            RolloutRules::oneNodeTakesAll,
            ContainerRules::workBeforeTheApp);

    private AdviceCheck() {}

    /** A rule about the whole workload. */
    private interface RolloutRule {
        void check(Workload workload, AdviceContext context, AdviceFindings findings);
    }

    /**
     * The findings about one object.
     *
     * @param object the rendered object; any kind without a pod template has none
     */
    public static List<Diagnostic> check(Field object, AdviceContext context) {
        AdviceFindings findings = new AdviceFindings();
        String kind = object.get("kind").text();
        if (ScenarioReader.reads(object) && !kind.equals("Job") && !kind.equals("CronJob")) {
            Workload workload = ScenarioReader.read(object).behind(context.proxy());
            boolean deployment = kind.equals("Deployment");
            containers(workload, context, deployment, findings);
            if (deployment) {
                ROLLOUT_RULES.forEach(rule -> rule.check(workload, context, findings));
            }
        }
        return findings.all();
    }

    private static void containers(
            Workload workload, AdviceContext context, boolean deployment, AdviceFindings findings) {
        PodScenario pod = workload.scenario(context.assumptions(), 0);
        for (int i = 0; i < pod.containers().size(); i++) {
            Judgement judgement = Judgement.of(pod, i, workload.rollout().minReadySeconds());
            ContainerSubject subject =
                    new ContainerSubject(workload, i, workload.containers().get(i), pod, judgement, context);
            if (subject.isProxy()) {
                continue;
            }
            CONTAINER_RULES.forEach(rule -> rule.accept(subject, findings));
            if (deployment) {
                AVAILABILITY_RULES.forEach(rule -> rule.accept(subject, findings));
            }
        }
    }
}
