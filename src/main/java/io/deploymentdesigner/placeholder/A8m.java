package io.deploymentdesigner.placeholder;

/**
 * The Go program {@code a8m/envsubst}: {@code $X}, {@code ${X}} and the forms {@code - :- = := + :+}; {@code $$}
 * escapes. Source: its {@code parse/lex.go}, {@code parse/parse.go} and {@code parse/node.go}.
 *
 * @param noUnset its flag {@code -no-unset}: stops at an unset variable
 * @param noEmpty its flag {@code -no-empty}: stops at an empty one
 */
public record A8m(boolean noUnset, boolean noEmpty) implements Engine {
    @Override
    public Substitution substitute(String template, Values values) {
        SubstitutionBuilder out = new SubstitutionBuilder(template);
        boolean complete = new A8mParser(this, template, values, out).run();
        if (!complete) {
            return out.abort();
        }
        Leftovers.reportTokens(template, out);
        return out.finish();
    }

    @Override
    public String toString() {
        String flags = ((noUnset ? "-no-unset " : "") + (noEmpty ? "-no-empty" : "")).strip();
        return flags.isEmpty() ? "a8m" : "a8m:'" + flags + "'";
    }
}
