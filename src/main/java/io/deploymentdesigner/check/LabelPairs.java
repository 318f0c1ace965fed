package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlEdit.ReplaceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends a label of the selector and the same label of the template as one: with only one of them mended the Deployment
 * would no longer find its own pods.
 */
final class LabelPairs {
    private static final String SELECTOR = "spec.selector.matchLabels";
    private static final String TEMPLATE = "spec.template.metadata.labels";

    private static final Comparator<YamlEdit> LATER_FIRST =
            Comparator.comparingInt(LabelPairs::start).reversed();

    private LabelPairs() {}

    /** The findings of one document, where a fix of one label of a pair is a fix of both. */
    static List<Diagnostic> mendedTogether(List<Diagnostic> found) {
        List<Diagnostic> mended = new ArrayList<>(found.size());
        for (Diagnostic each : found) {
            Diagnostic partner = each.fixes().isEmpty() ? null : partner(each, found);
            mended.add(partner == null ? each : joined(each, partner));
        }
        return mended;
    }

    private static @Nullable Diagnostic partner(Diagnostic finding, List<Diagnostic> found) {
        String path = opposite(finding.path());
        for (Diagnostic each : path == null ? List.<Diagnostic>of() : found) {
            if (each.path().equals(path) && each.code().equals(finding.code())) {
                return each;
            }
        }
        return null;
    }

    private static @Nullable String opposite(String path) {
        if (path.startsWith(SELECTOR)) {
            return TEMPLATE + path.substring(SELECTOR.length());
        }
        return path.startsWith(TEMPLATE) ? SELECTOR + path.substring(TEMPLATE.length()) : null;
    }

    private static Diagnostic joined(Diagnostic finding, Diagnostic other) {
        return finding.withFixes(finding.fixes().stream()
                .map(fix -> other.fixes().stream()
                        .filter(its -> its.title().equals(fix.title()))
                        .findFirst()
                        .map(its -> joined(fix, its))
                        .orElse(fix))
                .toList());
    }

    /** The later text first, so that the other's range still holds. */
    private static Fix joined(Fix fix, Fix other) {
        List<YamlEdit> edits = new ArrayList<>(fix.edits());
        edits.addAll(other.edits());
        boolean textual = true;
        for (YamlEdit edit : edits) {
            textual &= edit instanceof ReplaceText;
        }
        edits.sort(LATER_FIRST);
        return textual ? new Fix(fix.title(), fix.safe(), edits) : fix;
    }

    private static int start(YamlEdit edit) {
        return edit instanceof ReplaceText text ? text.range().start() : 0;
    }
}
