package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlNodes;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps fixes from writing a sample value over a placeholder: engines see the rendered text, edits are made in the
 * template. A fix that would is not offered; one that copies a scalar ({@link YamlEdit.CopyScalar}) keeps it.
 */
final class FixGuard {
    private final List<YamlDocument> documents;
    private final List<TextRange> placeholders;

    FixGuard(RenderedText text) {
        this.documents = text.snapshot().stream().documents();
        this.placeholders = new ArrayList<>();
        text.substitution()
                .replacements()
                .forEach(each -> placeholders.add(each.placeholder().range()));
    }

    /** The finding with the fixes that leave every placeholder alone. */
    Diagnostic guarded(Diagnostic finding) {
        if (finding.fixes().isEmpty() || placeholders.isEmpty()) {
            return finding;
        }
        List<Fix> kept = new ArrayList<>(finding.fixes().size());
        for (Fix fix : finding.fixes()) {
            if (!overwrites(finding.document(), fix)) {
                kept.add(fix);
            }
        }
        return kept.size() == finding.fixes().size() ? finding : finding.withFixes(kept);
    }

    private boolean overwrites(int document, Fix fix) {
        for (YamlEdit edit : fix.edits()) {
            if (overwrites(document, edit)) {
                return true;
            }
        }
        return false;
    }

    private boolean overwrites(int document, YamlEdit edit) {
        if (!(edit instanceof YamlEdit.SetScalar set) || document >= documents.size()) {
            return false;
        }
        YamlNode node = YamlNodes.at(documents.get(document), set.path());
        return node != null && placeholders.stream().anyMatch(node.range()::contains);
    }
}
