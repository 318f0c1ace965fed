package io.deploymentdesigner.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The line that a container gives a shell to run: {@code [sh, -c, LINE]}, over {@code command} and {@code args}. */
public final class ShellLine {
    private static final Pattern SHELL = Pattern.compile("(.*/)?(ba|da|a|z|k)?sh");
    private static final Pattern RUN = Pattern.compile("-\\w*c");

    private ShellLine() {}

    /** The line; empty where the container's words begin with no shell that is told to run one. */
    public static Optional<String> of(Field container) {
        List<String> words = Stream.of("command", "args")
                .flatMap(list -> container.get(list).items().stream())
                .map(Field::text)
                .toList();
        boolean shell = words.size() > 2
                && SHELL.matcher(words.getFirst()).matches()
                && RUN.matcher(words.get(1)).matches();
        return shell ? Optional.of(words.get(2)) : Optional.empty();
    }
}
