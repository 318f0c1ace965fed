package io.deploymentdesigner.cli;

import io.deploymentdesigner.check.explain.Explanation;
import io.deploymentdesigner.check.explain.Explanations;
import io.deploymentdesigner.diagnostic.Message;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a code means, why, and how to mend it. */
@Command(name = "explain", resourceBundle = "io.deploymentdesigner.cli.usage")
final class ExplainCommand extends EngineCommand {
    @Parameters(paramLabel = "CODE", descriptionKey = "explain.code")
    private String code = "";

    @Override
    public Integer call() {
        Optional<Explanation> found = Explanations.of(code);
        if (found.isEmpty()) {
            terminal().say("explain.unknown", code);
            return ExitStatus.USAGE;
        }
        found.ifPresent(this::print);
        return ExitStatus.FINE;
    }

    private void print(Explanation explanation) {
        String title = explanation.title().map(this::text).orElse("");
        terminal().line((explanation.code() + "  " + title).strip());
        explanation.what().forEach(sentence -> terminal().line(text(sentence)));
        explanation.why().ifPresent(why -> terminal().line(terminal().text("explain.why", text(why))));
        explanation.fix().ifPresent(fix -> terminal().line(terminal().text("explain.fix", text(fix))));
        if (!explanation.source().isEmpty()) {
            terminal().line(terminal().text("explain.source", explanation.source()));
        }
    }

    private String text(Message message) {
        return message.text(terminal().locale());
    }
}
