package io.deploymentdesigner.check.explain;

import io.deploymentdesigner.diagnostic.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a code means.
 *
 * @param code such as {@code PROBE-SUCC}, {@code P01}, {@code PH001}
 * @param title what it is about
 * @param what what is wrong, where the title does not say it; several sentences where a code has several shapes
 * @param why why it matters
 * @param fix what would be right
 * @param source the upstream document or function that the rule follows; empty for what is our own
 * @param example lines that have the finding and the same ones mended; none for a fault of our own
 */
public record Explanation(
        String code,
        Message title,
        List<Message> what,
        Message why,
        Message fix,
        String source,
        Optional<ExamplePair> example) {
    /** Copies the sentences. */
    public Explanation {
        what = List.copyOf(what);
    }
}
