package io.deploymentdesigner.kubernetes.lexical;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Instants as Go's {@code time.RFC3339} reads them: {@code 2024-01-31T08:00:00Z}, with a zone, perhaps a fraction. */
final class Rfc3339 {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)T(\\d\\d?):(\\d\\d):(\\d\\d)(?:[.,]\\d+)?(?:Z|[+-](\\d\\d):(\\d\\d))");

    private Rfc3339() {}

    static boolean isTime(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches() && isDay(matcher) && isHour(matcher) && isZone(matcher);
    }

    private static boolean isDay(Matcher matcher) {
        try {
            return LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isHour(Matcher matcher) {
        try {
            return LocalTime.of(number(matcher, 4), number(matcher, 5), number(matcher, 6)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isZone(Matcher matcher) {
        return matcher.group(7) == null || (number(matcher, 7) <= 24 && number(matcher, 8) < 60);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
