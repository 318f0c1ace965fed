package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.ProxyCourse;
import java.util.List;
import java.util.function.Function;

/**
 * What advice needs to know besides the manifest.
 *
 * @param assumptions how the application and the node behave
 * @param proxy when a mesh's proxy is there; the assumptions count with it
 * @param others every object of the file, for Services and PodDisruptionBudgets
 * @param longestRequestMs how long the longest request takes, in milliseconds
 * @param rolloutLimitMs how long a rollout may take, in milliseconds
 * @param asWritten the template's own text of a scalar, placeholders kept, so that a fix can copy it
 */
public record AdviceContext(
        Assumptions assumptions,
        ProxyCourse proxy,
        List<Field> others,
        long longestRequestMs,
        long rolloutLimitMs,
        Function<Field, String> asWritten) {
    private static final long USUAL_REQUEST_MS = 5_000;
    private static final long USUAL_ROLLOUT_MS = 600_000;

    /** Copies the objects. */
    public AdviceContext {
        others = List.copyOf(others);
    }

    /** Requests of 5 s, rollouts of 10 minutes, and scalars as they were rendered. */
    public static AdviceContext of(Assumptions assumptions, List<Field> others) {
        return new AdviceContext(
                assumptions, ProxyCourse.NONE, others, USUAL_REQUEST_MS, USUAL_ROLLOUT_MS, Field::text);
    }

    /** The same for a pod with a proxy in it. */
    public AdviceContext behind(ProxyCourse course) {
        return new AdviceContext(
                assumptions.behind(course), course, others, longestRequestMs, rolloutLimitMs, asWritten);
    }

    /** The same with another way to find a scalar's own text. */
    public AdviceContext writing(Function<Field, String> other) {
        return new AdviceContext(assumptions, proxy, others, longestRequestMs, rolloutLimitMs, other);
    }

    /** The same with another longest request, in milliseconds. */
    public AdviceContext withLongestRequest(long ms) {
        return new AdviceContext(assumptions, proxy, others, ms, rolloutLimitMs, asWritten);
    }

    /** The same with another limit of a rollout, in milliseconds. */
    public AdviceContext withRolloutLimit(long ms) {
        return new AdviceContext(assumptions, proxy, others, longestRequestMs, ms, asWritten);
    }
}
