package io.deploymentdesigner.cli;

import io.deploymentdesigner.document.SourceText;
import io.deploymentdesigner.placeholder.EnvFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the file that {@code --env-file} names; one that cannot be read, or is none, is refused with its lines. */
final class EnvFiles {
    private static final int MOST_LINES = 5;

    private EnvFiles() {}

    static Map<String, String> read(String name, EngineCommand command) {
        return switch (SourceText.ofAny(Path.of(name))) {
            case SourceText.Unreadable(var reason) ->
                throw command.unusable(reason.text(command.terminal().locale()));
            case SourceText.Loaded(String text) -> {
                EnvFile file = EnvFile.parse(text);
                if (!file.faults().isEmpty()) {
                    throw command.unusable(told(name, file.faults(), command.terminal()));
                }
                yield file.values();
            }
        };
    }

    private static String told(String name, List<EnvFile.Fault> faults, Terminal terminal) {
        String lines = faults.stream()
                .limit(MOST_LINES)
                .map(fault -> terminal.text("feed.envFile." + fault.kind(), name, String.valueOf(fault.line())))
                .collect(Collectors.joining("\n"));
        int more = faults.size() - MOST_LINES;
        return more > 0 ? lines + "\n" + terminal.text("feed.envFile.more", name, String.valueOf(more)) : lines;
    }
}
