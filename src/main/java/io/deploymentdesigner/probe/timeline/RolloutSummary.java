package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.Optional;

/** A row of a rollout in one sentence, for those who hear it instead of seeing it. */
public final class RolloutSummary {
    private RolloutSummary() {}

    /** The row with this id in words; empty where there is none. */
    public static Optional<Message> of(RolloutView rollout, String row) {
        return switch (row) {
            case "capacity" ->
                Optional.of(Told.message("summary.capacity", rollout.forecast().title()));
            case "callers" -> Optional.of(LaneSummary.callers(new Lane.Callers(rollout.callers()), rollout.viewMs()));
            default ->
                rollout.pods().stream()
                        .filter(pod -> pod.row().equals(row))
                        .map(RolloutSummary::words)
                        .findFirst();
        };
    }

    private static Message words(RolloutPod pod) {
        String number = Integer.toString(pod.number());
        if (!pod.isNew()) {
            return pod.endsMs() < 0
                    ? Told.message("summary.old.stays", number)
                    : Told.message("summary.old", number, Spoken.instant(pod.endsMs()));
        }
        String created = Spoken.instant(pod.createdMs());
        return pod.readyMs() < 0 || pod.availableMs() < 0
                ? Told.message("summary.new.never", number, created)
                : Told.message(
                        "summary.new",
                        number,
                        created,
                        Spoken.instant(pod.readyMs()),
                        Spoken.instant(pod.availableMs()));
    }
}
