package io.deploymentdesigner.fx.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arithmetic of the stepper: it counts whole numbers and percentages, and leaves anything else alone. */
final class Stepping {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d{1,9})(%?)");

    private Stepping() {}

    /**
     * The text some steps further.
     *
     * @param text a number or percentage; empty counts as 0
     * @param by how many steps, negative for down
     * @param least where it stops
     */
    static Optional<String> by(String text, int by, int least) {
        Matcher number = NUMBER.matcher(text.isBlank() ? "0" : text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        long next = Math.max(least, Long.parseLong(number.group(1)) + by);
        return Optional.of(next + number.group(2));
    }
}
