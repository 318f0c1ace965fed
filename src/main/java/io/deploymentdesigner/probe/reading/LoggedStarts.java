package io.deploymentdesigner.probe.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Log lines in which applications tell how long they took to start: Spring Boot ("Started App in 43.2 seconds (process
 * running for 45.1)", where the process counts), Quarkus and Micronaut ("started in 1.234s", "Startup completed in 812ms").
 */
final class LoggedStarts {
    private static final Pattern PROCESS =
            Pattern.compile("(?i)\\bstarted\\b.*\\((?:process|JVM) running for ([\\d.]+)(?: ?s(?:econds)?)?\\)");
    private static final Pattern STARTED = Pattern.compile(
            "(?i)\\b(?:started|startup completed|startup)\\b.*?\\bin ([\\d.]+) ?(ms|milliseconds|s|sec|seconds)\\b");

    private LoggedStarts() {}

    static List<Long> read(String text) {
        List<Long> times = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher process = PROCESS.matcher(line);
            Matcher started = STARTED.matcher(line);
            if (process.find()) {
                WrittenTimes.milliseconds(process.group(1), "s").ifPresent(times::add);
            } else if (started.find()) {
                WrittenTimes.milliseconds(started.group(1), started.group(2)).ifPresent(times::add);
            }
        }
        return times;
    }
}
