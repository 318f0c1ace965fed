package io.deploymentdesigner.placeholder;

import io.deploymentdesigner.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies a template from left to right and notes what is replaced on the way. */
final class SubstitutionBuilder {
    private static final Comparator<SubstitutionFault> BY_PLACE = Comparator.comparing(SubstitutionFault::range);

    private final String template;
    private final StringBuilder out;
    private final List<TextRange> templateRanges = new ArrayList<>();
    private final List<TextRange> renderedRanges = new ArrayList<>();
    private final List<Replacement> replacements = new ArrayList<>();
    private final List<SubstitutionFault> faults = new ArrayList<>();
    private int copied;

    SubstitutionBuilder(String template) {
        this.template = template;
        this.out = new StringBuilder(template.length() + 64);
    }

    /** What a tool makes of a dollar sign that is not the text's last character. */
    interface Expansion {
        /** Replaces what begins at the dollar; answers where reading goes on. */
        int at(int dollar, SubstitutionBuilder out);
    }

    /** Reads a template from dollar sign to dollar sign. */
    static Substitution atDollars(String template, Expansion expansion) {
        SubstitutionBuilder out = new SubstitutionBuilder(template);
        int at = template.indexOf('$');
        while (at >= 0 && at + 1 < template.length()) {
            at = template.indexOf('$', expansion.at(at, out));
        }
        return out.finish();
    }

    /** Replaces a placeholder by the variable's value, or by nothing where it is unset. */
    void replace(Placeholder placeholder, @Nullable String value) {
        Replacement.Origin origin = value == null ? Replacement.Origin.UNSET : Replacement.Origin.VALUE;
        replace(placeholder, value == null ? "" : value, origin);
        if (value != null && !Characters.fitEnvironment(value)) {
            fault(SubstitutionFault.Kind.IMPOSSIBLE_VALUE, placeholder.range(), placeholder.name());
        } else if (value != null && !Characters.fitLength(placeholder.name(), value)) {
            fault(SubstitutionFault.Kind.LONG_VALUE, placeholder.range(), placeholder.name());
        }
    }

    /** Replaces a placeholder by a text that may not be its variable's. */
    void replace(Placeholder placeholder, String text, Replacement.Origin origin) {
        replacements.add(new Replacement(
                placeholder, placeholder.range().of(template), rewrite(placeholder.range(), text), origin));
    }

    /** Replaces a piece that is no placeholder, such as an escape; answers where it stands in the output. */
    TextRange rewrite(TextRange range, String text) {
        out.append(template, copied, range.start());
        TextRange rendered = new TextRange(out.length(), out.length() + text.length());
        out.append(text);
        copied = range.end();
        templateRanges.add(range);
        renderedRanges.add(rendered);
        return rendered;
    }

    void fault(SubstitutionFault.Kind kind, TextRange range, String name) {
        faults.add(new SubstitutionFault(kind, range, name, ""));
    }

    void fault(SubstitutionFault fault) {
        faults.add(fault);
    }

    void faults(List<SubstitutionFault> more) {
        faults.addAll(more);
    }

    /** What was replaced so far. */
    List<Replacement> replacements() {
        return replacements;
    }

    /** The tool has read everything. */
    Substitution finish() {
        out.append(template, copied, template.length());
        return new Substitution(
                out.toString(), new OffsetMap(templateRanges, renderedRanges), replacements, sorted(), false);
    }

    /** The tool stopped and printed nothing. */
    Substitution abort() {
        return new Substitution("", OffsetMap.IDENTITY, List.of(), sorted(), true);
    }

    private List<SubstitutionFault> sorted() {
        faults.sort(BY_PLACE);
        return faults;
    }
}
