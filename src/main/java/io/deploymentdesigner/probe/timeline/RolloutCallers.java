package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.reading.Assumptions;
import io.deploymentdesigner.probe.verdict.RolloutForecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What callers meet in a rollout: they are sent to every Ready pod, and some of these do not answer yet, or no longer. */
final class RolloutCallers {
    /** By how much the pods that are called change at a time in milliseconds. */
    private final SortedMap<Long, Change> changes = new TreeMap<>();

    private final long begin;
    private final long end;

    private RolloutCallers(long end) {
        this.begin = -end;
        this.end = end;
        change(begin, 0, 0);
        change(0, 0, 0);
    }

    /**
     * By how much a number of pods changes.
     *
     * @param called those that callers are sent to
     * @param silent those of them that do not answer
     */
    private record Change(int called, int silent) {
        Change and(Change other) {
            return new Change(called + other.called, silent + other.silent);
        }
    }

    /** The spans from before the change to {@code end}, then those where calls may be refused because a pod ends. */
    static List<Span> of(RolloutForecast forecast, Assumptions assumptions, List<RolloutRow> rows, long end) {
        RolloutCallers callers = new RolloutCallers(end);
        if (assumptions.behindService()) {
            rows.forEach(callers::add);
        }
        List<Span> spans = callers.spans();
        return forecast.drains()
                ? spans
                : Stream.concat(spans.stream(), late(forecast, assumptions, rows))
                        .toList();
    }

    private static Stream<Span> late(RolloutForecast forecast, Assumptions assumptions, List<RolloutRow> rows) {
        Message possible = Told.message("callers.possible");
        return rows.stream()
                .map(RolloutRow::pod)
                .filter(pod -> !pod.isNew() && pod.endsMs() >= 0)
                .mapToLong(RolloutPod::endsMs)
                .distinct()
                .mapToObj(at -> Span.of(
                        at + forecast.end().answersMs(),
                        at + assumptions.propagationMs(),
                        Span.Kind.POSSIBLE,
                        possible));
    }

    private void change(long at, int called, int silent) {
        changes.merge(at, new Change(called, silent), Change::and);
    }

    /** An old pod is called from the beginning, a new one from when it is Ready; none any more from its end on. */
    private void add(RolloutRow row) {
        RolloutPod pod = row.pod();
        long from = pod.isNew() ? pod.readyMs() : begin;
        long to = pod.endsMs() < 0 ? end : pod.endsMs();
        if (pod.readyMs() < 0 || from >= to) {
            return;
        }
        long answers = Math.clamp(pod.servesMs() < 0 ? to : pod.servesMs(), from, to);
        boolean silent = pod.isNew() && answers > from;
        change(from, row.pods(), silent ? row.pods() : 0);
        change(answers, 0, silent ? -row.pods() : 0);
        change(to, -row.pods(), 0);
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        List<Map.Entry<Long, Change>> steps = List.copyOf(changes.headMap(end).entrySet());
        Change now = new Change(0, 0);
        for (int i = 0; i < steps.size(); i++) {
            now = now.and(steps.get(i).getValue());
            join(
                    spans,
                    steps.get(i).getKey(),
                    i + 1 < steps.size() ? steps.get(i + 1).getKey() : end,
                    now);
        }
        return spans;
    }

    private static void join(List<Span> spans, long from, long to, Change now) {
        Span.Kind kind = now.called() == 0 ? Span.Kind.NOBODY : now.silent() > 0 ? Span.Kind.REFUSED : Span.Kind.SERVED;
        if (!spans.isEmpty() && spans.getLast().kind() == kind) {
            Span last = spans.removeLast();
            spans.add(new Span(last.from(), to, kind, last.text()));
        } else {
            spans.add(Span.of(from, to, kind, Told.message(key(kind, now))));
        }
    }

    private static String key(Span.Kind kind, Change now) {
        return switch (kind) {
            case SERVED -> "callers.served";
            case REFUSED -> now.silent() < now.called() ? "callers.some" : "callers.refused";
            default -> "callers.nobody";
        };
    }
}
