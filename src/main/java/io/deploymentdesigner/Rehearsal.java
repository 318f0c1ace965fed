package io.deploymentdesigner;

import io.deploymentdesigner.cli.CommandLineRoot;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * What the build lets the program do once, so that the AOT cache of its image holds the classes of the command line and
 * of the window. Not reachable from the program's own start.
 */
public final class Rehearsal {
    private static final List<List<String>> COMMANDS =
            List.of(List.of("--version"), List.of("--help"), List.of("templates"));

    private Rehearsal() {}

    /** Runs the commands, each with its output thrown away. */
    public static void main(String[] arguments) {
        COMMANDS.forEach(Rehearsal::run);
    }

    private static void run(List<String> command) {
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        CommandLineRoot.run(command, nothing, OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }
}
