package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.List;

/**
 * Shell arithmetic on 64-bit numbers: numbers in base 8, 10, 16 or {@code base#digits}, variables, C's operators
 * without assignment. Source: bash reference manual, "Shell Arithmetic".
 */
final class BashArithmetic {
    private static final List<List<String>> LEVELS = List.of(
            List.of("||"),
            List.of("&&"),
            List.of("|"),
            List.of("^"),
            List.of("&"),
            List.of("==", "!="),
            List.of("<=", ">=", "<", ">"),
            List.of("<<", ">>"),
            List.of("+", "-"),
            List.of("*", "/", "%"));

    private static final int MAXIMUM_DEPTH = 32;

    private final String text;
    private final BashVariables variables;
    private final TextRange range;
    private final int depth;
    private int at;

    private BashArithmetic(String text, BashVariables variables, TextRange range, int depth) {
        this.text = text;
        this.variables = variables;
        this.range = range;
        this.depth = depth;
    }

    /** The value; stops the shell where the text is no expression. An empty text is 0. */
    static long evaluate(String text, BashVariables variables, TextRange range) {
        return evaluate(text, variables, range, 0);
    }

    private static long evaluate(String text, BashVariables variables, TextRange range, int depth) {
        BashArithmetic arithmetic = new BashArithmetic(text, variables, range, depth);
        if (text.isBlank()) {
            return 0;
        }
        long value = depth > MAXIMUM_DEPTH ? 0 : arithmetic.list();
        arithmetic.skipBlanks();
        if (arithmetic.at < text.length() || depth > MAXIMUM_DEPTH) {
            throw arithmetic.bad();
        }
        return value;
    }

    /** Expressions with commas between them; the last one counts. */
    private long list() {
        long value = choice();
        while (take(",")) {
            value = choice();
        }
        return value;
    }

    private long choice() {
        long condition = binary(0);
        if (!take("?")) {
            return condition;
        }
        long yes = choice();
        if (!take(":")) {
            throw bad();
        }
        long no = choice();
        return condition != 0 ? yes : no;
    }

    private long binary(int level) {
        if (level == LEVELS.size()) {
            return power();
        }
        long left = binary(level + 1);
        for (String operator = operator(level); !operator.isEmpty(); operator = operator(level)) {
            left = apply(operator, left, binary(level + 1));
        }
        return left;
    }

    private String operator(int level) {
        skipBlanks();
        for (String operator : LEVELS.get(level)) {
            if (text.startsWith(operator, at) && !isLonger(operator)) {
                at += operator.length();
                return operator;
            }
        }
        return "";
    }

    private boolean isLonger(String operator) {
        String next = at + operator.length() < text.length()
                ? text.substring(at + operator.length(), at + operator.length() + 1)
                : "";
        return operator.length() == 1 && !next.isEmpty() && ("|&<>*".contains(operator) && next.equals(operator));
    }

    private long apply(String operator, long a, long b) {
        return switch (operator) {
            case "||" -> a != 0 || b != 0 ? 1 : 0;
            case "&&" -> a != 0 && b != 0 ? 1 : 0;
            case "|" -> a | b;
            case "^" -> a ^ b;
            case "&" -> a & b;
            case "==" -> a == b ? 1 : 0;
            case "!=" -> a != b ? 1 : 0;
            case "<=" -> a <= b ? 1 : 0;
            case ">=" -> a >= b ? 1 : 0;
            case "<" -> a < b ? 1 : 0;
            case ">" -> a > b ? 1 : 0;
            case "<<" -> a << b;
            case ">>" -> a >> b;
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            default -> divided(operator, a, b);
        };
    }

    private long divided(String operator, long a, long b) {
        if (b == 0) {
            throw bad();
        }
        return operator.equals("/") ? a / b : a % b;
    }

    private long power() {
        long base = unary();
        if (!take("**")) {
            return base;
        }
        long exponent = power();
        long result = 1;
        if (exponent < 0) {
            throw bad();
        }
        for (long i = 0; i < Math.min(exponent, 64 * 64); i++) {
            result *= base;
        }
        return result;
    }

    private long unary() {
        skipBlanks();
        if (take("!")) {
            return unary() == 0 ? 1 : 0;
        }
        if (take("~")) {
            return ~unary();
        }
        if (take("-")) {
            return -unary();
        }
        return take("+") ? unary() : primary();
    }

    private long primary() {
        if (take("(")) {
            long value = list();
            if (!take(")")) {
                throw bad();
            }
            return value;
        }
        int start = at;
        while (at < text.length() && (Names.isPart(text.charAt(at)) || text.charAt(at) == '#')) {
            at++;
        }
        String word = text.substring(start, at);
        if (word.isEmpty()) {
            throw bad();
        }
        return Names.isStart(word.charAt(0)) ? variable(word) : number(word);
    }

    private long variable(String name) {
        String value = variables.get(name);
        if (value == null && variables.nounset()) {
            throw new BashStop(SubstitutionFault.Kind.REQUIRED, range, name, "");
        }
        return value == null ? 0 : evaluate(value, variables, range, depth + 1);
    }

    private long number(String word) {
        int hash = word.indexOf('#');
        try {
            if (hash >= 0) {
                return Long.parseLong(word.substring(hash + 1), Integer.parseInt(word.substring(0, hash)));
            }
            return Long.decode(word);
        } catch (NumberFormatException notANumber) {
            throw bad();
        }
    }

    private boolean take(String sign) {
        skipBlanks();
        boolean there = text.startsWith(sign, at);
        at += there ? sign.length() : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private BashStop bad() {
        return new BashStop(SubstitutionFault.Kind.BAD_SUBSTITUTION, range, text, "");
    }
}
