package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Replacement;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges every placeholder of a template at its place. Findings of basis {@code value} speak of the values in force,
 * those of basis {@code domain} of any legal value of the variable and of other pipelines; these are warnings or hints.
 */
public final class PlaceholderCheck {
    private PlaceholderCheck() {}

    /**
     * Judges a template.
     *
     * @param text the template
     * @param template the masked template, read; its offsets are those of {@code text}
     * @param substitution what {@code feed} made of the text
     * @param rendered the substitution's text, read
     * @param feed tool, pipeline and values
     * @return findings with ranges in the template, in the order of the text
     */
    public static List<Diagnostic> check(
            String text, YamlStream template, Substitution substitution, YamlStream rendered, Feed feed) {
        return check(text, template, substitution, rendered, feed, true);
    }

    /** As {@link #check}, without the findings of basis {@code domain}. */
    public static List<Diagnostic> checkValues(
            String text, YamlStream template, Substitution substitution, YamlStream rendered, Feed feed) {
        return check(text, template, substitution, rendered, feed, false);
    }

    private static List<Diagnostic> check(
            String text,
            YamlStream template,
            Substitution substitution,
            YamlStream rendered,
            Feed feed,
            boolean domain) {
        Findings findings = new Findings(template);
        Fixes fixes = new Fixes(text);
        SubstitutionFindings faults = new SubstitutionFindings(findings, fixes, feed, text);
        substitution.faults().forEach(faults::report);
        List<FilledScalar> scalars = feed.engine().fillsFiles() ? FilledScalars.of(template, substitution) : List.of();
        variables(substitution, scalars, findings, fixes, feed);
        ValueFindings values = new ValueFindings(findings, fixes, feed.pipeline());
        scalars.forEach(values::judge);
        if (domain) {
            DomainFindings others = new DomainFindings(findings, fixes, feed);
            scalars.forEach(others::judge);
        }
        if (feed.engine().fillsFiles()) {
            structure(template, substitution, rendered, findings);
        }
        return findings.sorted();
    }

    private static void variables(
            Substitution substitution, List<FilledScalar> scalars, Findings findings, Fixes fixes, Feed feed) {
        Map<TextRange, FilledScalar> places = new HashMap<>();
        scalars.forEach(scalar ->
                scalar.replacements().forEach(r -> places.put(r.placeholder().range(), scalar)));
        VariableFindings variables = new VariableFindings(findings, fixes, feed);
        for (Replacement replacement : substitution.replacements()) {
            String became = replacement.rendered().of(substitution.text());
            variables.judge(
                    replacement, became, places.get(replacement.placeholder().range()));
        }
    }

    /** What only the whole rendered text shows: it is no YAML any more, or the cluster expands it further. */
    private static void structure(
            YamlStream template, Substitution substitution, YamlStream rendered, Findings findings) {
        SyntaxFault fault = rendered.fault();
        boolean told = findings.has("PH024") || findings.has("PH025");
        if (fault != null
                && template.fault() == null
                && !told
                && !substitution.replacements().isEmpty()) {
            TextRange range = substitution.map().toTemplate(fault.range());
            findings.text("PH024", Severity.ERROR, Stage.PARSE, range, Findings.say("PH024.document"));
        }
        new RuntimeReferences(findings, rendered, substitution.map()).report();
    }
}
