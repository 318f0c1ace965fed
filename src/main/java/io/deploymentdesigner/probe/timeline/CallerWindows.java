package io.deploymentdesigner.probe.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What callers meet: they are sent to a Ready pod, and refused while its application does not answer. */
final class CallerWindows {
    private CallerWindows() {}

    /**
     * The spans from 0 to {@code end}.
     *
     * @param ready when the pod is Ready
     * @param lives the life of every container that callers reach
     * @param propagationMs for how long callers may still be sent to a pod that is no longer Ready
     */
    static List<Span> of(List<Span> ready, List<List<Span>> lives, long end, long propagationMs) {
        TreeSet<Long> cuts = new TreeSet<>(List.of(0L, end));
        ready.forEach(s -> addCuts(cuts, s, end));
        lives.forEach(life -> life.forEach(s -> addCuts(cuts, s, end)));
        List<Span> spans = new ArrayList<>();
        long from = 0;
        for (long to : cuts.tailSet(1L)) {
            append(spans, Span.of(from, to, kindAt(from, ready, lives)));
            from = to;
        }
        return worded(lateCalls(spans, propagationMs));
    }

    private static void addCuts(Set<Long> cuts, Span span, long end) {
        cuts.add(Math.min(end, span.from()));
        cuts.add(Math.min(end, span.to()));
    }

    private static Span.Kind kindAt(long at, List<Span> ready, List<List<Span>> lives) {
        if (ready.stream().noneMatch(s -> s.from() <= at && at < s.to())) {
            return Span.Kind.NOBODY;
        }
        boolean all = lives.stream().allMatch(life -> serves(life, at));
        return all ? Span.Kind.SERVED : Span.Kind.REFUSED;
    }

    private static boolean serves(List<Span> life, long at) {
        return life.stream().anyMatch(s -> s.kind() == Span.Kind.SERVING && s.from() <= at && at < s.to());
    }

    private static void append(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().kind() == next.kind()) {
            Span last = spans.removeLast();
            spans.add(Span.of(last.from(), next.to(), last.kind()));
        } else {
            spans.add(next);
        }
    }

    /** After a served or refused stretch callers may still come for a while: nobody has told them yet. */
    private static List<Span> lateCalls(List<Span> spans, long propagationMs) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            boolean afterCalls = !result.isEmpty() && result.getLast().kind() == Span.Kind.SERVED;
            if (span.kind() == Span.Kind.NOBODY && afterCalls && propagationMs > 0) {
                long told = Math.min(span.to(), span.from() + propagationMs);
                result.add(Span.of(span.from(), told, Span.Kind.POSSIBLE, Told.message("callers.possible")));
                if (told < span.to()) {
                    result.add(Span.of(told, span.to(), Span.Kind.NOBODY));
                }
            } else {
                result.add(span);
            }
        }
        return result;
    }

    private static List<Span> worded(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans) {
            result.add(
                    switch (span.kind()) {
                        case SERVED -> Span.of(span.from(), span.to(), span.kind(), Told.message("callers.served"));
                        case REFUSED -> Span.of(span.from(), span.to(), span.kind(), Told.message("callers.refused"));
                        case NOBODY ->
                            Span.of(
                                    span.from(),
                                    span.to(),
                                    span.kind(),
                                    Told.message(span.from() == 0 ? "callers.notYet" : "callers.nobody"));
                        default -> span;
                    });
        }
        return result;
    }
}
