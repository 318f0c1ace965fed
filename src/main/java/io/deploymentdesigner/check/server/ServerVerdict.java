package io.deploymentdesigner.check.server;

import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The API server's answer to one document.
 *
 * @param verdict accepted, refused, or not for us to say
 * @param stage the stage that refuses it; null where none does
 * @param diagnostics first what the server says now, of the verdict's stage; then, marked with their own stage, what
 *     later stages would say. What the server would only say in a further round of the same stage has severity hint
 */
public record ServerVerdict(Verdict verdict, @Nullable Stage stage, List<Diagnostic> diagnostics) {
    /** Copies the diagnostics. */
    public ServerVerdict {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The word on the command line: {@code ok} or the stage that refuses the object. */
    public String stageWord() {
        return stage == null ? "ok" : stage.word();
    }
}
