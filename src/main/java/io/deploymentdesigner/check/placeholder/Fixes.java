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
            case "PH024" -> isFreeText(replacement) ? List.of() : quote(scalar);
            case "PH040" -> unquote(scalar);
            case "PH030", "PH031" -> slug(replacement);
            case "PH032" -> labelSlug(replacement);
            case "PH033" -> tagSlug(scalar, replacement);
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

    private List<Fix> unquote(FilledScalar scalar) {
        TextRange range = scalar.scalar().range();
        String raw = range.of(template);
        boolean quoted = raw.length() > 2 && "\"'".indexOf(raw.charAt(0)) >= 0;
        return quoted
                ? List.of(replace("fix.unquote", "", range, raw.substring(1, raw.length() - 1), true))
                : List.of();
    }

    private List<Fix> slug(Replacement replacement) {
        return switch (replacement.placeholder().name()) {
            case "CI_PROJECT_NAME", "CI_PROJECT_PATH" -> List.of(variable(replacement, "CI_PROJECT_PATH_SLUG"));
            case "CI_PROJECT_NAMESPACE" -> List.of(variable(replacement, "CI_PROJECT_NAMESPACE_SLUG"));
            default -> labelSlug(replacement);
        };
    }

    private List<Fix> labelSlug(Replacement replacement) {
        return switch (replacement.placeholder().name()) {
            case "CI_COMMIT_TAG", "CI_COMMIT_BRANCH", "CI_COMMIT_REF_NAME" ->
                List.of(variable(replacement, "CI_COMMIT_REF_SLUG"));
            case "CI_PROJECT_NAME", "CI_PROJECT_PATH" -> List.of(variable(replacement, "CI_PROJECT_PATH_SLUG"));
            case "CI_ENVIRONMENT_NAME" -> List.of(variable(replacement, "CI_ENVIRONMENT_SLUG"));
            case "CI_JOB_NAME" -> List.of(variable(replacement, "CI_JOB_NAME_SLUG"));
            default -> List.of();
        };
    }

    /** In an image only the tag may be another variable: another repository would be another image. */
    private List<Fix> tagSlug(FilledScalar scalar, Replacement replacement) {
        int start = replacement.placeholder().range().start();
        boolean tag = start > scalar.scalar().range().start() && template.charAt(start - 1) == ':';
        return tag ? labelSlug(replacement) : List.of();
    }

    private Fix variable(Replacement replacement, String other) {
        TextRange range = replacement.placeholder().range();
        String written = replacement.written();
        String name = replacement.placeholder().name();
        String text = replacement.placeholder().form() == PlaceholderForm.BARE
                ? "${" + other + "}"
                : written.replace(name, other);
        return replace("fix.variable", other, range, text, false);
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

    private static Fix replace(String key, String argument, TextRange range, String text, boolean safe) {
        return new Fix(Findings.say(key, argument), safe, List.of(new YamlEdit.ReplaceText(range, text)));
    }

    private static boolean isFreeText(Replacement replacement) {
        PredefinedVariable variable =
                PredefinedVariables.find(replacement.placeholder().name());
        return variable != null && variable.is(PredefinedVariable.Trait.FREE_TEXT);
    }
}
