package io.deploymentdesigner.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands share: the terminal, and how usage errors are told. */
abstract class EngineCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandLineRoot root;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    /** Where to read and write. */
    final Terminal terminal() {
        return root.terminal();
    }

    /** A usage error: told with the command's synopsis, exit status 2. */
    final CommandLine.ParameterException usage(String key, Object... arguments) {
        return new CommandLine.ParameterException(spec.commandLine(), terminal().text(key, arguments));
    }

    /** A file that an option names cannot be used; what is wrong with it, line by line. Exit status 2. */
    final UnusableFile unusable(String sentences) {
        return new UnusableFile(spec.commandLine(), sentences);
    }
}
