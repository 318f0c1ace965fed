package io.deploymentdesigner.cli;

import io.deploymentdesigner.diagnostic.Message;
import io.deploymentdesigner.export.AtomicFile;
import io.deploymentdesigner.export.WriteResult;
import io.deploymentdesigner.settings.ConfigFolder;
import io.deploymentdesigner.template.Template;
import io.deploymentdesigner.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a manifest from a template. */
@Command(name = "new", resourceBundle = "io.deploymentdesigner.cli.usage")
final class NewCommand extends EngineCommand {
    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "new.template")
    private String template = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "new.output")
    private @Nullable Path output;

    @Override
    public Integer call() {
        Optional<Template> found = new Templates(ConfigFolder.ofUser().templates()).find(template);
        if (found.isEmpty()) {
            terminal().say("new.unknown", template);
            return ExitStatus.USAGE;
        }
        return switch (found.get()) {
            case Template.Usable usable -> deliver(usable.text());
            case Template.Broken broken -> {
                terminal().say(broken.fault());
                yield ExitStatus.USAGE;
            }
        };
    }

    private int deliver(String text) {
        if (output == null) {
            terminal().print(text);
            return ExitStatus.FINE;
        }
        if (Files.exists(output)) {
            terminal().say("new.exists", output.toString());
            return ExitStatus.USAGE;
        }
        if (AtomicFile.write(output, text) instanceof WriteResult.Failed(Message reason)) {
            terminal().say(reason);
            return ExitStatus.USAGE;
        }
        return ExitStatus.FINE;
    }
}
