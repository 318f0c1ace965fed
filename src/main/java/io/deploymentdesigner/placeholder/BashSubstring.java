package io.deploymentdesigner.placeholder;

/** {@code ${X:offset}} and {@code ${X:offset:length}}, counted in characters; negative ones count from the end. */
final class BashSubstring {
    private BashSubstring() {}

    static String of(String value, BashExpression expression, BashWord words, BashVariables variables) {
        String word = expression.word();
        int colon = colon(word);
        int size = value.codePointCount(0, value.length());
        long from = number(colon < 0 ? word : word.substring(0, colon), expression, words, variables);
        from = from < 0 ? from + size : from;
        if (from < 0 || from > size) {
            return "";
        }
        long length = colon < 0 ? size : number(word.substring(colon + 1), expression, words, variables);
        long to = length < 0 ? size + length : Math.min(size, from + length);
        if (to < from) {
            throw bad(expression);
        }
        return value.substring(value.offsetByCodePoints(0, (int) from), value.offsetByCodePoints(0, (int) to));
    }

    private static long number(String text, BashExpression expression, BashWord words, BashVariables variables) {
        return BashArithmetic.evaluate(words.expand(text, BashWord.Mode.TEXT), variables, expression.range());
    }

    /** The colon between offset and length, not one of a {@code ?:} or inside brackets. */
    private static int colon(String word) {
        int depth = 0;
        int questions = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            questions += c == '?' && depth == 0 ? 1 : 0;
            if (c == ':' && depth == 0 && questions-- == 0) {
                return i;
            }
        }
        return -1;
    }

    private static BashStop bad(BashExpression expression) {
        return new BashStop(SubstitutionFault.Kind.BAD_SUBSTITUTION, expression.range(), expression.name(), "");
    }
}
