package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * What GitLab itself expands in the values of {@code .gitlab-ci.yml}: {@code $X}, {@code ${X}} and {@code %X%}; unknown
 * names, {@code $$} and {@code %%} stay as they are for whoever reads the value next. Source:
 * {@code lib/expand_variables.rb}.
 */
public record Gitlab() implements Engine {
    @Override
    public Substitution substitute(String template, Values values) {
        SubstitutionBuilder out = new SubstitutionBuilder(template);
        for (int at = 0; at < template.length(); at++) {
            at = expand(template, at, values, out) - 1;
        }
        return out.finish();
    }

    /** Handles what begins at {@code at}; answers the offset after it. */
    private static int expand(String template, int at, Values values, SubstitutionBuilder out) {
        char c = template.charAt(at);
        if (c != '$' && c != '%') {
            return at + 1;
        }
        if (template.startsWith(String.valueOf(c), at + 1)) {
            return at + 2;
        }
        Placeholder reference = c == '$' ? SimpleReferences.at(template, at) : percent(template, at);
        if (reference == null) {
            return at + 1;
        }
        if (values.isSet(reference.name())) {
            out.replace(reference, values.get(reference.name()));
        }
        return reference.range().end();
    }

    private static @Nullable Placeholder percent(String template, int at) {
        int end = Names.end(template, at + 1);
        return end > at + 1 && template.startsWith("%", end)
                ? new Placeholder(new TextRange(at, end + 1), template.substring(at + 1, end), PlaceholderForm.PERCENT)
                : null;
    }

    @Override
    public boolean fillsFiles() {
        return false;
    }

    @Override
    public String toString() {
        return "gitlab";
    }
}
