package io.deploymentdesigner.cli;

import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.placeholder.EnvFile;
import java.nio.file.Path;
import java.util.Map;

/** Reads the file that {@code --env-file} names; one that cannot be read, or is none, is a usage error with its line. */
final class EnvFiles {
    private EnvFiles() {}

    static Map<String, String> read(String name, EngineCommand command) {
        return switch (SourceText.of(Path.of(name))) {
            case SourceText.Unreadable(var reason) -> throw command.usage("feed.envFile.unreadable", name, reason);
            case SourceText.Loaded(String text) -> {
                EnvFile file = EnvFile.parse(text);
                if (!file.faults().isEmpty()) {
                    EnvFile.Fault first = file.faults().getFirst();
                    throw command.usage("feed.envFile." + first.kind(), name, String.valueOf(first.line()));
                }
                yield file.values();
            }
        };
    }
}
