package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether some reader takes plain text for something else than text. Asked are YAML 1.1 as its type repository
 * has it (bool, int with bases 2 to 60, float, null, merge, timestamp, value), the YAML 1.2 core schema, and go-yaml v2
 * (its resolve.go), which the API server and kubectl use.
 */
final class Retyping {
    private static final Pattern WORD =
            Pattern.compile("~|null|true|false|yes|no|on|off|y|n", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?(0b[01_]+|0o?[0-7_]+|0x[0-9a-f_]+|[0-9][0-9_]*|[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?"
                    + "|(\\.[0-9_]+|[0-9][0-9_]*(\\.[0-9_]*)?)(e[-+]?[0-9]+)?|\\.inf)|\\.nan",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDICATOR = Pattern.compile("<<|=|");
    /** What stands for any value of a placeholder: nothing, digits, a letter of numbers, a word of YAML. */
    private static final List<String> SAMPLES = List.of("", "1", "e1", "true");

    private Retyping() {}

    /** Whether some reader takes the plain text for a null, bool, number, date or indicator. */
    static boolean retypes(String plain) {
        return WORD.matcher(plain).matches()
                || NUMBER.matcher(plain).matches()
                || DATE.matcher(plain).matches()
                || INDICATOR.matcher(plain).matches();
    }

    /** Whether some values of the placeholders in it make the plain text such a thing. */
    static boolean mayRetype(String plain, List<TextRange> placeholders) {
        return SAMPLES.stream().anyMatch(sample -> retypes(filled(plain, placeholders, sample)));
    }

    private static String filled(String text, List<TextRange> placeholders, String sample) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (TextRange range : placeholders) {
            out.append(text, from, range.start()).append(sample);
            from = range.end();
        }
        return out.append(text.substring(from)).toString();
    }
}
