package io.deploymentdesigner.document;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.patch.PatchResult;
import java.util.Locale;

/** The sentences of this room. */
final class DocumentMessages {
    private static final String BUNDLE = "io.deploymentdesigner.document.messages";

    private DocumentMessages() {}

    static Message of(String key, Object... arguments) {
        return Message.of(BUNDLE, key, arguments);
    }

    /** The form waits until the text can be read again. */
    static Outcome.Refused broken(Snapshot snapshot) {
        SyntaxFault fault = snapshot.fault();
        TextRange range = fault == null ? TextRange.at(0) : fault.range();
        String line = String.valueOf(snapshot.lines().line(range.start()));
        return new Outcome.Refused(of("refused.broken", line), range);
    }

    static Outcome.Refused refused(PatchResult.Refused refused) {
        String key = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Outcome.Refused(of("refused." + key), refused.range());
    }
}
