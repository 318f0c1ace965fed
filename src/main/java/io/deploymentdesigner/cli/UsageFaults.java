package io.deploymentdesigner.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Tells what is wrong with the words of a command in our own sentences and the user's language, then how it is used in short. */
final class UsageFaults implements CommandLine.IParameterExceptionHandler {
    private final Terminal terminal;

    UsageFaults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException fault, String[] words) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println(sentence(fault, command.getCommandSpec()));
        if (!(fault instanceof UnusableFile)) {
            remind(command);
        }
        return ExitStatus.USAGE;
    }

    /** The whole help would push the sentence out of sight; without a command, the commands are what is looked for. */
    private void remind(CommandLine command) {
        if (!command.getSubcommands().isEmpty()) {
            command.usage(command.getErr());
            return;
        }
        CommandLine.Help help = command.getHelp();
        command.getErr().print(help.synopsisHeading() + help.synopsis(help.synopsisHeadingLength()));
        command.getErr()
                .println(terminal.text("usage.more", command.getCommandSpec().qualifiedName() + " --help"));
    }

    private String sentence(CommandLine.ParameterException fault, CommandSpec command) {
        return switch (fault) {
            case CommandLine.UnmatchedArgumentException unmatched ->
                unknown(unmatched.getUnmatched().getFirst(), command);
            case CommandLine.MissingParameterException missing -> missing(missing.getMissing());
            case CommandLine.OverwrittenOptionException twice ->
                terminal.text("usage.twice", name(twice.getOverwritten()));
            case CommandLine.MaxValuesExceededException _ -> terminal.text("usage.tooMany");
            default ->
                fault.getArgSpec() == null
                        ? String.valueOf(fault.getMessage())
                        : value(fault.getArgSpec(), String.valueOf(fault.getValue()));
        };
    }

    private String unknown(String word, CommandSpec command) {
        if (!word.startsWith("-")) {
            return terminal.text("usage.argument.unexpected", word);
        }
        String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        List<String> known = command.options().stream()
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();
        return NearestWord.of(name, known)
                .map(near -> terminal.text("usage.option.near", name, near))
                .orElseGet(() -> terminal.text("usage.option.unknown", name));
    }

    private String missing(List<ArgSpec> missing) {
        String names = missing.stream().map(UsageFaults::name).collect(Collectors.joining(", "));
        boolean value = missing.stream().allMatch(each -> each.isOption() && !each.required());
        return terminal.text(value ? "usage.value.missing" : "usage.missing", names);
    }

    private String value(ArgSpec argument, String value) {
        String words = Stream.concat(Stream.of(argument.type()), Arrays.stream(argument.auxiliaryTypes()))
                .filter(Class::isEnum)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(each -> each.toString().toLowerCase(Locale.ROOT))
                .distinct()
                .collect(Collectors.joining(", "));
        return words.isEmpty()
                ? terminal.text("usage.value", value, name(argument), argument.paramLabel())
                : terminal.text("usage.value.of", value, name(argument), words);
    }

    private static String name(ArgSpec argument) {
        return switch (argument) {
            case OptionSpec option -> option.longestName();
            case PositionalParamSpec parameter -> parameter.paramLabel();
            default -> argument.paramLabel();
        };
    }
}
