package io.deploymentdesigner.placeholder;

import java.util.List;

/**
 * Tokens that {@code sed} or a like tool replaces: {@code __X__}, <code>{{X}}</code>, <code>{{ X }}</code>, {@code <X>}
 * and {@code $<X>}, and texts of the user's own. A token whose variable is unset stays as it is.
 *
 * @param own texts of the user's own, such as {@code @VERSION@}; the variable is the name inside
 */
public record Tokens(List<String> own) implements Engine {
    /** Copies the list. */
    public Tokens {
        own = List.copyOf(own);
    }

    @Override
    public Substitution substitute(String template, Values values) {
        SubstitutionBuilder out = new SubstitutionBuilder(template);
        for (Placeholder token : PlaceholderScanner.scan(template, TokenSyntax.of(this))) {
            String value = isToken(token.form()) ? values.get(token.name()) : null;
            if (value != null) {
                out.replace(token, value);
            } else if (isToken(token.form())) {
                out.replace(token, token.range().of(template), Replacement.Origin.UNSET);
            }
        }
        Leftovers.report(template, TokenSyntax.of(this), out);
        return out.finish();
    }

    private static boolean isToken(PlaceholderForm form) {
        return switch (form) {
            case UNDERSCORES, DOUBLE_BRACES, ANGLE, DOLLAR_ANGLE, OWN_TOKEN -> true;
            case BARE, BRACED, EXPRESSION, PERCENT, CLUSTER -> false;
        };
    }

    @Override
    public String toString() {
        return own.isEmpty() ? "tokens" : "tokens:'" + String.join(" ", own) + "'";
    }
}
