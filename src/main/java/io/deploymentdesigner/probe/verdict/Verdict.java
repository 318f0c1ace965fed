package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.probe.ProbeKind;
import java.util.Optional;

/** What will become of a pod, in a sentence. Times are milliseconds; Ready is counted from the pod's arrival. */
public sealed interface Verdict {
    /** How bad it is; empty when all is well. */
    Optional<Severity> severity();

    /** The sentence. */
    Message title();

    /** The pod fails. */
    sealed interface Fault extends Verdict {
        @Override
        default Optional<Severity> severity() {
            return Optional.of(Severity.ERROR);
        }
    }

    /** The pod fails at times, or its callers do. */
    sealed interface Doubt extends Verdict {
        @Override
        default Optional<Severity> severity() {
            return Optional.of(Severity.WARNING);
        }
    }

    /** Nothing fails, but something is worth to be known. */
    sealed interface Remark extends Verdict {
        @Override
        default Optional<Severity> severity() {
            return Optional.of(Severity.HINT);
        }
    }

    /** All is well. */
    sealed interface Fine extends Verdict {
        @Override
        default Optional<Severity> severity() {
            return Optional.empty();
        }
    }

    /**
     * Every phase kills every attempt.
     *
     * @param needsMs what the application needs
     */
    record CertainLoop(StartBudget budget, long needsMs, int phases) implements Fault {
        @Override
        public Message title() {
            return Spoken.message(
                    "verdict.loop",
                    Spoken.duration(needsMs),
                    Spoken.probe(budget.kind()),
                    Spoken.duration(budget.guaranteedMs()),
                    Spoken.duration(budget.bestMs()));
        }
    }

    /**
     * Some phases kill, some do not.
     *
     * @param killing at how many phases it is killed at least once
     * @param phases of how many
     */
    record DependsOnPhase(StartBudget budget, long needsMs, int killing, int phases) implements Doubt {
        @Override
        public Message title() {
            return Spoken.message(
                    "verdict.depends",
                    Spoken.duration(needsMs),
                    Spoken.probe(budget.kind()),
                    Spoken.duration(budget.guaranteedMs()),
                    Spoken.duration(budget.bestMs()),
                    Integer.toString(killing),
                    Integer.toString(phases));
        }
    }

    /**
     * Every phase kills it at first, some let a later start live.
     *
     * @param least how often it is killed at the luckiest phase
     * @param most at the unluckiest
     */
    record RestartsFirst(StartBudget budget, long needsMs, int least, int most) implements Doubt {
        @Override
        public Message title() {
            return Spoken.message(
                    "verdict.restartsFirst",
                    Spoken.duration(needsMs),
                    Spoken.probe(budget.kind()),
                    Spoken.duration(budget.guaranteedMs()),
                    Spoken.duration(budget.bestMs()),
                    least == most
                            ? Spoken.message("times", least, Integer.toString(least))
                            : Spoken.message("times.range", Integer.toString(least), Integer.toString(most)));
        }
    }

    /**
     * It starts, stops answering later, and is killed for that.
     *
     * @param lastsMs how long it does not answer; {@link Long#MAX_VALUE} for ever
     * @param killedMs milliseconds from its last answers to SIGTERM
     */
    record OutageKills(long lastsMs, long killedMs) implements Doubt {
        @Override
        public Message title() {
            return Spoken.message(
                    lastsMs == Long.MAX_VALUE ? "verdict.outage.endless" : "verdict.outage",
                    lastsMs == Long.MAX_VALUE ? "" : Spoken.duration(lastsMs),
                    Spoken.probe(ProbeKind.LIVENESS),
                    Spoken.duration(killedMs));
        }
    }

    /** The application ends by itself before it serves, or soon after. */
    record EndsItself(long exitAtMs) implements Fault {
        @Override
        public Message title() {
            return Spoken.message("verdict.ends", Spoken.duration(exitAtMs));
        }
    }

    /** A mesh's agent answers every liveness or startup probe with an error, because it does not know the probe's port. */
    record AgentRefuses(ProbeKind probe) implements Fault {
        @Override
        public Message title() {
            return Spoken.message("verdict.refused", Spoken.probe(probe));
        }
    }

