package io.deploymentdesigner.check.placeholder;

import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.placeholder.Engine;
import io.deploymentdesigner.placeholder.Envsubst;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.PredefinedVariables;
import io.deploymentdesigner.placeholder.SubstitutionFault;
import io.deploymentdesigner.placeholder.Values;
import io.deploymentdesigner.text.TextRange;
import java.util.regex.Pattern;

/** What goes wrong in the substitution itself, whatever the fields want. */
final class SubstitutionFindings {
    private static final Pattern PLAIN_EXPRESSION = Pattern.compile("\\$\\{\\s*[A-Za-z_][A-Za-z0-9_]*\\s*}");

    private final Findings findings;
    private final Fixes fixes;
    private final Feed feed;
    private final Values values;
    private final String template;

    SubstitutionFindings(Findings findings, Fixes fixes, Feed feed, String template) {
        this.findings = findings;
        this.fixes = fixes;
        this.feed = feed;
        this.values = feed.values();
        this.template = template;
    }

    void report(SubstitutionFault fault) {
        switch (fault.kind()) {
            case UNCLOSED_BRACE ->
                error("PH005", fault, fixes.write(fault.range(), fault.range().of(template) + "}", true));
            case EXTRA_BRACE -> warning("PH005", ".extra", fault, fixes.remove(fault.range()));
            case FORM_NOT_SUPPORTED -> form(fault);
            case NOT_LISTED -> notListed(fault);
            case LISTED_UNUSED -> say("PH010", ".unused", Severity.HINT, fault);
            case NO_ESCAPE -> warning("PH007", "", fault);
            case COMMAND -> warning("PH008", ".command", fault);
            case SHELL_STATE -> warning("PH008", ".state", fault);
            case INNER_UNSET -> warning(unset(fault.name()), ".inner", fault);
            case REQUIRED -> say(unset(fault.name()), ".stops", Severity.ERROR, fault);
            case BAD_SUBSTITUTION -> say("PH004", ".stops", Severity.ERROR, fault);
            case IMPOSSIBLE_VALUE -> say("PH024", ".impossible", Severity.ERROR, fault);
            case LONG_VALUE -> say("PH024", ".long", Severity.ERROR, fault);
        }
    }

    /** A name of GitLab's is missing in this pipeline, any other is missing altogether. */
    static String unset(String name) {
        return PredefinedVariables.find(name) == null ? "PH001" : "PH002";
    }

    private void form(SubstitutionFault fault) {
        String written = fault.range().of(template);
        boolean references = (written.startsWith("$") && !written.startsWith("$<")) || written.startsWith("%");
        Severity severity = references ? Severity.ERROR : Severity.WARNING;
        boolean simple =
                !written.startsWith("${") || PLAIN_EXPRESSION.matcher(written).matches();
        boolean envsubst = feed.engine() instanceof Envsubst;
        String variant = feed.engine().fillsFiles() ? "" : ".empty";
        Fix[] ways = envsubst ? new Fix[] {fixes.write(fault.range(), "${" + fault.name() + "}", simple)} : new Fix[0];
        say("PH004", variant, severity, fault, ways);
    }

    private void notListed(SubstitutionFault fault) {
        if (PredefinedVariables.find(fault.name()) != null || values.isSet(fault.name())) {
            warning("PH010", "", fault);
        }
    }

    private void error(String code, SubstitutionFault fault, Fix... ways) {
        say(code, "", Severity.ERROR, fault, ways);
    }

    private void warning(String code, String variant, SubstitutionFault fault, Fix... ways) {
        say(code, variant, Severity.WARNING, fault, ways);
    }

    private void say(String code, String variant, Severity severity, SubstitutionFault fault, Fix... ways) {
        TextRange range = fault.range();
        Engine engine = feed.engine();
        Object[] words = {
            fault.name(),
            Shown.value(range.of(template)),
            Findings.say("engine." + word(engine)),
            Shown.pipeline(feed.pipeline()),
            fault.detail().isEmpty() ? "" : Findings.say("detail", fault.detail())
        };
        findings.text(code, severity, Stage.SUBSTITUTE, range, Findings.say(code + variant, words), ways);
    }

    /** The engine's own name, without its arguments. */
    static String word(Engine engine) {
        String word = engine.toString();
        return word.indexOf(':') < 0 ? word : word.substring(0, word.indexOf(':'));
    }
}
