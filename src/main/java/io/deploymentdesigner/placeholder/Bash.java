package io.deploymentdesigner.placeholder;

/**
 * A here-document without quotes around its end mark, in bash 5.2: every {@code ${…}} form, {@code $((…))}, and
 * {@code \$ \\ \`} and backslash-newline as escapes. Commands in {@code $(…)} and back-quotes are never run: they stay
 * as written and are reported. Source: bash reference manual, "Shell Parameter Expansion" and "Here Documents";
 * compared with bash itself.
 *
 * @param nounset whether {@code set -u} is in force: an unset variable stops the job
 */
public record Bash(boolean nounset) implements Engine {
    @Override
    public Substitution substitute(String template, Values values) {
        SubstitutionBuilder out = new SubstitutionBuilder(template);
        try {
            new BashHereDocument(template, new BashVariables(values, nounset), out).expand();
        } catch (BashStop stop) {
            out.fault(stop.fault());
            return out.abort();
        }
        Leftovers.reportTokens(template, out);
        return out.finish();
    }

    @Override
    public String toString() {
        return nounset ? "bash:-u" : "bash";
    }
}
