package io.deploymentdesigner.probe.reading;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From the start of a container to Ready, by the instants in the status of pods as {@code kubectl} prints it: {@code
 * startedAt} or "Started:", and the {@code lastTransitionTime} of the condition of type Ready, or a line that says Ready.
 * Each Ready belongs to the last start before it.
 */
final class StatusInstants {
    private static final Pattern ISO =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern RFC =
            Pattern.compile("[A-Z][a-z]{2}, \\d{1,2} [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}");
    private static final Pattern START = Pattern.compile("(?i)\\bstarted(?:At)?\\b.*");
    private static final Pattern READY = Pattern.compile("(?i).*\\bready\\b.*");
    private static final Pattern TYPE = Pattern.compile("\\s*-?\\s*\"?type\"?:\\s*\"?(\\w+)\"?,?\\s*");

    private final List<Instant> starts = new ArrayList<>();
    private final List<Instant> readies = new ArrayList<>();
    private @Nullable Instant transition;

    private StatusInstants() {}

    static List<Long> read(String text) {
        StatusInstants found = new StatusInstants();
        text.lines().forEach(found::line);
        return found.pairs();
    }

    private void line(String line) {
        Matcher type = TYPE.matcher(line);
        if (type.matches()) {
            if (type.group(1).equals("Ready") && transition != null) {
                readies.add(transition);
            }
            transition = null;
            return;
        }
        instant(line).ifPresent(instant -> {
            if (line.contains("lastTransitionTime")) {
                transition = instant;
            } else if (START.matcher(line).find()) {
                starts.add(instant);
            } else if (READY.matcher(line).matches()) {
                readies.add(instant);
            }
        });
    }

    private List<Long> pairs() {
        return readies.stream()
                .flatMap(ready -> starts.stream()
                        .filter(start -> !start.isAfter(ready))
                        .max(Instant::compareTo)
                        .map(start -> Duration.between(start, ready).toMillis())
                        .stream())
                .toList();
    }

    private static Optional<Instant> instant(String line) {
        Matcher iso = ISO.matcher(line);
        Matcher rfc = RFC.matcher(line);
        try {
            if (iso.find()) {
                return Optional.of(OffsetDateTime.parse(iso.group()).toInstant());
            }
            return rfc.find()
                    ? Optional.of(OffsetDateTime.parse(rfc.group(), DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
