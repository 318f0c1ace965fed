package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.reading.ProxyCourse;
import io.deploymentdesigner.probe.verdict.Spoken;
import java.util.ArrayList;
import java.util.List;

/** Tells the time that a mesh takes before the first start from the time of the image pull. */
final class ProxySpan {
    private ProxySpan() {}

    /** The spans of a container, the first wait in two where a proxy is the reason for its second part. */
    static List<Span> in(List<Span> life, ProxyCourse proxy) {
        Span first = life.isEmpty() ? Span.of(0, 0, Span.Kind.NOBODY) : life.getFirst();
        if (first.kind() != Span.Kind.PULL || first.length() <= proxy.beforeMs() || proxy.beforeMs() == 0) {
            return life;
        }
        long turn = first.to() - proxy.beforeMs();
        List<Span> split = new ArrayList<>();
        split.add(part(first.from(), turn, "span.pull"));
        split.add(part(turn, first.to(), "span.proxy"));
        split.addAll(life.subList(1, life.size()));
        return split;
    }

    private static Span part(long from, long to, String key) {
        return Span.of(from, to, Span.Kind.PULL, Told.message(key, Spoken.duration(to - from)));
    }
}
