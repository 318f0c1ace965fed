package io.deploymentdesigner.probe.timeline;

/**
 * One tick of a probe worker.
 *
 * @param at when, in milliseconds
 * @param end when its result was known
 * @param kind what it came to
 * @param run how many equal results in a row it makes; 0 for a skipped one
 * @param acts whether it changed something
 */
public record Mark(long at, long end, Kind kind, int run, boolean acts) {
    /** What a tick can come to. */
    public enum Kind {
        SUCCESS,
        FAILURE,
        TIMEOUT,
        ABORTED,
        ERROR,
        SKIPPED
    }
}
