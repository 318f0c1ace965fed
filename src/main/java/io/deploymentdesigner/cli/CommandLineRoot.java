package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Option;

/** The command line as a whole. */
@Command(
        name = "deployment-designer",
        mixinStandardHelpOptions = true,
        scope = CommandLine.ScopeType.INHERIT,
        versionProvider = ProgramVersion.class,
        subcommands = {
            CheckCommand.class,
            RenderCommand.class,
            EditCommand.class,
            NewCommand.class,
            TemplatesCommand.class,
            MeshCommand.class,
            TimelineCommand.class,
            SimulateCommand.class,
            ExplainCommand.class,
            HelpCommand.class
        })
public final class CommandLineRoot {
    private static final List<String> FLAGS = List.of("-h", "--help", "-V", "--version");

    /** What any command's name looks like; the names themselves are only asked then: to read them costs 40 ms. */
    private static final Pattern COMMAND = Pattern.compile("[a-z-]+");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Terminal terminal;

    /** Read before the commands exist, by {@link Language}; declared so that the help names it. */
    @Option(names = "--lang", paramLabel = "en|zh", scope = CommandLine.ScopeType.INHERIT)
    @SuppressWarnings("unused")
    private String lang = "";

    private CommandLineRoot(Terminal terminal) {
        this.terminal = terminal;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Whether these arguments are for the command line rather than for the window; builds no command to find out. */
    public static boolean wants(List<String> arguments) {
        return firstWord(arguments)
                .filter(word -> FLAGS.contains(word)
                        || (COMMAND.matcher(word).matches() && commandNames().contains(word)))
                .isPresent();
    }

    private static Optional<String> firstWord(List<String> arguments) {
        int skip = arguments.isEmpty() || !arguments.getFirst().startsWith("--lang") ? 0 : 1;
        int words = skip == 1 && !arguments.getFirst().contains("=") ? 2 : skip;
        return arguments.stream().skip(words).findFirst();
    }

    /**
     * What is said where the first word looks like a command's name and is neither one nor a file.
     *
     * @return empty where the words are for a command or the window
     */
    static Optional<Message> mistyped(List<String> arguments) {
        return firstWord(arguments)
                .filter(word -> COMMAND.matcher(word).matches() && !Files.exists(Path.of(word)))
                .map(word -> NearestWord.of(word, commandNames())
                        .map(near -> Message.of(Terminal.BUNDLE, "command.near", word, near))
                        .orElse(Message.of(Terminal.BUNDLE, "command.unknown", word)));
    }

    private static List<String> commandNames() {
        return Arrays.stream(CommandLineRoot.class.getAnnotation(Command.class).subcommands())
                .map(type -> type.getAnnotation(Command.class).name())
                .toList();
    }

    /** Runs one command on the process's own streams; returns the exit status. */
    public static int run(List<String> arguments) {
        return run(arguments, System.in, new FileOutputStream(FileDescriptor.out), System.err);
    }

    /**
     * Runs one command.
     *
     * @return the exit status: 0 fine, 1 findings, 2 usage or unreadable input
     */
    public static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err) {
        Locale locale = Language.of(arguments, Locale.getDefault());
        Terminal terminal = Terminal.of(in, out, err, locale);
        Optional<String> foreign = Language.unknown(arguments);
        if (foreign.isPresent()) {
            terminal.say("lang.unknown", foreign.get());
            return ExitStatus.USAGE;
        }
        CommandLine commands = commands(terminal, out, err);
        int status = commands.execute(arguments.toArray(String[]::new));
        terminal.out().flush();
        return status;
    }

    private static CommandLine commands(Terminal terminal, OutputStream out, OutputStream err) {
        CommandLine commands = new CommandLine(new CommandLineRoot(terminal));
        commands.setResourceBundle(
                ResourceBundle.getBundle("io.deploymentdesigner.cli.usage", terminal.locale(), NO_FALLBACK));
        commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commands.setUsageHelpAutoWidth(true);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler(new UsageFaults(terminal));
        commands.setExecutionExceptionHandler((failure, line, parsed) -> unexpected(terminal, failure));
        return commands;
    }

    private static int unexpected(Terminal terminal, Exception failure) {
        terminal.say("unexpected", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        return ExitStatus.USAGE;
    }
}
