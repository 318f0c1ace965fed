package io.deploymentdesigner.check;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Fix;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlNode;
import io.deploymentdesigner.yaml.YamlNodes;
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
        this.placeholders = text.substitution().replacements().stream()
                .map(each -> each.placeholder().range())
                .toList();
    }

    /** The finding with the fixes that leave every placeholder alone. */
    Diagnostic guarded(Diagnostic finding) {
        if (finding.fixes().isEmpty() || placeholders.isEmpty()) {
            return finding;
        }
        List<Fix> kept = finding.fixes().stream()
                .filter(fix -> fix.edits().stream().noneMatch(edit -> overwrites(finding.document(), edit)))
                .toList();
        return kept.size() == finding.fixes().size() ? finding : finding.withFixes(kept);
    }

    private boolean overwrites(int document, YamlEdit edit) {
        if (!(edit instanceof YamlEdit.SetScalar set) || document >= documents.size()) {
            return false;
        }
        YamlNode node = YamlNodes.at(documents.get(document), set.path());
        return node != null && placeholders.stream().anyMatch(node.range()::contains);
    }
}
