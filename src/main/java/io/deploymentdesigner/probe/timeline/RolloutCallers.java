package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What callers meet in a rollout: they are sent to every Ready pod, and some of these do not answer yet, or no longer. */
final class RolloutCallers {
    private static final int MOST_ROWS = 400;

    private RolloutCallers() {}

    /** The spans from before the change to {@code end}, then those where calls may be refused because a pod ends. */
    static List<Span> of(RolloutForecast forecast, Assumptions assumptions, List<RolloutRow> rows, long end) {
        List<RolloutPod> pods = rows.stream().map(RolloutRow::pod).toList();
        List<RolloutPod> some = pods.stream().limit(MOST_ROWS).toList();
        List<Span> spans = new ArrayList<>();
        long from = -end;
        for (long to : cuts(some, end)) {
            join(spans, from, to, assumptions.behindService() ? kind(some, from) : Span.Kind.NOBODY);
            from = to;
        }
        List<Span> told =
                new ArrayList<>(spans.stream().map(s -> worded(s, some)).toList());
        if (!forecast.drains()) {
            pods.stream()
                    .filter(p -> !p.isNew() && p.endsMs() >= 0)
                    .map(RolloutPod::endsMs)
                    .distinct()
                    .limit(200)
                    .forEach(at -> told.add(Span.of(
                            at + forecast.end().answersMs(),
                            at + assumptions.propagationMs(),
                            Span.Kind.POSSIBLE,
                            late())));
        }
        return told;
    }

    private static Message late() {
        return Told.message("callers.possible");
    }

    private static SortedSet<Long> cuts(List<RolloutPod> pods, long end) {
        SortedSet<Long> cuts = new TreeSet<>(List.of(0L, end));
        for (RolloutPod pod : pods) {
            for (long at : new long[] {pod.readyMs(), pod.servesMs(), pod.endsMs()}) {
                if (at > 0 && at < end) {
                    cuts.add(at);
                }
            }
        }
        return cuts;
    }

    private static Span.Kind kind(List<RolloutPod> pods, long at) {
        if (pods.stream().noneMatch(p -> p.called(at) || (!p.isNew() && at < 0))) {
            return Span.Kind.NOBODY;
        }
        boolean all = pods.stream().filter(p -> p.called(at)).allMatch(p -> p.answers(at));
        return all ? Span.Kind.SERVED : Span.Kind.REFUSED;
    }

    private static Span worded(Span span, List<RolloutPod> pods) {
        boolean some = pods.stream().anyMatch(p -> p.called(span.from()) && p.answers(span.from()));
        String key = switch (span.kind()) {
            case SERVED -> "callers.served";
            case REFUSED -> some ? "callers.some" : "callers.refused";
            default -> "callers.nobody";
        };
        return Span.of(span.from(), span.to(), span.kind(), Told.message(key));
    }

    private static void join(List<Span> spans, long from, long to, Span.Kind kind) {
        if (!spans.isEmpty() && spans.getLast().kind() == kind) {
            spans.add(Span.of(spans.removeLast().from(), to, kind));
        } else {
            spans.add(Span.of(from, to, kind));
        }
    }
}
