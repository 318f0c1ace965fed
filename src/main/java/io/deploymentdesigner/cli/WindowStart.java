package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens the window, or says in one sentence why there can be none: no display, or no GTK. */
public final class WindowStart {
    private static final int NO_WINDOW = 2;

    private WindowStart() {}

    /**
     * Runs the window until it is closed.
     *
     * @param arguments files to open, and {@code --lang}
     * @param window opens the files; returns when the window is closed
     * @return the exit status: 0, or 2 where there is no window, or an option or command that nobody knows
     */
    public static int run(List<String> arguments, Locale locale, Consumer<List<Path>> window) {
        Optional<Message> refused = refusal(arguments);
        if (refused.isPresent()) {
            terminal(locale).say(refused.get());
            return NO_WINDOW;
        }
        List<Path> files = files(arguments);
        if (files.stream().anyMatch(file -> file.toString().startsWith("-"))) {
            return CommandLineRoot.run(arguments);
        }
        try {
            window.accept(files);
            return 0;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError | IllegalStateException noToolkit) {
            return refuse(locale, noToolkit);
        } catch (RuntimeException fault) {
            if (fault.getCause() instanceof UnsupportedOperationException || fault.getCause() instanceof LinkageError) {
                return refuse(locale, fault);
            }
            throw fault;
        }
    }

    private static Optional<Message> refusal(List<String> arguments) {
        return Language.unknown(arguments)
                .map(each -> Message.of(Terminal.BUNDLE, "lang.unknown", each))
                .or(() -> CommandLineRoot.mistyped(arguments));
    }

    private static Terminal terminal(Locale locale) {
        return Terminal.of(InputStream.nullInputStream(), new FileOutputStream(FileDescriptor.out), System.err, locale);
    }

    private static int refuse(Locale locale, Throwable reason) {
        String said = String.valueOf(reason.getMessage());
        String key = said.contains("GTK") ? "window.gtk" : "window.none";
        terminal(locale).say(Message.of(Terminal.BUNDLE, key, said));
        return NO_WINDOW;
    }

    private static List<Path> files(List<String> arguments) {
        List<Path> files = new ArrayList<>();
        for (Iterator<String> words = arguments.iterator(); words.hasNext(); ) {
            String word = words.next();
            if (word.equals("--lang") && words.hasNext()) {
                words.next();
            } else if (!word.startsWith("--lang=")) {
                files.add(Path.of(word));
            }
        }
        return files;
    }
}
