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
    private Rehearsal() {}

    /** Runs every command over the example, each with its output thrown away, then opens it in the window. */
    public static void main(String[] arguments) throws IOException {
        // A window that only half stands would still close by itself: the build must hear of it.
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Path example = example();
        commands(example.toString()).forEach(Rehearsal::run);
        WindowRehearsal.run(example);
        Files.delete(example);
    }

    private static Path example() throws IOException {
        Path file = Files.createTempFile("rehearsal", ".yaml");
        try (InputStream in =
                Objects.requireNonNull(Rehearsal.class.getResourceAsStream("/templates/spring-boot-configmap.yaml"))) {
            Files.write(file, in.readAllBytes());
        }
        return file;
    }

    private static List<List<String>> commands(String file) {
        return List.of(
                List.of("--version"),
                List.of("--help"),
                List.of("templates"),
                List.of("new", "minimal"),
                List.of("check", file),
                List.of("check", "--format", "jsonl", file),
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
