package io.deploymentdesigner.placeholder;

import org.jspecify.annotations.Nullable;

/** Expands one expression in braces. */
final class BashExpansion {
    private final BashExpression expression;
    private final BashVariables variables;
    private final BashWord words;

    BashExpansion(BashExpression expression, BashVariables variables, SubstitutionBuilder out) {
        this.expression = expression;
        this.variables = variables;
        this.words = new BashWord(variables, expression.range(), out);
    }

    BashResult expand() {
        return switch (expression.prefix()) {
            case "#" -> length();
            case "!" -> indirect();
            default -> operate(value(expression.name()));
        };
    }

    private @Nullable String value(String name) {
        String value = variables.get(name);
        return switch (expression.subscript()) {
            case "", "@", "*" -> value;
            default -> {
                String index = words.expand(expression.subscript(), BashWord.Mode.TEXT);
                yield BashArithmetic.evaluate(index, variables, expression.range()) == 0 ? value : null;
            }
        };
    }

    private BashResult length() {
        boolean list =
                expression.subscript().equals("@") || expression.subscript().equals("*");
        String value = value(expression.name());
        if (list || isList(expression.name())) {
            return BashResult.value(value == null ? "0" : "1");
        }
        return value == null
                ? BashResult.unset(Integer.toString(required("").length()))
                : BashResult.value(Integer.toString(value.codePointCount(0, value.length())));
    }

    private BashResult indirect() {
        if (expression.word().isEmpty() && isPrefixSearch(expression.operator())) {
            return BashResult.value(variables.namesWith(expression.name()));
        }
        String target = variables.get(expression.name());
        if (target == null || !(isNumber(target) || Names.isName(target) || variables.isSpecial(target))) {
            throw bad(expression.name());
        }
        return operate(isNumber(target) ? null : variables.get(target));
    }

    private static boolean isNumber(String target) {
        return !target.isEmpty() && target.chars().allMatch(c -> Names.isDigit((char) c));
    }

    /** {@code ${!prefix*}} and {@code ${!prefix@}}. */
    private static boolean isPrefixSearch(String operator) {
        return operator.equals("@") || operator.equals("*");
    }

    private BashResult operate(@Nullable String value) {
        boolean empty = value == null || value.isEmpty();
        return switch (expression.operator()) {
            case "" -> plain(value);
            case "*" -> throw bad(expression.name());
            case "-" -> value == null ? word() : BashResult.value(value);
            case ":-" -> empty ? word() : plain(value);
            case "=" -> value == null ? assigned() : BashResult.value(value);
            case ":=" -> empty ? assigned() : plain(value);
            case "?" -> value == null ? refused() : BashResult.value(value);
            case ":?" -> empty ? refused() : plain(value);
            case "+" -> value == null ? BashResult.word("") : word();
            case ":+" -> empty ? BashResult.word("") : word();
            default -> changed(value);
        };
    }

    private BashResult changed(@Nullable String value) {
        if (expression.operator().equals(":") && expression.word().isEmpty()) {
            throw bad(expression.name());
        }
        return value == null ? BashResult.unset(required("")) : BashResult.value(transformed(value));
    }

    private BashResult plain(@Nullable String value) {
        return value != null ? BashResult.value(value) : BashResult.unset(required(""));
    }

    private BashResult word() {
        return BashResult.word(words.expand(BashWord.unquoted(expression.word()), BashWord.Mode.TEXT));
    }

    private BashResult assigned() {
        if (!expression.isNamed()) {
            throw bad(expression.name());
        }
        BashResult word = word();
        variables.assign(expression.name(), word.text());
        return word;
    }

    private BashResult refused() {
        String message = words.expand(expression.word(), BashWord.Mode.TEXT);
        throw new BashStop(SubstitutionFault.Kind.REQUIRED, expression.range(), expression.name(), message);
    }

    private String required(String empty) {
        if (variables.nounset() && !isList(expression.name())) {
            throw new BashStop(SubstitutionFault.Kind.REQUIRED, expression.range(), expression.name(), "");
        }
        return empty;
    }

    private String transformed(String value) {
        return switch (expression.operator()) {
            case ":" -> BashSubstring.of(value, expression, words, variables);
            case "#", "##", "%", "%%" -> BashPattern.remove(value, expression.operator(), pattern(expression.word()));
            case "/", "//", "/#", "/%" -> replaced(value);
            case "@" -> BashTransformation.of(value, expression);
            default -> BashLetters.change(value, expression.operator(), letters(expression.word()));
        };
    }

    private String replaced(String value) {
        String word = expression.word();
        int slash = BashWord.slash(word, expression.operator().equals("//") && word.startsWith("/") ? 1 : 0);
        String replacement = slash < 0 ? "" : words.expand(word.substring(slash + 1), BashWord.Mode.REPLACEMENT);
        String pattern = pattern(slash < 0 ? word : word.substring(0, slash));
        return BashPattern.replace(value, expression.operator(), pattern, replacement);
    }

    /** Which letters change; null for all: no pattern is written, or one that is nothing and not even quoted. */
    private @Nullable String letters(String word) {
        String pattern = pattern(word);
        return pattern.isEmpty() && !BashWord.isQuoted(word) ? null : pattern;
    }

    private String pattern(String word) {
        return words.expand(word, BashWord.Mode.PATTERN);
    }

    private BashStop bad(String name) {
        return new BashStop(SubstitutionFault.Kind.BAD_SUBSTITUTION, expression.range(), name, "");
    }

    private static boolean isList(String name) {
        return name.equals("@") || name.equals("*");
    }
}
