package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderForm;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.ScalarStyle;
import io.deploymentdesigner.yaml.YamlEdit;
import java.util.ArrayList;
import java.util.List;

/** Ways to mend what a variable does to its field, as edits of the template's text. */
final class Fixes {
    private final String template;

    Fixes(String template) {
        this.template = template;
    }

    /** Best first; none where only a person can decide. */
    List<Fix> of(FilledScalar scalar, Trouble trouble, Replacement replacement) {
        return switch (trouble.code()) {
            case "PH020", "PH021" -> quote(scalar);
            case "PH024" -> isFreeText(replacement) ? List.of() : structure(scalar, replacement);
            case "PH040" -> unquote(scalar);
            case "PH030", "PH031" -> slug(replacement.placeholder());
            case "PH032", "PH033" -> labelSlug(replacement.placeholder());
            default -> List.of();
        };
    }

    private List<Fix> quote(FilledScalar scalar) {
        TextRange range = scalar.scalar().range();
        String raw = range.of(template);
        boolean fits =
                scalar.scalar().style() == ScalarStyle.PLAIN && raw.chars().noneMatch(c -> c == '"' || c == '\\');
        return fits ? List.of(replace("fix.quote", "", range, '"' + raw + '"', true)) : List.of();
    }

    /** Where nothing stands, quotes keep the YAML whole; a variable that is always set brings the value as well. */
    private List<Fix> structure(FilledScalar scalar, Replacement replacement) {
        boolean unset = replacement.origin() == Replacement.Origin.UNSET;
        List<Fix> ways = new ArrayList<>(unset ? everywhere(replacement.placeholder()) : List.of());
        ways.addAll(quote(scalar));
        return List.copyOf(ways);
    }

    private List<Fix> unquote(FilledScalar scalar) {
        TextRange range = scalar.scalar().range();
        String raw = range.of(template);
        boolean quoted = raw.length() > 2 && "\"'".indexOf(raw.charAt(0)) >= 0;
        return quoted
                ? List.of(replace("fix.unquote", "", range, raw.substring(1, raw.length() - 1), true))
                : List.of();
    }

    private List<Fix> slug(Placeholder placeholder) {
        return switch (placeholder.name()) {
            case "CI_PROJECT_NAMESPACE" -> List.of(variable(placeholder, "CI_PROJECT_NAMESPACE_SLUG"));
            default -> labelSlug(placeholder);
        };
    }

    private List<Fix> labelSlug(Placeholder placeholder) {
        return switch (placeholder.name()) {
            case "CI_PROJECT_NAME", "CI_PROJECT_PATH" -> List.of(variable(placeholder, "CI_PROJECT_PATH_SLUG"));
            case "CI_ENVIRONMENT_NAME" -> List.of(variable(placeholder, "CI_ENVIRONMENT_SLUG"));
            case "CI_JOB_NAME" -> List.of(variable(placeholder, "CI_JOB_NAME_SLUG"));
            default -> everywhere(placeholder);
        };
    }

    /** A variable that says the same and is set in every pipeline: tag or branch, whichever there is, as a slug. */
    List<Fix> everywhere(Placeholder placeholder) {
        return switch (placeholder.name()) {
            case "CI_COMMIT_TAG", "CI_COMMIT_BRANCH", "CI_COMMIT_REF_NAME" ->
                List.of(variable(placeholder, "CI_COMMIT_REF_SLUG"));
            default -> List.of();
        };
    }

    private Fix variable(Placeholder placeholder, String other) {
        String text = placeholder.form() == PlaceholderForm.BARE
                ? "${" + other + "}"
                : placeholder.range().of(template).replace(placeholder.name(), other);
        return replace("fix.variable", other, placeholder.range(), text, false);
    }

    /** Writes a reference with braces around another name, and keeps what followed the name. */
    Fix braces(Placeholder bare, String name) {
        String rest = bare.name().substring(name.length());
        return write(bare.range(), "${" + name + "}" + rest, true);
    }

    /** Writes another text in the place of a range. */
    Fix write(TextRange range, String text, boolean safe) {
        return replace("fix.write", text, range, text, safe);
    }

    /** Takes a range away. */
    Fix remove(TextRange range) {
        return replace("fix.remove", range.of(template), range, "", true);
    }

    private Fix replace(String key, String argument, TextRange range, String text, boolean safe) {
        return new Fix(
                Findings.say(key, argument), safe, List.of(new YamlEdit.ReplaceText(range, range.of(template), text)));
    }

    private static boolean isFreeText(Replacement replacement) {
        PredefinedVariable variable =
                PredefinedVariables.find(replacement.placeholder().name());
        return variable != null && variable.is(PredefinedVariable.Trait.FREE_TEXT);
    }
}
