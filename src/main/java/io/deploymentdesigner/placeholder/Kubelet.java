package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;

/**
 * What the kubelet expands in {@code env[].value}, {@code command}, {@code args} and {@code subPathExpr}: {@code $(X)}
 * only. An unknown name stays as written, {@code $$} becomes one dollar. Source:
 * {@code third_party/forked/golang/expansion/expand.go} of Kubernetes.
 */
public record Kubelet() implements Engine {
    @Override
    public Substitution substitute(String template, Values values) {
        return SubstitutionBuilder.atDollars(template, (dollar, out) -> expand(template, dollar, values, out));
    }

    private static int expand(String template, int dollar, Values values, SubstitutionBuilder out) {
        char next = template.charAt(dollar + 1);
        int close = next == '(' ? template.indexOf(')', dollar + 2) : -1;
        if (next == '$') {
            out.rewrite(new TextRange(dollar, dollar + 2), "$");
        } else if (close >= 0) {
            reference(template, new TextRange(dollar, close + 1), values, out);
            return close + 1;
        }
        return dollar + 2;
    }

    private static void reference(String template, TextRange range, Values values, SubstitutionBuilder out) {
        String name = template.substring(range.start() + 2, range.end() - 1);
        Placeholder placeholder = new Placeholder(range, name, PlaceholderForm.CLUSTER);
        String value = values.get(name);
        if (value != null) {
            out.replace(placeholder, value);
        } else {
            out.replace(placeholder, range.of(template), Replacement.Origin.UNSET);
        }
    }

    @Override
    public boolean fillsFiles() {
        return false;
    }

    @Override
    public String toString() {
        return "kubelet";
    }
}
