package io.deploymentdesigner.yaml;

import io.deploymentdesigner.text.TextRange;
import java.util.List;

/** Ends a reading at its first fault; never leaves the reader. */
final class ReadingStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient SyntaxFault fault;

    ReadingStopped(SyntaxFault.Kind kind, TextRange range, Object... arguments) {
        super(kind.name(), null, false, false);
        fault = new SyntaxFault(
                kind, range, List.of(arguments).stream().map(String::valueOf).toList());
    }

    SyntaxFault fault() {
        return fault;
    }
}
