package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.diagnostic.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a code means.
 *
 * @param code such as {@code PROBE-SUCC}, {@code P01}, {@code PH001}
 * @param title what it is about, where a family of rules has a title
 * @param what what is wrong when it is shown; several sentences where a code has several shapes
 * @param why why it matters, where the sentence before does not say it
 * @param fix what would be right, where the sentence before does not say it
 * @param source the upstream function that the rule follows; empty for what is our own
 */
public record Explanation(
        String code,
        Optional<Message> title,
        List<Message> what,
        Optional<Message> why,
        Optional<Message> fix,
        String source) {
    /** Copies the sentences. */
    public Explanation {
        what = List.copyOf(what);
    }
}
