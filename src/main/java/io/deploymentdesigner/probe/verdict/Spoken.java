package io.deploymentdesigner.probe.verdict;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.probe.ProbeKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Durations, instants and probes as people read them. */
public final class Spoken {
    private static final String BUNDLE = "io.deploymentdesigner.probe.verdict.messages";
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    private Spoken() {}

    /** What stands between two sentences: nothing in Chinese, whose full stop is as wide as a letter. */
    public static String gap(Locale locale) {
        return locale.getLanguage().equals("zh") ? "" : " ";
    }

    /** Sentences one after the other. */
    public static String together(List<Message> sentences, Locale locale) {
        return sentences.stream().map(sentence -> sentence.text(locale)).collect(Collectors.joining(gap(locale)));
    }

    /** A message of this package. */
    public static Message message(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** A duration in words: {@code 40 ms}, {@code 4.5 s}, {@code 45 s}, {@code 2 min 36 s}, {@code 3 h 5 min}. */
    public static Message duration(long ms) {
        if (ms < 0) {
            return message("duration.minus", duration(-ms));
        }
        if (ms < SECOND && ms > 0) {
            return message("duration.ms", Long.toString(ms));
        }
        if (ms < 2 * MINUTE) {
            return message("duration.s", seconds(ms));
        }
        if (ms < HOUR) {
            return pair("duration.min", "duration.min.s", ms / MINUTE, ms % MINUTE / SECOND);
        }
        return ms < DAY
                ? pair("duration.h", "duration.h.min", ms / HOUR, ms % HOUR / MINUTE)
                : pair("duration.d", "duration.d.h", ms / DAY, ms % DAY / HOUR);
    }

    private static Message pair(String whole, String both, long large, long small) {
        return small == 0
                ? message(whole, Long.toString(large))
                : message(both, Long.toString(large), Long.toString(small));
    }

    /** Seconds with at most one decimal: {@code 45}, {@code 4.5}. */
    public static String seconds(long ms) {
        long tenths = Math.floorDiv(ms + 50, 100L);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** An instant: {@code 0:18.0}, {@code 1:02:03}; with tenths below an hour if asked for. */
    public static String instant(long ms, boolean tenths) {
        long rounded = tenths ? (ms + 50) / 100 * 100 : (ms + 500) / SECOND * SECOND;
        long hours = rounded / HOUR;
        long minutes = rounded % HOUR / MINUTE;
        long seconds = rounded % MINUTE / SECOND;
        if (hours > 0) {
            return String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, seconds);
        }
        String whole = String.format(Locale.ROOT, "%d:%02d", minutes, seconds);
        return tenths ? whole + "." + rounded % SECOND / 100 : whole;
    }

    /** An instant in whole seconds. */
    public static String instant(long ms) {
        return instant(ms, false);
    }

    /** {@code liveness probe}, {@code 存活探针}. */
    public static Message probe(ProbeKind kind) {
        return message("probe." + kind.word());
    }

    /** The same at the beginning of a sentence. */
    public static Message probeFirst(ProbeKind kind) {
        return message("Probe." + kind.word());
    }
}
