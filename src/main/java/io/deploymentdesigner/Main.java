package io.deploymentdesigner;

import io.deploymentdesigner.cli.CommandLineRoot;
import java.util.List;

/** Starts the command line where a command is named, else the window. */
public final class Main {
    private Main() {}

    /** Called by the launcher; exits with the command's status. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (CommandLineRoot.wants(words)) {
            System.exit(CommandLineRoot.run(words));
        }
    }
}
