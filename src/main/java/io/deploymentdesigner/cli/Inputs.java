package io.deploymentdesigner.cli;

import io.deploymentdesigner.document.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what a command's argument names; an unreadable one is told and gives nothing. */
final class Inputs {
    private Inputs() {}

    /** The text of a file or of standard input. */
    static Optional<String> read(String name, Terminal terminal) throws IOException {
        SourceText source = name.equals(InputFiles.STANDARD_INPUT)
                ? SourceText.of(terminal.in(), "standard input")
                : SourceText.of(Path.of(name));
        return switch (source) {
            case SourceText.Loaded(String text) -> Optional.of(text);
            case SourceText.Unreadable(var reason) -> {
                terminal.say(reason);
                yield Optional.empty();
            }
        };
    }
}
