package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.placeholder.Feed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All safe fixes of a file at once. Each is tried on a copy and kept only if the file checks better after it, so that
 * fixes compose and none is made for nothing. A pure function; run it off the window's thread.
 *
 * @param text the file with the fixes made; the file itself where there was none
 * @param made the fixes, in the order in which they were made
 */
public record SafeFixes(String text, List<Made> made) {
    private static final int MOST = 100;

    /** Tries every safe fix of a text. */
    public static SafeFixes of(String text, Feed feed, CheckOptions options) {
        List<Made> made = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        String now = text;
        Optional<Step> next = next(now, feed, options, tried);
        while (next.isPresent() && made.size() < MOST) {
            now = next.get().after();
            made.add(next.get().made());
            next = next(now, feed, options, tried);
        }
        return new SafeFixes(now, List.copyOf(made));
    }

    /**
     * A fix that was made.
     *
     * @param code what it mends
     * @param path where
     * @param title what it does
     */
    public record Made(String code, String path, Message title) {}

    private record Step(Made made, String after) {}

    private static Optional<Step> next(String text, Feed feed, CheckOptions options, Set<String> tried) {
        FixTrial trial = new FixTrial(text, feed, options);
        for (Diagnostic finding : trial.found()) {
            for (Fix fix : finding.fixes()) {
                boolean untried = fix.safe() && tried.add(finding.code() + finding.path() + fix.edits());
                Optional<String> after = untried ? trial.better(finding, fix) : Optional.empty();
                if (after.isPresent()) {
                    Made made = new Made(finding.code(), finding.path(), fix.title());
                    return Optional.of(new Step(made, after.get()));
                }
            }
        }
        return Optional.empty();
    }
}
