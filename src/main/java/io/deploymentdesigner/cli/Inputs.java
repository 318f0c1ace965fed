package io.deploymentdesigner.cli;

import io.deploymentdesigner.document.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what a command's argument names; an unreadable one is told and gives nothing. */
final class Inputs {
    private Inputs() {}

    /** The text of a file or of standard input. */
    static Optional<String> read(String name, Terminal terminal) throws IOException {
        return switch (read(name, terminal.in())) {
            case SourceText.Loaded(String text) -> Optional.of(text);
            case SourceText.Unreadable(var reason) -> {
                terminal.say(reason);
                yield Optional.empty();
            }
        };
    }

    /** The same, with the reason where there is no text; nothing is told. */
    static SourceText read(String name, InputStream standardInput) throws IOException {
        return name.equals(InputFiles.STANDARD_INPUT)
                ? SourceText.of(standardInput, "standard input")
                : SourceText.ofAny(Path.of(name));
    }
}
