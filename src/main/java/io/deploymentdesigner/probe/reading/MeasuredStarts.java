package io.deploymentdesigner.probe.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Start-up times that somebody measured, in milliseconds, at least one: of many the 95th percentile counts, of few the
 * slowest.
 *
 * @param times in the order in which they stood
 * @param source where they come from
 */
public record MeasuredStarts(List<Long> times, Source source) {
    private static final int MANY = 20;

    /** What kind of text the times were read from. */
    public enum Source {
        /** Times written as such. */
        TIMES,
        /** Lines of an application's log that tell how long the start took. */
        LOG,
        /** From the start of a container to Ready, by two instants of a pod's status. */
        STATUS
    }

    /** Copies the list; an empty one is an error. */
    public MeasuredStarts {
        times = List.copyOf(times);
        if (times.isEmpty()) {
            throw new IllegalArgumentException("no time measured");
        }
    }

    /**
     * Reads what people paste: {@code 45s}, a list of times, log lines such as "Started App in 43.2 seconds (process
     * running for 45.1)", or the status of a pod with the instants of its start and of Ready.
     *
     * @return empty where no time is found
     */
    public static Optional<MeasuredStarts> read(String text) {
        return of(LoggedStarts.read(text), Source.LOG)
                .or(() -> of(StatusInstants.read(text), Source.STATUS))
                .or(() -> of(WrittenTimes.read(text), Source.TIMES));
    }

    private static Optional<MeasuredStarts> of(List<Long> times, Source source) {
        return times.isEmpty() ? Optional.empty() : Optional.of(new MeasuredStarts(times, source));
    }

    /** The time to reckon with. */
    public long usedMs() {
        List<Long> sorted = new ArrayList<>(times);
        sorted.sort(null);
        return sorted.get(isMany() ? (sorted.size() * 95 + 99) / 100 - 1 : sorted.size() - 1);
    }

    /** Whether there are enough for a percentile. */
    public boolean isMany() {
        return times.size() >= MANY;
    }

    /** The longest of them, in milliseconds. */
    public long slowestMs() {
        return times.stream().mapToLong(t -> t).max().orElseThrow();
    }
}
