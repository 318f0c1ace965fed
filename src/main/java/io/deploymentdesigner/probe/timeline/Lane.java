package io.deploymentdesigner.probe.timeline;

import io.deploymentdesigner.probe.ProbeKind;
import io.deploymentdesigner.probe.ProbeSpec;
import io.deploymentdesigner.probe.verdict.StartBudget;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A row of the timeline. */
public sealed interface Lane {
    /** Stable, such as {@code probe-0-liveness}. */
    String id();

    /** The container it is about, from 0; -1 for the whole pod. */
    int container();

    /**
     * What the application needs and what its probes allow.
     *
     * @param startMs when the container starts
     * @param needsMs what the application needs
     * @param budget what is allowed, empty where no probe kills
     */
    record Budget(int container, long startMs, long needsMs, Optional<StartBudget> budget) implements Lane {
        @Override
        public String id() {
            return "budget-" + container;
        }
    }

    /** The life of a container. */
    record Life(int container, String name, List<Span> spans) implements Lane {
        /** Copies the spans. */
        public Life {
            spans = List.copyOf(spans);
        }

        @Override
        public String id() {
            return "container-" + container;
        }
    }

    /**
     * The ticks of a probe.
     *
     * @param handler what it asks, in a few words
     * @param startMs when the container starts first, from which the delay counts
     */
    record Probe(int container, ProbeKind kind, ProbeSpec spec, String handler, long startMs, List<Mark> marks)
            implements Lane {
        /** Copies the marks. */
        public Probe {
            marks = List.copyOf(marks);
        }

        @Override
        public String id() {
            return "probe-" + container + "-" + kind.word();
        }
    }

    /** A condition of the pod. */
    record Condition(Kind kind, List<Span> spans) implements Lane {
        /** The conditions drawn. */
        public enum Kind {
            STARTED,
            READY,
            AVAILABLE
        }

        /** Copies the spans. */
        public Condition {
            spans = List.copyOf(spans);
        }

        @Override
        public String id() {
            return kind.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public int container() {
            return -1;
        }
    }

    /** What those who call the pod meet. */
    record Callers(List<Span> spans) implements Lane {
        /** Copies the spans. */
        public Callers {
            spans = List.copyOf(spans);
        }

        @Override
        public String id() {
            return "callers";
        }

        @Override
        public int container() {
            return -1;
        }

        /** How long something of this kind lasts before {@code end}, in milliseconds. */
        public long total(Span.Kind kind, long end) {
            return spans.stream()
                    .filter(s -> s.kind() == kind)
                    .mapToLong(s -> s.lengthUntil(end))
                    .sum();
        }
    }
}
