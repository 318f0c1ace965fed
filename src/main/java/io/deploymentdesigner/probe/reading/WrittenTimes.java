package io.deploymentdesigner.probe.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times as people write them: {@code 45}, {@code 45s}, {@code 1m30s}, {@code 43.2 seconds}, {@code 1500 ms}, {@code 45 秒},
 * between them spaces, commas, semicolons or line ends. A text with anything else in it is no list of times.
 */
final class WrittenTimes {
    private static final Pattern PART = Pattern.compile(
            "(\\d{1,9}(?:\\.\\d{1,6})?) ?(ms|milliseconds?|毫秒|minutes?|mins?|min|m|分钟|分|seconds?|secs?|sec|s|秒)?",
            Pattern.CASE_INSENSITIVE);
    /** Whole minutes with the seconds that belong to them, in either spelling; a space may stand between. */
    private static final Pattern MINUTES = Pattern.compile("\\d{1,9} ?(?:minutes?|mins?|min|m|分钟|分) ?");

    private static final Pattern SECONDS =
            Pattern.compile("\\d{1,2}(?:\\.\\d{1,6})? ?(?:seconds?|secs?|sec|s|秒)(?!\\w)");
    private static final Pattern TIME =
            Pattern.compile(MINUTES.pattern() + SECONDS.pattern() + "|" + PART.pattern(), PART.flags());
    private static final int MOST = 100_000;

    private WrittenTimes() {}

    static List<Long> read(String text) {
        List<Long> times = new ArrayList<>();
        Matcher matcher = TIME.matcher(text);
        int end = 0;
        while (times.size() < MOST && matcher.find()) {
            if (!text.substring(end, matcher.start()).matches("[\\s,;，；、]*")) {
                return List.of();
            }
            total(matcher.group()).ifPresent(times::add);
            end = matcher.end();
        }
        return text.substring(end).isBlank() ? times : List.of();
    }

    /** {@code 1m30s} is the sum of its parts. */
    private static Optional<Long> total(String written) {
        Matcher part = PART.matcher(written);
        long total = 0;
        while (part.find()) {
            String unit = part.group(2);
            total += milliseconds(part.group(1), unit == null ? "s" : unit).orElse(0L);
        }
        return Optional.of(total);
    }

    /** A decimal number of some unit in milliseconds; empty where it is no number. */
    static Optional<Long> milliseconds(String number, String unit) {
        String word = unit.toLowerCase(Locale.ROOT);
        long factor = word.startsWith("ms") || word.startsWith("milli") || word.equals("毫秒")
                ? 1
                : word.startsWith("m") || word.startsWith("分") ? 60_000 : 1_000;
        try {
            return Optional.of(
                    new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).longValue());
        } catch (NumberFormatException notOne) {
            return Optional.empty();
        }
    }
}
