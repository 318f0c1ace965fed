package io.deploymentdesigner.check.advice;

import io.deploymentdesigner.kubernetes.Field;
import io.deploymentdesigner.probe.reading.Workload;
import java.util.List;

/**
 * How many pods a workload has at least: what a HorizontalPodAutoscaler of the file keeps, else {@code spec.replicas}.
 * An autoscaler overwrites {@code spec.replicas}, which is why a manifest under one is advised to leave it out.
 *
 * @param number the least number of pods
 * @param scaled whether an autoscaler decides
 */
public record Replicas(int number, boolean scaled) {
    /**
     * Reads it.
     *
     * @param others every object of the file
     */
    public static Replicas of(Workload workload, List<Field> others) {
        return others.stream()
                .filter(each -> scales(each, workload.object()))
                .findFirst()
                .map(each -> new Replicas(least(each.get("spec", "minReplicas")), true))
                .orElseGet(() -> new Replicas(workload.rollout().replicas(), false));
    }

    private static int least(Field minReplicas) {
        return minReplicas.exists() ? (int) minReplicas.intValue() : 1;
    }

    private static boolean scales(Field object, Field workload) {
        Field target = object.get("spec", "scaleTargetRef");
        return object.get("kind").text().equals("HorizontalPodAutoscaler")
                && together(object, workload)
                && target.get("kind").text().equals(workload.get("kind").text())
                && target.get("name")
                        .text()
                        .equals(workload.get("metadata", "name").text());
    }

    /** Whether two objects may be in one namespace; the file leaves it open where one of them does not say. */
    static boolean together(Field object, Field workload) {
        String here = object.get("metadata", "namespace").text();
        String there = workload.get("metadata", "namespace").text();
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }
}
