package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.desk.Desk;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the fixes that the timeline offers, and shows what they would change. */
final class TimelineMending {
    private final Desk desk;
    private final Supplier<@Nullable TimelineAnswer> answer;
    private final Runnable begins;
    private boolean busy;

    /**
     * Nothing is mended at first.
     *
     * @param begins called before a fix is made
     */
    TimelineMending(Desk desk, Supplier<@Nullable TimelineAnswer> answer, Runnable begins) {
        this.desk = desk;
        this.answer = answer;
        this.begins = begins;
    }

    /** Whether a fix is being made: the change of the text is its own. */
    boolean isBusy() {
        return busy;
    }

    /** The finding that says callers are refused when a pod ends, with its fix; empty where all is well. */
    Optional<Diagnostic> undrained() {
        Analysis analysis = desk.analysis().get();
        return analysis == null
                ? Optional.empty()
                : analysis.diagnostics()
                        .filter(d -> d.code().equals("D02") && !d.fixes().isEmpty())
                        .findFirst();
    }

    /** Makes the fix, and remembers what it was like before. */
    void fix() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.fix().ifPresent(fix -> mend(() -> desk.perform(intent(fix, shown))));
        }
    }

    /** Makes the fix of a finding, and remembers what it was like before. */
    void fix(Diagnostic finding, Fix fix) {
        mend(() -> desk.perform(finding, fix));
    }

    private void mend(Runnable fix) {
        busy = true;
        begins.run();
        fix.run();
        busy = false;
    }

    private static Intent intent(Fix fix, TimelineAnswer shown) {
        return Intent.of(fix, shown.document()).madeFor(shown.template());
    }

    /** Takes the last edit back. */
    void undo() {
        desk.undo();
    }

    /** Shows in the diff view what the fix would change. */
    void preview() {
        TimelineAnswer shown = answer.get();
        if (shown != null) {
            shown.fix().ifPresent(fix -> desk.preview(intent(fix, shown)));
        }
    }
}
