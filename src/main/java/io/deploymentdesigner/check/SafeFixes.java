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
 * @param made the titles of the fixes, in the order in which they were made
 */
public record SafeFixes(String text, List<Message> made) {
    private static final int MOST = 100;

    /** Tries every safe fix of a text. */
    public static SafeFixes of(String text, Feed feed, CheckOptions options) {
        List<Message> made = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        String now = text;
        Optional<Made> next = next(now, feed, options, tried);
        while (next.isPresent() && made.size() < MOST) {
            now = next.get().after();
            made.add(next.get().fix().title());
            next = next(now, feed, options, tried);
        }
        return new SafeFixes(now, List.copyOf(made));
    }

    /** A fix and the text it made. */
    private record Made(Fix fix, String after) {}

    private static Optional<Made> next(String text, Feed feed, CheckOptions options, Set<String> tried) {
        FixTrial trial = new FixTrial(text, feed, options);
        for (Diagnostic finding : trial.found()) {
            for (Fix fix : finding.fixes()) {
                boolean untried = fix.safe() && tried.add(finding.code() + finding.path() + fix.edits());
                Optional<String> after = untried ? trial.better(finding, fix) : Optional.empty();
                if (after.isPresent()) {
                    return Optional.of(new Made(fix, after.get()));
                }
            }
        }
        return Optional.empty();
    }
}
