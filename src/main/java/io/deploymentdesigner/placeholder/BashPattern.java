package io.deploymentdesigner.placeholder;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Removes and replaces what matches a shell pattern. */
final class BashPattern {
    private BashPattern() {}

    /** {@code # ## % %%}: the shortest or longest match goes from the start or the end. */
    static String remove(String value, String operator, String glob) {
        Pattern pattern = BashGlob.compile(glob);
        IntPredicate head = end -> pattern.matcher(value.substring(0, end)).matches();
        IntPredicate tail = start -> pattern.matcher(value.substring(start)).matches();
        int cut = switch (operator) {
            case "#" -> first(IntStream.rangeClosed(0, value.length()), head);
            case "##" -> first(downFrom(value.length()), head);
            case "%" -> first(downFrom(value.length()), tail);
            default -> first(IntStream.rangeClosed(0, value.length()), tail);
        };
        return cut < 0 ? value : operator.startsWith("#") ? value.substring(cut) : value.substring(0, cut);
    }

    private static IntStream downFrom(int length) {
        return IntStream.rangeClosed(0, length).map(i -> length - i);
    }

    private static int first(IntStream cuts, IntPredicate fits) {
        return cuts.filter(fits).findFirst().orElse(-1);
    }

    /** {@code / // /# /%}: the first match, every match, a match at the start, a match at the end. */
    static String replace(String value, String operator, String glob, String replacement) {
        boolean anchored = operator.equals("/#") || operator.equals("/%");
        if (glob.isEmpty()) {
            return anchored ? atAnchor(value, operator, replacement) : value;
        }
        if (value.isEmpty()) {
            return BashGlob.compile(glob).matcher(value).matches() ? filled(replacement, "") : value;
        }
        String body = BashGlob.regex(glob);
        String regex = operator.equals("/#") ? "\\A(?:" + body + ")" : body;
        return operator.equals("/%")
                ? tail(value, BashGlob.compile(glob), replacement)
                : everywhere(value, regex, operator.equals("//"), replacement);
    }

    private static String atAnchor(String value, String operator, String replacement) {
        String text = filled(replacement, "");
        return operator.equals("/#") ? text + value : value + text;
    }

    /** The longest match that reaches the end. */
    private static String tail(String value, Pattern pattern, String replacement) {
        for (int start = 0; start <= value.length(); start++) {
            String end = value.substring(start);
            if (pattern.matcher(end).matches()) {
                return value.substring(0, start) + filled(replacement, end);
            }
        }
        return value;
    }

    private static String everywhere(String value, String regex, boolean all, String replacement) {
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(value);
        StringBuilder result = new StringBuilder();
        int from = 0;
        while (from < value.length() && matcher.find(from)) {
            result.append(value, from, matcher.start()).append(filled(replacement, matcher.group()));
            from = matcher.end();
            if (matcher.group().isEmpty() && from < value.length()) {
                result.append(value.charAt(from++));
            }
            if (!all) {
                break;
            }
        }
        return result.append(value, Math.min(from, value.length()), value.length())
                .toString();
    }

    /** An ampersand stands for the match; a backslash quotes. */
    private static String filled(String replacement, String match) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < replacement.length(); i++) {
            char c = replacement.charAt(i);
            if (c == '\\' && i + 1 < replacement.length()) {
                result.append(replacement.charAt(++i));
            } else {
                result.append(c == '&' ? match : String.valueOf(c));
            }
        }
        return result.toString();
    }
}
