package io.deploymentdesigner.fx.timeline;

import io.deploymentdesigner.check.Analysis;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.document.Intent;
import io.deploymentdesigner.fx.desk.Desk;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.util.Optional;

/** Makes the fixes that the timeline offers, and shows what they would change. */
final class TimelineMending {
    private final Desk desk;
    private final Runnable begins;
    private boolean busy;

    /**
     * Nothing is mended at first.
     *
     * @param begins called before a fix is made
     */
    TimelineMending(Desk desk, Runnable begins) {
        this.desk = desk;
        this.begins = begins;
    }

    /** Whether a fix is being made: the change of the text is its own. */
    boolean isBusy() {
        return busy;
    }

    /** What mends the pod; empty where nothing needs it. */
    Optional<Remedy> ofPod(TimelineAnswer answer) {
        return answer.fix().map(fix -> {
            Intent intent = Intent.of(fix, answer.document());
            return new Remedy(fix, () -> desk.preview(intent), () -> mend(() -> desk.perform(intent)));
        });
    }

    /** What mends the rollout: the pod, where its new pods do not serve, else how its old ones end. */
    Optional<Remedy> ofRollout(TimelineAnswer answer) {
        RolloutForecast forecast = answer.rollout().forecast();
        if (forecast.isEmpty()) {
            return Optional.empty();
        }
        boolean pod = forecast.availableMs() < 0 || forecast.hollow() || forecast.early();
        return pod ? ofPod(answer) : draining();
    }

    /** What mends the finding that callers are refused when a pod ends. */
    private Optional<Remedy> draining() {
        return Optional.ofNullable(desk.analysis().get())
                .map(Analysis::diagnostics)
                .flatMap(found -> found.filter(
                                d -> d.code().equals("D02") && !d.fixes().isEmpty())
                        .findFirst())
                .map(this::remedy);
    }

    private Remedy remedy(Diagnostic finding) {
        var fix = finding.fixes().getFirst();
        return new Remedy(fix, () -> desk.preview(finding, fix), () -> mend(() -> desk.perform(finding, fix)));
    }

    private void mend(Runnable fix) {
        busy = true;
        begins.run();
        fix.run();
        busy = false;
    }

    /** Takes the last edit back. */
    void undo() {
        desk.undo();
    }
}
