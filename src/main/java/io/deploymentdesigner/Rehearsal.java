package io.deploymentdesigner;

import io.deploymentdesigner.cli.CommandLineRoot;
import io.deploymentdesigner.fx.app.WindowRehearsal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What the build lets the program do once, so that the AOT cache of its image holds the classes of the command line and
 * of the window. Not reachable from the program's own start.
 */
public final class Rehearsal {
    private static final int FILES = 100;

    private Rehearsal() {}

    /** Runs every command over the example, each with its output thrown away, then opens it in the window. */
    public static void main(String[] arguments) throws IOException {
        // A window that only half stands would still close by itself: the build must hear of it.
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Path example = example();
        Path folder = folder(Files.readString(example));
        commands(example.toString(), folder.toString()).forEach(Rehearsal::run);
        WindowRehearsal.run(example);
        Files.delete(example);
        for (int i = 0; i < FILES; i++) {
            Files.delete(folder.resolve(i + ".yaml"));
        }
        Files.delete(folder);
    }

    /** A folder as a pipeline checks it: enough files that all that is asked of many is asked. */
    private static Path folder(String text) throws IOException {
        Path folder = Files.createTempDirectory("rehearsal");
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".yaml"), text.replace("replicas: 1", "replicas: " + i));
        }
        return folder;
    }

    private static Path example() throws IOException {
        Path file = Files.createTempFile("rehearsal", ".yaml");
        try (InputStream in =
                Objects.requireNonNull(Rehearsal.class.getResourceAsStream("/templates/spring-boot-configmap.yaml"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static List<List<String>> commands(String file, String folder) {
        return List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("templates"),
                List.of("new", "minimal"),
                List.of("check", file),
                List.of("check", "--format", "jsonl", file),
                List.of("check", folder),
                List.of("check", "--format", "jsonl", folder),
                List.of("render", file),
                List.of("edit", "--set", "spec.replicas=3", file),
                List.of("timeline", file),
                List.of("mesh", "--mode", "sidecar", file),
                List.of("explain", "P01"));
    }

    private static void run(List<String> command) {
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        CommandLineRoot.run(command, nothing, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
