package io.deploymentdesigner.probe.rollout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rolling update, as reconcileNewReplicaSet and reconcileOldReplicaSets (rolling.go) step through it: scale up as far
 * as the surge allows, else scale down, broken old pods first, as far as the available ones allow.
 */
public final class RolloutSimulation {
    private static final int MOST_STEPS = 20_000;

    private final RolloutScenario scenario;
    private final int replicas;
    private final int surge;
    private final int unavailable;
    private final TreeMap<Long, Integer> becomeAvailable = new TreeMap<>();
    private final List<RolloutStep> steps = new ArrayList<>();
    private long now;
    private int created;
    private int newAvailable;
    private int old;
    private int oldBroken;

    private RolloutSimulation(RolloutScenario scenario) {
        this.scenario = scenario;
        this.replicas = scenario.replicas();
        this.surge = scenario.surge();
        this.unavailable = scenario.unavailable();
        this.old = replicas;
        this.oldBroken = scenario.oldUnavailable();
    }

    /** Runs the update to its end, or until nothing more can happen. */
    public static RolloutRun run(RolloutScenario scenario) {
        return new RolloutSimulation(scenario).run();
    }

    /**
     * Runs Recreate: all old pods go, then all new ones come (recreate.go).
     *
     * @param endsMs milliseconds the old pods take to end
     */
    public static RolloutRun recreate(RolloutScenario scenario, long endsMs) {
        RolloutSimulation simulation = new RolloutSimulation(scenario);
        simulation.record();
        simulation.old = 0;
        simulation.oldBroken = 0;
        simulation.record();
        simulation.now = endsMs;
        return simulation.run();
    }

    private RolloutRun run() {
        record();
        while (steps.size() < MOST_STEPS) {
            if (scaleUp() || scaleDown()) {
                record();
            } else if (newAvailable == replicas && old == 0) {
                return result(true, false);
            } else if (!awaitNextAvailable()) {
                return result(false, false);
            } else {
                record();
            }
        }
        return result(false, true);
    }

    private void record() {
        steps.add(new RolloutStep(now, created, old, newAvailable, old - oldBroken));
    }

    private boolean scaleUp() {
        int add = Math.min(
                (int) Math.min((long) replicas + surge - created - old, Integer.MAX_VALUE), replicas - created);
        if (add <= 0) {
            return false;
        }
        int each = Math.clamp(scenario.timeToAvailableMs().size() - 1L - created, 0, add);
        for (int i = 0; i < each; i++) {
            create(1);
        }
        create(add - each);
        return true;
    }

    /** Creates pods that all need the same time. */
    private void create(int pods) {
        long needs = scenario.timeToAvailable(created);
        created += pods;
        if (needs == 0) {
            newAvailable += pods;
        } else if (needs > 0 && pods > 0) {
            becomeAvailable.merge(now + needs, pods, Integer::sum);
        }
    }

    private boolean scaleDown() {
        int least = replicas - unavailable;
        int most = (int) Math.min(Integer.MAX_VALUE, (long) old - least + newAvailable);
        if (old == 0 || most <= 0) {
            return false;
        }
        int broken = Math.min(most, oldBroken);
        int healthy = Math.clamp((long) newAvailable + old - oldBroken - least, 0, old - broken);
        old -= broken + healthy;
        oldBroken = Math.max(0, oldBroken - broken - healthy);
        return broken + healthy > 0;
    }

    private boolean awaitNextAvailable() {
        Map.Entry<Long, Integer> next = becomeAvailable.pollFirstEntry();
        if (next == null) {
            return false;
        }
        now = next.getKey();
        newAvailable += next.getValue();
        return true;
    }

    private RolloutRun result(boolean complete, boolean cutShort) {
        int least = steps.stream().mapToInt(RolloutStep::available).min().orElse(0);
        int most = steps.stream().mapToInt(RolloutStep::total).max().orElse(0);
        return new RolloutRun(steps, complete, now, least, most, cutShort);
    }
}
