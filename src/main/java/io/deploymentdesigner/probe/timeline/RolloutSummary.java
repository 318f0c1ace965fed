package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.Optional;
import java.util.stream.Stream;

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
                Stream.concat(rollout.pods().stream().map(pod -> new RolloutRow(pod, 1)), rollout.rows().stream())
                        .filter(each -> each.id().equals(row))
                        .map(RolloutSummary::words)
                        .findFirst();
        };
    }

    private static Message words(RolloutRow row) {
        RolloutPod pod = row.pod();
        String first = Integer.toString(pod.number());
        String last = Integer.toString(row.last());
        if (!pod.isNew()) {
            return pod.endsMs() < 0
                    ? Told.message("summary.old.stays", row.pods(), first, last)
                    : Told.message("summary.old", row.pods(), first, last, Spoken.instant(pod.endsMs()));
        }
        String created = Spoken.instant(pod.createdMs());
        return pod.readyMs() < 0 || pod.availableMs() < 0
                ? Told.message("summary.new.never", row.pods(), first, last, created)
                : Told.message(
                        "summary.new",
                        row.pods(),
                        first,
                        last,
                        created,
                        Spoken.instant(pod.readyMs()),
                        Spoken.instant(pod.availableMs()));
    }
}
