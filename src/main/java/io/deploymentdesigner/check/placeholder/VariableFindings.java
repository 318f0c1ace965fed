package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Kubelet;
import io.deploymentdesigner.placeholder.Placeholder;
import io.deploymentdesigner.placeholder.PlaceholderForm;
import io.deploymentdesigner.placeholder.PredefinedVariable;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Tokens;
import io.deploymentdesigner.placeholder.Values;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to be said of a variable wherever it stands: unset, swallowing, secret, or holding another reference. */
final class VariableFindings {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{?([A-Za-z_][A-Za-z0-9_]*)");

    private final Findings findings;
    private final Fixes fixes;
    private final Feed feed;
    private final Values values;

    VariableFindings(Findings findings, Fixes fixes, Feed feed) {
        this.findings = findings;
        this.fixes = fixes;
        this.feed = feed;
        this.values = feed.values();
    }

    /**
     * Judges one replacement.
     *
     * @param replacement the placeholder and what it became
     * @param text what it became
     * @param scalar the scalar it stands in, null in a comment
     */
    void judge(Replacement replacement, String text, @Nullable FilledScalar scalar) {
        if (replacement.origin() == Replacement.Origin.UNSET) {
            unset(replacement.placeholder(), scalar);
        }
        if (replacement.origin() == Replacement.Origin.VALUE) {
            recursive(replacement.placeholder(), text);
            commentBreaks(replacement.placeholder(), text, scalar);
        }
        secret(replacement.placeholder(), scalar);
    }

    private void unset(Placeholder placeholder, @Nullable FilledScalar scalar) {
        if (feed.engine() instanceof Kubelet) {
            say("PH012", "", Severity.WARNING, Stage.NODE, placeholder);
            return;
        }
        String kept = feed.engine() instanceof Tokens ? ".kept" : "";
        String code = SubstitutionFindings.unset(placeholder.name());
        say(code, kept, severity(code, scalar), Stage.SUBSTITUTE, placeholder);
        if (placeholder.form() == PlaceholderForm.BARE) {
            swallowed(placeholder);
            unintended(placeholder);
        }
    }

    /**
     * A name of the user's own without a value mangles the text around it; where it is a value by itself, what the field
     * makes of nothing is told beside this.
     */
    private Severity severity(String code, @Nullable FilledScalar scalar) {
        if (!feed.engine().fillsFiles()) {
            return Severity.WARNING;
        }
        if (scalar == null) {
            return Severity.HINT;
        }
        boolean mangles = code.equals("PH001")
                && !(feed.engine() instanceof Tokens)
                && !scalar.pieces().isWhole();
        return mangles ? Severity.ERROR : Severity.WARNING;
    }

    private void swallowed(Placeholder placeholder) {
        String name = placeholder.name();
        for (int end = name.length() - 1; end > 1; end--) {
            String prefix = name.substring(0, end);
            if (PredefinedVariables.find(prefix) != null || values.isSet(prefix)) {
                Fix fix = fixes.braces(placeholder, prefix);
                Message message = Findings.say("PH006", name, prefix, name.substring(end));
                findings.text("PH006", Severity.ERROR, Stage.SUBSTITUTE, placeholder.range(), message, fix);
                return;
            }
        }
    }

    private void unintended(Placeholder placeholder) {
        String name = placeholder.name();
        if (name.equals(name.toLowerCase(Locale.ROOT))) {
            say("PH008", "", Severity.ERROR, Stage.SUBSTITUTE, placeholder);
        }
    }

    private void recursive(Placeholder placeholder, String value) {
        if (value.indexOf('$') < 0) {
            return;
        }
        Matcher matcher = REFERENCE.matcher(value);
        while (matcher.find()) {
            String other = matcher.group(1);
            if (PredefinedVariables.find(other) != null || values.isSet(other)) {
                String variant = other.equals(placeholder.name()) ? "PH009.self" : "PH009";
                findings.text(
                        "PH009",
                        Severity.WARNING,
                        Stage.SUBSTITUTE,
                        placeholder.range(),
                        Findings.say(variant, placeholder.name(), matcher.group()));
                return;
            }
        }
    }

    /** A line break ends a comment; what follows becomes YAML. */
    private void commentBreaks(Placeholder placeholder, String value, @Nullable FilledScalar scalar) {
        boolean breaks = scalar == null && (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0);
        if (breaks && feed.engine().fillsFiles()) {
            say("PH024", ".comment", Severity.ERROR, Stage.PARSE, placeholder);
        }
    }

    private void secret(Placeholder placeholder, @Nullable FilledScalar scalar) {
        PredefinedVariable variable = PredefinedVariables.find(placeholder.name());
        if (scalar != null && variable != null && variable.is(PredefinedVariable.Trait.SECRET)) {
            String variant = variable.is(PredefinedVariable.Trait.CHANGING) ? "" : ".lasting";
            say("PH013", variant, Severity.WARNING, Stage.ROLLOUT, placeholder);
        }
    }

    private void say(String code, String variant, Severity severity, Stage stage, Placeholder placeholder) {
        Object pipeline = Shown.pipeline(feed.pipeline());
        Object engine = Findings.say("engine." + SubstitutionFindings.word(feed.engine()));
        Message message = Findings.say(code + variant, placeholder.name(), placeholder.name(), engine, pipeline, "");
        Fix[] ways = code.equals("PH002") ? fixes.everywhere(placeholder).toArray(Fix[]::new) : new Fix[0];
        findings.text(code, severity, stage, placeholder.range(), message, ways);
    }
}
