package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import java.util.Optional;

/**
 * Something that lasts.
 *
 * @param from first millisecond
 * @param to millisecond after the last
 * @param kind what it is
 * @param text what stands in it, where there is room
 */
public record Span(long from, long to, Kind kind, Optional<Message> text) {
    /** What can last. */
    public enum Kind {
        /** Sandbox and image pull. */
        PULL,
        /** The application does not answer yet. */
        STARTING,
        /** The application answers. */
        SERVING,
        /** The application has stopped answering for a while. */
        OUTAGE,
        /** From SIGTERM of a probe to the exit. */
        KILLED,
        /** From a planned SIGTERM to the exit. */
        ENDING,
        /** Waiting for the next start. */
        BACK_OFF,
        /** A condition holds. */
        TRUE,
        /** A condition is on its way: minReadySeconds. */
        COUNTING,
        /** Whether it holds depends on phase, jitter or propagation. */
        POSSIBLE,
        /** Callers are sent here and get answers. */
        SERVED,
        /** Callers are sent here and are refused. */
        REFUSED,
        /** Nobody is sent here. */
        NOBODY
    }

    /** A span without words. */
    public static Span of(long from, long to, Kind kind) {
        return new Span(from, to, kind, Optional.empty());
    }

    /** A span with words. */
    public static Span of(long from, long to, Kind kind, Message text) {
        return new Span(from, to, kind, Optional.of(text));
    }

    /** How long it lasts, in milliseconds. */
    public long length() {
        return to - from;
    }

    /** How much of it lies before {@code end}, in milliseconds. */
    public long lengthUntil(long end) {
        return Math.max(0, Math.min(to, end) - from);
    }
}
