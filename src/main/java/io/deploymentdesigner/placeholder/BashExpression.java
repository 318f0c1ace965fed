package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.List;

/**
 * An expression in braces, cut into its parts.
 *
 * @param range dollar to closing brace
 * @param prefix {@code #} for the length, {@code !} for an indirect name, else empty
 * @param name the variable, a number, or a special parameter
 * @param subscript what stands in square brackets after the name, else empty
 * @param operator such as {@code :-}, {@code ##}, {@code //}; a single colon for a substring; empty for the value
 * @param word what stands after the operator
 */
record BashExpression(TextRange range, String prefix, String name, String subscript, String operator, String word) {
    private static final String SPECIAL = "@*#?-$!";

    /** Longest first. */
    private static final List<String> OPERATORS = List.of(
            ":-", ":=", ":?", ":+", "##", "%%", "//", "/#", "/%", "^^", ",,", "~~", "-", "=", "?", "+", ":", "#", "%",
            "/", "^", ",", "~", "@", "*");

    /** Reads the expression whose dollar stands at {@code dollar}; stops the shell where it is none. */
    static BashExpression read(String text, int dollar) {
        int at = dollar + 2;
        String prefix = prefix(text, at);
        int name = at + prefix.length();
        int nameEnd = nameEnd(text, name);
        String subscript = subscript(text, nameEnd);
        int operatorAt = nameEnd + (subscript.isEmpty() ? 0 : subscript.length() + 2);
        String operator = operator(text, operatorAt);
        int word = operatorAt + operator.length();
        int close = BashSkip.closingBrace(text, word);
        boolean broken = nameEnd == name || close < 0 || (operator.isEmpty() && close != word);
        if (broken) {
            throw stop(text, dollar, close);
        }
        return new BashExpression(
                new TextRange(dollar, close + 1),
                prefix,
                text.substring(name, nameEnd),
                subscript,
                operator,
                text.substring(word, close));
    }

    private static BashStop stop(String text, int dollar, int close) {
        int line = text.indexOf('\n', dollar);
        int end = close >= 0 ? close + 1 : line >= 0 ? line : text.length();
        TextRange range = new TextRange(dollar, end);
        return new BashStop(SubstitutionFault.Kind.BAD_SUBSTITUTION, range, range.of(text), "");
    }

    private static String prefix(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        boolean followed = nameEnd(text, at + 1) > at + 1;
        return (c == '#' || c == '!') && followed && !isOperatorOn(text, at) ? String.valueOf(c) : "";
    }

    /** Whether the hash or exclamation mark is itself the parameter, as in {@code ${#-x}} and {@code ${#?}}. */
    private static boolean isOperatorOn(String text, int at) {
        char next = text.charAt(at + 1);
        return text.charAt(at) == '!' ? !Names.isPart(next) : "-?#".indexOf(next) >= 0 && !text.startsWith("}", at + 2);
    }

    private static int nameEnd(String text, int at) {
        if (at >= text.length()) {
            return at;
        }
        int end = Names.end(text, at);
        while (end == at || (end > at && Names.isDigit(text.charAt(at)))) {
            if (end >= text.length() || !Names.isDigit(text.charAt(end))) {
                break;
            }
            end++;
        }
        return end == at && SPECIAL.indexOf(text.charAt(at)) >= 0 ? at + 1 : end;
    }

    private static String subscript(String text, int at) {
        int close = text.startsWith("[", at) ? text.indexOf(']', at) : -1;
        return close < 0 ? "" : text.substring(at + 1, close);
    }

    private static String operator(String text, int at) {
        return OPERATORS.stream()
                .filter(candidate -> text.startsWith(candidate, at))
                .findFirst()
                .orElse("");
    }

    /** Whether it names a variable, not a number or special parameter. */
    boolean isNamed() {
        return Names.isStart(name.charAt(0));
    }

    /** Whether it is just {@code ${NAME}}. */
    boolean isPlain() {
        return prefix.isEmpty() && operator.isEmpty() && subscript.isEmpty();
    }
}
