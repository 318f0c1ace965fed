package io.deploymentdesigner.placeholder;

/** No tool: the file goes to the cluster as it is. */
public record None() implements Engine {
    @Override
    public Substitution substitute(String template, Values values) {
        return new SubstitutionBuilder(template).finish();
    }

    @Override
    public String toString() {
        return "none";
    }
}
