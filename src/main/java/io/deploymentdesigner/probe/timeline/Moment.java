package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import java.util.List;

/**
 * Something that happens, with its cause in words.
 *
 * @param at when, in milliseconds
 * @param tone how it is meant
 * @param lane id of the lane it belongs to
 * @param title what happens
 * @param lines why, and what follows; up to two sentences
 */
public record Moment(long at, Tone tone, String lane, Message title, List<Message> lines) {
    /** How a moment is meant. */
    public enum Tone {
        BAD,
        NOTE,
        GOOD
    }

    /** Copies the lines. */
    public Moment {
        lines = List.copyOf(lines);
    }
}
