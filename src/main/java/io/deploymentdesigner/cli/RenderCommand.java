package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.placeholder.PlaceholderCheck;
import io.deploymentdesigner.diagnostic.Diagnostic;
import io.deploymentdesigner.diagnostic.Severity;
import io.deploymentdesigner.diagnostic.Stage;
import io.deploymentdesigner.placeholder.Feed;
import io.deploymentdesigner.placeholder.Substitution;
import io.deploymentdesigner.placeholder.TokenSyntax;
import io.deploymentdesigner.text.LineIndex;
import io.deploymentdesigner.yaml.TemplateReader;
import io.deploymentdesigner.yaml.YamlReader;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints exactly what the substitution tool would. Where the tool stops, nothing is printed and the status is 1. */
@Command(name = "render", resourceBundle = "io.deploymentdesigner.cli.usage")
final class RenderCommand extends EngineCommand {
    @Mixin
    private FeedOptions feedOptions = new FeedOptions();

    @Parameters(paramLabel = "FILE|-", descriptionKey = "render.file")
    private String file = "-";

    @Override
    public Integer call() throws IOException {
        Feed feed = feedOptions.feed(this);
        Optional<String> text = Inputs.read(file, terminal());
        return text.isEmpty() ? ExitStatus.USAGE : render(text.get(), feed);
    }

    private int render(String text, Feed feed) {
        Substitution substitution = feed.substitute(text);
        if (substitution.aborted()) {
            tellWhy(text, substitution, feed);
            return ExitStatus.FINDINGS;
        }
        terminal().print(substitution.text());
        return ExitStatus.FINE;
    }

    private void tellWhy(String text, Substitution substitution, Feed feed) {
        LineIndex lines = LineIndex.of(text);
        PlaceholderCheck.check(
                        text,
                        TemplateReader.of(TokenSyntax.of(feed.engine())).read(text),
                        substitution,
                        YamlReader.read(""),
                        feed)
                .stream()
                .filter(each -> each.stage() == Stage.SUBSTITUTE && each.severity() == Severity.ERROR)
                .forEach(each -> terminal().say("render.stops", file, position(lines, each), each.message()));
    }

    private static String position(LineIndex lines, Diagnostic diagnostic) {
        return lines.position(diagnostic.range().start()).toString();
    }
}
