package io.deploymentdesigner.yaml.patch;

import io.deploymentdesigner.text.TextEdit;
import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlDocument;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.List;

/**
 * Finds the smallest text patch for an edit.
 *
 * <p>Every patch is proved before it is given out (see {@link Proof}); where the first way does not hold, the next is
 * tried, and where none does, the edit is refused. So a fault of the patcher cannot damage a file.
 */
public final class YamlPatcher {
    private final TemplateReader reader;

    /** A patcher for texts with these placeholders. */
    public YamlPatcher(TemplateReader reader) {
        this.reader = reader;
    }

    /**
     * Plans one edit of one document. Never throws.
     *
     * @param stream the text, read by the same reader and without fault; only {@link YamlEdit.ReplaceText} is made on a
     *     text that cannot be read
     * @param document index of the document
     */
    public PatchResult patch(YamlStream stream, int document, YamlEdit edit) {
        if (edit instanceof YamlEdit.ReplaceText replace) {
            return replaceText(stream, replace);
        }
        if (stream.fault() != null
                || document < 0
                || document >= stream.documents().size()) {
            return new PatchResult.Refused(RefusalReason.NO_DOCUMENT, TextRange.at(0));
        }
        YamlDocument target = stream.documents().get(document);
        try {
            Draft draft = Draft.of(stream, target, reader);
            return firstProved(stream, target, proposals(draft, edit));
        } catch (Obstacle obstacle) {
            return obstacle.refused();
        }
    }

    private PatchResult replaceText(YamlStream stream, YamlEdit.ReplaceText edit) {
        int length = stream.text().length();
        if (edit.range().end() > length || !edit.expected().equals(edit.range().of(stream.text()))) {
            return new PatchResult.Refused(
                    RefusalReason.CHANGED_MEANWHILE,
                    TextRange.at(Math.min(edit.range().start(), length)));
        }
        TextPatch patch = edit.replacement().equals(edit.expected())
                ? TextPatch.NONE
                : TextPatch.of(new TextEdit(edit.range(), edit.replacement()));
        return new PatchResult.Patched(patch, reader.read(patch.apply(stream.text())));
    }

    private static List<Proposal> proposals(Draft draft, YamlEdit edit) {
        return switch (edit) {
            case YamlEdit.SetScalar set -> new Setting(draft).scalar(set.path(), set.value(), set.type());
            case YamlEdit.CopyScalar copy -> new Setting(draft).copy(copy.from(), copy.to(), copy.type());
            case YamlEdit.SetYaml set -> new Setting(draft).yaml(set.path(), set.yaml());
            case YamlEdit.AddItem add -> new Setting(draft).item(add.sequence(), add.index(), add.yaml());
            case YamlEdit.Remove remove ->
                new Removal(draft, draft.site(remove.path()), remove.withComment()).proposals();
            case YamlEdit.RenameKey rename -> new KeyRename(draft, draft.site(rename.path())).proposals(rename.name());
            case YamlEdit.MoveItem move ->
                new ItemMove(draft, draft.site(move.sequence())).proposals(move.from(), move.to());
            case YamlEdit.ReplaceText replace -> List.of();
        };
    }

    private PatchResult firstProved(YamlStream stream, YamlDocument target, List<Proposal> proposals) {
        Proof proof = new Proof(stream, target.index(), reader);
        for (Proposal proposal : proposals) {
            YamlStream after = proof.of(proposal);
            if (after != null) {
                boolean same = after.text().equals(stream.text());
                return new PatchResult.Patched(same ? TextPatch.NONE : proposal.patch(), after);
            }
        }
        return new PatchResult.Refused(RefusalReason.NO_SAFE_WAY, placeOf(target, proposals));
    }

    private static TextRange placeOf(YamlDocument target, List<Proposal> proposals) {
        return proposals.isEmpty() || proposals.getFirst().patch().isEmpty()
                ? TextRange.at(target.range().start())
                : proposals.getFirst().patch().edits().getFirst().range();
    }
}
