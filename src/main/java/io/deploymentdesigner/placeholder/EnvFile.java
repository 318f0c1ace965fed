package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Variables written line by line: {@code KEY=VALUE}, {@code export} before it allowed, {@code #} begins a comment at the
 * start of a line or after a blank, single quotes are literal, double quotes know {@code \n}, {@code \"} and {@code \\}.
 * Of a name that occurs twice the last value counts.
 *
 * @param values by name, in the order of the text
 * @param faults lines that are no assignment
 */
public record EnvFile(Map<String, String> values, List<Fault> faults) {
    /**
     * A line that could not be read.
     *
     * @param kind what is wrong with it
     * @param line its number, from 1
     * @param range where it stands, without its end
     * @param text the line
     */
    public record Fault(Kind kind, int line, TextRange range, String text) {}

    /** What can be wrong with a line. */
    public enum Kind {
        /** No name and equals sign. */
        NO_ASSIGNMENT,
        /** What stands before the equals sign is no name. */
        BAD_NAME,
        /** A quote is never closed, or something follows the closing one. */
        BAD_QUOTE,
        /** A character that no environment variable can hold. */
        BAD_CHARACTER
    }

    /** Copies both, keeping their order. */
    public EnvFile {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        faults = List.copyOf(faults);
    }

    /** Reads a text; never throws. What can be read is read, whatever stands on the other lines. */
    public static EnvFile parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        int number = 0;
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        while (at <= text.length()) {
            int end = lineEnd(text, at);
            number++;
            Kind wrong = line(text.substring(at, end), values);
            if (wrong != null) {
                TextRange range = new TextRange(at, end);
                faults.add(new Fault(wrong, number, range, range.of(text)));
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        return new EnvFile(values, faults);
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static @Nullable Kind line(String raw, Map<String, String> values) {
        String line = raw.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return null;
        }
        String assignment =
                line.matches("export\\s.*") ? line.substring("export".length()).strip() : line;
        int equals = assignment.indexOf('=');
        if (equals < 0) {
            return Kind.NO_ASSIGNMENT;
        }
        String name = assignment.substring(0, equals).strip();
        if (!Names.isName(name)) {
            return Kind.BAD_NAME;
        }
        String value = EnvValue.read(assignment.substring(equals + 1).strip());
        if (value == null || !Characters.fitEnvironment(value)) {
            return value == null ? Kind.BAD_QUOTE : Kind.BAD_CHARACTER;
        }
        values.put(name, value);
        return null;
    }
}
