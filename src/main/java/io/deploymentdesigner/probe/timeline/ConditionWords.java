package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.reading.Workload;
import io.deploymentdesigner.probe.verdict.Judgement;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;

/** What stands in the bars of Ready and Available. */
final class ConditionWords {
    private static final long WORTH_A_BAND_MS = 500;

    private ConditionWords() {}

    /** Ready, with the stretch that depends on phase before its first bar. */
    static List<Span> ready(List<Span> ready, Workload workload, Judgement judgement, Assumptions assumptions) {
        if (ready.isEmpty()) {
            return ready;
        }
        List<Span> spans = new ArrayList<>(ready);
        Span first = spans.removeFirst();
        boolean asked = workload.containers().stream().anyMatch(c -> c.probe(ProbeKind.READINESS) != null);
        if (!asked) {
            spans.addFirst(Span.of(first.from(), first.to(), Span.Kind.TRUE, Told.message("ready.notAsked")));
            return spans;
        }
        long earliest =
                assumptions.startDelayMs() + judgement.sweep().earliestReady().orElse(0);
        long latest =
                assumptions.startDelayMs() + judgement.sweep().latestReady().orElse(0);
        boolean banded = latest - earliest >= WORTH_A_BAND_MS && latest < first.to() && earliest <= first.from();
        if (!banded) {
            spans.addFirst(first);
            return spans;
        }
        spans.addFirst(Span.of(
                latest,
                first.to(),
                Span.Kind.TRUE,
                Told.message("ready.band", Spoken.instant(earliest), Spoken.instant(latest))));
        spans.addFirst(Span.of(earliest, latest, Span.Kind.POSSIBLE));
        return spans;
    }

    static List<Span> available(List<Span> spans, int minReadySeconds) {
        List<Span> worded = new ArrayList<>();
        for (Span span : spans) {
            boolean counted = span.kind() == Span.Kind.COUNTING && span.length() >= 1000L * minReadySeconds;
            worded.add(
                    switch (span.kind()) {
                        case TRUE -> Span.of(span.from(), span.to(), span.kind(), Told.message("available.true"));
                        case COUNTING ->
                            Span.of(
                                    span.from(),
                                    span.to(),
                                    span.kind(),
                                    counted
                                            ? Told.message("available.counting", Spoken.duration(span.length()))
                                            : Told.message(
                                                    "available.broken",
                                                    Spoken.seconds(span.length() / 1000 * 1000),
                                                    Integer.toString(minReadySeconds)));
                        default -> span;
                    });
        }
        return worded;
    }
}
