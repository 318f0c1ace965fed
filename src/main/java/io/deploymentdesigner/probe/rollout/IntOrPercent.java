package io.deploymentdesigner.probe.rollout;

import java.util.Optional;

/**
 * A number of pods, or a share of the replicas.
 *
 * @param value pods, or percent
 * @param percent whether it is a share
 */
public record IntOrPercent(int value, boolean percent) {
    /** The API's default for maxSurge and maxUnavailable. */
    public static final IntOrPercent QUARTER = new IntOrPercent(25, true);

    /** Negative numbers count as 0. */
    public IntOrPercent {
        value = Math.max(0, value);
    }

    /** Reads {@code 2} and {@code 25%}; empty for anything else. */
    public static Optional<IntOrPercent> parse(String text) {
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1) : text;
        if (!digits.matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new IntOrPercent(Integer.parseInt(digits), percent));
    }

    /** Of so many replicas, a share rounded up, as for maxSurge. */
    public int roundedUp(int replicas) {
        return percent ? (int) Math.min(Integer.MAX_VALUE, ((long) replicas * value + 99) / 100) : value;
    }

    /** Of so many replicas, a share rounded down, as for maxUnavailable. */
    public int roundedDown(int replicas) {
        return percent ? (int) Math.min(Integer.MAX_VALUE, (long) replicas * value / 100) : value;
    }

    /** As a manifest writes it. */
    @Override
    public String toString() {
        return percent ? value + "%" : Integer.toString(value);
    }
}
