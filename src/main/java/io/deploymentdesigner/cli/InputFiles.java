package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.NeighbourFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the arguments of a command stand for.
 *
 * @param all the files in the order of the arguments: as named, or of a folder every {@code .yaml} and {@code .yml} below
 * @param inFolders those of them that were found in folders
 */
record InputFiles(List<String> all, List<String> inFolders) {
    /** The name of standard input. */
    static final String STANDARD_INPUT = "-";

    /** Looks for the files; those of a folder come by name. */
    static InputFiles of(List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>();
        List<String> inFolders = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (!argument.equals(STANDARD_INPUT) && Files.isDirectory(path)) {
                List<String> found = below(path);
                all.addAll(found);
                inFolders.addAll(found);
            } else {
                all.add(argument);
            }
        }
        return new InputFiles(all, inFolders);
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.find(folder, Integer.MAX_VALUE, InputFiles::isManifest)) {
            return all.map(Path::toString).sorted().toList();
        }
    }

    private static boolean isManifest(Path file, BasicFileAttributes attributes) {
        return NeighbourFile.isManifest(file)
                && (attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(file)));
    }
}
