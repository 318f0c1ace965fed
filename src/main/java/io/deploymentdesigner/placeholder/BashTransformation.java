package io.deploymentdesigner.placeholder;

/** {@code ${X@U}} and its kin. */
final class BashTransformation {
    private BashTransformation() {}

    static String of(String value, BashExpression expression) {
        return switch (expression.word()) {
            case "U" -> BashLetters.change(value, "^^", null);
            case "u" -> BashLetters.change(value, "^", null);
            case "L" -> BashLetters.change(value, ",,", null);
            case "Q", "K", "k" -> quoted(value);
            case "A" -> "declare -x " + expression.name() + "=" + quoted(value);
            case "a" -> "x";
            case "E", "P" -> value;
            default ->
                throw new BashStop(SubstitutionFault.Kind.BAD_SUBSTITUTION, expression.range(), expression.name(), "");
        };
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
