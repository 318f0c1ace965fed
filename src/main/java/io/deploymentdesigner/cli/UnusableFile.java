package io.deploymentdesigner.cli;

import picocli.CommandLine;

/** A file that an option names cannot be used: told by itself, for the command's synopsis would not help. Status 2. */
final class UnusableFile extends CommandLine.ParameterException {
    private static final long serialVersionUID = 1;

    UnusableFile(CommandLine command, String message) {
        super(command, message);
    }
}
