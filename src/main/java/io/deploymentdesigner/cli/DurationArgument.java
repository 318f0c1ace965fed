package io.deploymentdesigner.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 45s}, {@code 20ms}, {@code 1m30s}, {@code 2h} and plain seconds as milliseconds. */
final class DurationArgument implements ITypeConverter<Long> {
    private static final Pattern PART = Pattern.compile("\\G(\\d{1,9})(\\.\\d{1,3})?(ms|s|m|h)");

    @Override
    public Long convert(String value) {
        if (value.matches("\\d{1,9}")) {
            return Long.parseLong(value) * 1000;
        }
        Matcher part = PART.matcher(value);
        double total = 0;
        int end = 0;
        while (part.find()) {
            String fraction = part.group(2) == null ? "" : part.group(2);
            total += Double.parseDouble(part.group(1) + fraction) * unit(part.group(3));
            end = part.end();
        }
        if (end == 0 || end != value.length()) {
            throw new TypeConversionException(value);
        }
        return Math.round(total);
    }

    private static double unit(String word) {
        return switch (word) {
            case "ms" -> 1;
            case "s" -> 1000;
            case "m" -> 60_000;
            default -> 3_600_000;
        };
    }
}
