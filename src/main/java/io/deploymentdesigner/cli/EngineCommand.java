package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.server.ServerCheck;
import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.text.TextPosition;
import io.deploymentdesigner.text.TextRange;
import io.deploymentdesigner.yaml.SyntaxFault;
import io.deploymentdesigner.yaml.YamlStream;
import java.util.Optional;
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

    /** A sentence of the command line's own. */
    static Message said(String key, Object... arguments) {
        return Message.of(Terminal.BUNDLE, key, arguments);
    }

    /** Why a filled template is no YAML, and where in the template; empty where it is. */
    static Optional<Message> unreadable(String file, String text, Substitution filled, YamlStream stream) {
        return Optional.ofNullable(stream.fault())
                .map(fault -> unreadable(file, LineIndex.of(text), filled.map().toTemplate(fault.range()), fault));
    }

    /**
     * Why a text is no YAML.
     *
     * @param range where, in the text whose lines these are
     */
    static Message unreadable(String file, LineIndex lines, TextRange range, SyntaxFault fault) {
        TextPosition at = lines.position(range.start());
        return said(
                "yaml.unreadable",
                file,
                String.valueOf(at.line()),
                String.valueOf(at.column()),
                ServerCheck.sentence(fault));
    }

    /** A file that an option names cannot be used; what is wrong with it, line by line. Exit status 2. */
    final UnusableFile unusable(String sentences) {
        return new UnusableFile(spec.commandLine(), sentences);
    }
}
