package io.deploymentdesigner.document;

import io.deploymentdesigner.text.TextPatch;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlEdit;
import io.deploymentdesigner.yaml.YamlStream;
import io.deploymentdesigner.yaml.patch.PatchResult;
import io.deploymentdesigner.yaml.patch.YamlPatcher;

/** Makes the edits of an intent one after the other and their patches one. */
final class IntentRun {
    private final Snapshot before;
    private final YamlPatcher patcher;

    /** All edits, or the first that could not be made. */
    sealed interface Result {}

    record Done(TextPatch patch, Snapshot after) implements Result {}

    record Stopped(Outcome.Refused refused) implements Result {}

    IntentRun(Snapshot before, TemplateReader reader) {
        this.before = before;
        this.patcher = new YamlPatcher(reader);
    }

    Result of(Intent intent) {
        TextPatch whole = TextPatch.NONE;
        YamlStream stream = new YamlStream(
                before.text(),
                before.stream().documents(),
                before.fault(),
                before.stream().masked());
        for (YamlEdit edit : intent.edits()) {
            switch (patcher.patch(stream, intent.document(), edit)) {
                case PatchResult.Refused refused -> {
                    return new Stopped(DocumentMessages.refused(refused));
                }
                case PatchResult.Patched(TextPatch patch, YamlStream after) -> {
                    whole = whole.then(patch);
                    stream = after;
                }
            }
        }
        return new Done(whole, before.next(stream));
    }
}
