package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.PodEvent;
import io.deploymentdesigner.probe.PodRun;
import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The ticks of one probe, sent and skipped, in the order of time. */
final class ProbeMarks {
    private ProbeMarks() {}

    static List<Mark> of(PodRun run, int container, ProbeKind kind) {
        Stream<Mark> sent = run.events(PodEvent.Probed.class)
                .filter(p -> p.container() == container && p.probe() == kind)
                .map(p -> new Mark(p.at(), p.end(), kind(p.result()), p.run(), p.acts()));
        Stream<Mark> skipped = run.skipped().stream()
                .filter(s -> s.container() == container && s.probe() == kind)
                .map(s -> new Mark(s.at(), s.at(), Mark.Kind.SKIPPED, 0, false));
        return Stream.concat(sent, skipped)
                .sorted(Comparator.comparingLong(Mark::at))
                .toList();
    }

    private static Mark.Kind kind(ProbeResult result) {
        return switch (result) {
            case SUCCESS -> Mark.Kind.SUCCESS;
            case FAILURE -> Mark.Kind.FAILURE;
            case TIMEOUT -> Mark.Kind.TIMEOUT;
            case ABORTED -> Mark.Kind.ABORTED;
            case ERROR -> Mark.Kind.ERROR;
        };
    }
}