    /** It runs, but its readiness or startup never becomes true at any phase. */
    record NeverReady(ProbeKind probe, Reason reason) implements Fault {
        /** Why. */
        public enum Reason {
            /** The probe names a port that the container does not declare. */
            UNKNOWN_PORT,
            /** The answers take longer than timeoutSeconds. */
            TOO_SLOW,
            /** The application does not answer in the time looked at. */
            NOT_SERVING
        }

        @Override
        public Message title() {
            return Spoken.message("verdict.never." + reason.name(), Spoken.probe(probe));
        }
    }

    /**
     * It starts, but Ready does not wait for the application.
     *
     * @param called whether a Service sends callers to it
     */
    record NotAsked(long needsMs, boolean probed, boolean called) implements Doubt {
        @Override
        public Message title() {
            String key = !called ? "verdict.notAsked.uncalled" : probed ? "verdict.notAsked" : "verdict.noProbes";
            return Spoken.message(key, Spoken.duration(needsMs));
        }
    }

    /** It starts at every phase, with less than one period to spare. */
    record SurvivesNarrowly(StartBudget budget, long needsMs) implements Remark {
        /** What is left of the guaranteed budget. */
        public long marginMs() {
            return budget.guaranteedMs() - needsMs;
        }

        @Override
        public Message title() {
            return Spoken.message("verdict.narrow", Spoken.duration(Math.max(0, marginMs())));
        }
    }

    /**
     * It starts.
     *
     * @param budget what decides, empty where no probe kills
     * @param readyMs about when it is Ready
     * @param availableMs about when it is Available
     */
    record Starts(Optional<StartBudget> budget, long needsMs, long readyMs, long availableMs) implements Fine {
        @Override
        public Message title() {
            String ready = Spoken.instant(readyMs);
            String available = Spoken.instant(availableMs);
            return budget.map(b -> Spoken.message(
                            "verdict.starts",
                            Spoken.duration(needsMs),
                            Spoken.probe(b.kind()),
                            Spoken.duration(b.guaranteedMs()),
                            ready,
                            available))
                    .orElseGet(() ->
                            Spoken.message("verdict.starts.unguarded", Spoken.duration(needsMs), ready, available));
        }
    }

    /** The manifest has no app container. */
    record NoContainers() implements Remark {
        @Override
        public Message title() {
            return Spoken.message("verdict.noContainers");
        }
    }

    /** A Job's pod that no probe ends; nobody waits for it to be Ready. */
    record JobRuns(Optional<StartBudget> budget, long needsMs) implements Fine {
        @Override
        public Message title() {
            return budget.map(b -> Spoken.message(
                            "verdict.job.guarded",
                            Spoken.duration(needsMs),
                            Spoken.probe(b.kind()),
                            Spoken.duration(b.guaranteedMs())))
                    .orElseGet(() -> Spoken.message("verdict.job.runs", Spoken.duration(needsMs)));
        }
    }

    /**
     * A Job whose tries all end before they are through.
     *
     * @param each what becomes of each try: a certain loop, a probe that is refused, or an end by itself
     * @param retries the Job's backoffLimit
     */
    record JobFails(Verdict each, int retries) implements Fault {
        @Override
        public Message title() {
            Message end = Spoken.message("verdict.job.limit", retries, Integer.toString(retries));
            return switch (each) {
                case CertainLoop loop ->
                    Spoken.message(
                            "verdict.job.loop",
                            end,
                            Spoken.duration(loop.needsMs()),
                            Spoken.probe(loop.budget().kind()),
                            Spoken.duration(loop.budget().guaranteedMs()),
                            Spoken.duration(loop.budget().bestMs()));
                case AgentRefuses refuses -> Spoken.message("verdict.job.refused", end, Spoken.probe(refuses.probe()));
                case EndsItself itself -> Spoken.message("verdict.job.ends", end, Spoken.duration(itself.exitAtMs()));
                default -> end;
            };
        }
    }
}
