package io.deploymentdesigner;

import io.deploymentdesigner.cli.CommandLineRoot;
import io.deploymentdesigner.cli.Language;
import io.deploymentdesigner.cli.WindowStart;
import io.deploymentdesigner.fx.app.DesignerApp;
import java.util.List;
import java.util.Locale;

/** Starts the command line where a command is named, else the window. */
public final class Main {
    private Main() {}

    /** Called by the launcher; exits with the command's status. */
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        Locale locale = Language.of(words, Locale.getDefault());
        System.exit(
                CommandLineRoot.wants(words)
                        ? CommandLineRoot.run(words)
                        : WindowStart.run(words, locale, files -> DesignerApp.open(files, locale)));
    }
}
