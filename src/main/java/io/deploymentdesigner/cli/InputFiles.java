package io.deploymentdesigner.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the arguments of a command stand for: files as named, folders with every {@code .yaml} and {@code .yml} below. */
final class InputFiles {
    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    private InputFiles() {}

    /** The files in the order of the arguments, those of a folder by name. */
    static List<String> of(List<String> arguments) throws IOException {
        List<String> files = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(argument);
            }
        }
        return files;
    }

    /** Those of them that were found in folders. */
    static List<String> inFolders(List<String> arguments) throws IOException {
        return of(arguments.stream()
                .filter(argument -> !argument.equals(STANDARD_INPUT) && Files.isDirectory(Path.of(argument)))
                .toList());
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> isManifest(file) && Files.isRegularFile(file))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    private static boolean isManifest(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }
}
