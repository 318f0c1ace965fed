package io.deploymentdesigner.probe.drawing;

import io.deploymentdesigner.probe.ProbeKind;
import java.util.Optional;

/**
 * A place that can be dragged.
 *
 * @param id stable, such as {@code handle-0-liveness-period}
 * @param target what it sets
 * @param container of which container, from 0
 * @param probe of which probe; empty for the application
 * @param value what is set now: seconds, or a count; for the application milliseconds
 * @param x middle, in px
 * @param y middle, in px
 */
public record Handle(
        String id, Target target, int container, Optional<ProbeKind> probe, long value, double x, double y) {
    /** Half of the side of the square that answers to the pointer, in px. */
    public static final double REACH = 12;

    /** What a handle sets. */
    public enum Target {
        INITIAL_DELAY("initialDelaySeconds"),
        PERIOD("periodSeconds"),
        FAILURE_THRESHOLD("failureThreshold"),
        SERVES_AFTER("");

        private final String field;

        Target(String field) {
            this.field = field;
        }

        /** The probe's field; empty for the application's start-up time, which no file holds. */
        public String field() {
            return field;
        }
    }

    /** Whether the point lies on it. */
    public boolean covers(double px, double py) {
        return Math.abs(px - x) <= REACH && Math.abs(py - y) <= REACH;
    }
}
