package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * What GitLab Runner expands in {@code image:}, {@code services:} and {@code cache:key}: Go's {@code os.Expand}, once.
 * Whatever stands between braces is looked up as a name; unset becomes empty; {@code $$} becomes one dollar. Source:
 * {@code common/spec/variables.go} of the runner, {@code os/env.go} of Go.
 */
public record Runner() implements Engine {
    private static final String SPECIAL = "*#$@!?-0123456789";

    @Override
    public Substitution substitute(String template, Values values) {
        return SubstitutionBuilder.atDollars(template, (dollar, out) -> expand(template, dollar, values, out));
    }

    private static int expand(String template, int dollar, Values values, SubstitutionBuilder out) {
        int next = dollar + 1;
        if (template.charAt(next) == '{') {
            return braces(template, dollar, values, out);
        }
        if (SPECIAL.indexOf(template.charAt(next)) >= 0) {
            special(new TextRange(dollar, dollar + 2), template.charAt(next), values, out);
            return dollar + 2;
        }
        int end = Names.end(template, next);
        if (end > next) {
            out.replace(
                    placeholder(template, dollar, end, next, end, PlaceholderForm.BARE),
                    values.get(template.substring(next, end)));
        }
        return end;
    }

    private static int braces(String template, int dollar, Values values, SubstitutionBuilder out) {
        int close = template.indexOf('}', dollar + 2);
        if (close < 0 || close == dollar + 2) {
            int end = close < 0 ? dollar + 2 : close + 1;
            eat(template, dollar, end, out);
            return end;
        }
        String name = template.substring(dollar + 2, close);
        if (name.length() == 1 && SPECIAL.contains(name)) {
            special(new TextRange(dollar, close + 1), name.charAt(0), values, out);
        } else {
            named(template, new TextRange(dollar, close + 1), name, values, out);
        }
        return close + 1;
    }

    private static void named(String template, TextRange range, String name, Values values, SubstitutionBuilder out) {
        boolean plain = Names.isName(name);
        Placeholder written = Braces.at(template, range.start());
        PlaceholderForm form = plain ? PlaceholderForm.BRACED : PlaceholderForm.EXPRESSION;
        String known = plain || written == null ? name : written.name();
        out.replace(new Placeholder(range, known, form), values.get(name));
        if (!plain && !values.isSet(name)) {
            out.fault(SubstitutionFault.Kind.FORM_NOT_SUPPORTED, range, known);
        }
    }

    /** The runner answers a dollar for {@code $$} and nothing for the other special names. */
    private static void special(TextRange range, char name, Values values, SubstitutionBuilder out) {
        String dash = values.get("-");
        out.rewrite(range, name == '$' ? "$" : name == '-' && dash != null ? dash : "");
    }

    private static void eat(String template, int from, int to, SubstitutionBuilder out) {
        out.rewrite(new TextRange(from, to), "");
        out.fault(SubstitutionFault.Kind.UNCLOSED_BRACE, new TextRange(from, to), template.substring(from, to));
    }

    private static Placeholder placeholder(
            String template, int from, int to, int nameFrom, int nameTo, PlaceholderForm form) {
        return new Placeholder(new TextRange(from, to), template.substring(nameFrom, nameTo), form);
    }

    @Override
    public boolean fillsFiles() {
        return false;
    }

    @Override
    public String toString() {
        return "runner";
    }
}
